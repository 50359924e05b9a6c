/** What the operating system's error codes mean, in words that fit after `cannot read FILE: `. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a directory',
  ELOOP: 'a loop of symbolic links',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'input/output error',
  ENXIO: 'no such device',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** True for a path that names nothing (`ENOENT`), goes through a file (`ENOTDIR`) or cannot be a path (a NUL in it). */
export const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error));

/** Why the system refused, in a few words. */
export const reasonOf = (error: unknown): string => {
  const code = codeOf(error);
  return REASONS[code] ?? (code === '' ? String(error) : code);
};
