import { fold } from '../../text/fold.ts';

export const keySet = (...all: string[]): ReadonlySet<string> => new Set(all.map(fold));
