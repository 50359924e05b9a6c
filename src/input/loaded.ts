import type { Input, Issue } from '../model.ts';

/** One input, or the reason why there is none. */
export type Loaded =
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'issue'; readonly issue: Issue };

export const loaded = (input: Input): Loaded => ({ kind: 'input', input });
export const failed = (issue: Issue): Loaded => ({ kind: 'issue', issue });
