import { delimited } from './delimited.ts';

/** Tab-separated values with a header line. */
export const writeTsv = delimited('\t');
