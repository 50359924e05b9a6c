import type { Issue } from '../../model.ts';

/** Ends a stream of bytes from the inside; whoever began to read it makes an issue of it. */
export class BrokenStream extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** What breaks the rules of its format. */
export const damaged = (source: string, format: string, reason: string): Issue => ({
  code: 'damaged',
  severity: 'error',
  source,
  format,
  reason,
});
