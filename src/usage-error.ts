/** The caller's mistake: an unknown flag, an impossible date, a bad catalogue. Its message names the thing and the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
