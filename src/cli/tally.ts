import type { Issue } from '../model.ts';
import type { Result } from '../output/format.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { FailOn } from './options.ts';

/** What a run has seen so far: all that the exit code depends on. */
export interface Tally {
  readonly inputs: number;
  /** Inputs that gave an article and no error. */
  readonly read: number;
  /** Inputs that gave no row. */
  readonly empty: number;
  readonly issues: number;
  readonly errors: number;
}

export const NOTHING: Tally = { inputs: 0, read: 0, empty: 0, issues: 0, errors: 0 };

export const isError = (issue: Issue): boolean => issue.severity === 'error';

export const count = (tally: Tally, { article, rows, issues }: Result): Tally => {
  const errors = issues.filter(isError).length;
  return {
    inputs: tally.inputs + 1,
    read: tally.read + (article !== null && errors === 0 ? 1 : 0),
    empty: tally.empty + (rows.length === 0 ? 1 : 0),
    issues: tally.issues + issues.length,
    errors: tally.errors + errors,
  };
};

/** 2 when nothing could be read, 1 when one of `failOn` was found, else 0. */
export const exitCodeOf = (tally: Tally, failOn: readonly FailOn[] = []): ExitCode => {
  if (tally.read === 0) return EXIT.failed;
  const found = { issue: tally.issues > 0, error: tally.errors > 0, empty: tally.empty > 0 } as const;
  return failOn.some((kind) => found[kind]) ? EXIT.found : EXIT.done;
};
