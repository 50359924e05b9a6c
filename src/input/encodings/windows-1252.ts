import type { Encoding } from './encoding.ts';
import { singleByte } from './single-byte.ts';

const decode = singleByte();

/** What pages in Western languages declare, and many in Vietnamese that are something else. */
export const windows1252: Encoding = { name: 'windows-1252', labels: ['windows-1252'], decode, probe: decode };
