import { fold } from '../../text/fold.ts';
import { COUNTED_NOUNS } from '../../vi/counted-nouns.ts';
import type { Line } from '../line.ts';
import { phraseTable } from '../phrases.ts';

const NOUNS = phraseTable(COUNTED_NOUNS.map((noun) => [fold(noun), true] as const));

/** First words of counted nouns. */
export const NOUN_HEADS = NOUNS.heads;

/** A noun that is counted stands at `at`. */
export const isCountedNoun = (line: Line, at: number): boolean => NOUNS.at(line, at) !== null;
