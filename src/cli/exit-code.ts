/** What the shell is told: `done`, `--fail-on` found its kind, or nothing could be read or the call was wrong. */
export const EXIT = { done: 0, found: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Receives the exit code of the command that ran. */
export type Finish = (code: ExitCode) => void;
