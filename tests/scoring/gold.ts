import { readFileSync } from 'node:fs';
import type { Gold } from '../../build/scoring.js';

/** Rows written by hand, one JSON object a line. */
export const readGold = (file: string): Gold[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The same for a file beside its only article, which its rows need not name. */
export const readGoldOf = (doc: string, file: string): Gold[] => readGold(file).map((row) => ({ ...row, doc }));
