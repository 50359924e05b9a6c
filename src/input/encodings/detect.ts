import { declaredIn } from './declared.ts';
import type { Encoding } from './encoding.ts';
import { encodingNamed, VIETNAMESE } from './index.ts';
import { plausibility } from './plausibility.ts';
import { type Sample, sampleOf } from './sample.ts';
import { encodingByMark, hasNul, isMostlyUtf8, UTF_8, utf16WithoutMark } from './unicode.ts';

export interface Detected {
  readonly encoding: Encoding;
  /** The declared charset that the bytes disprove, as declared. */
  readonly wrong: string | null;
}

/** A reading is Vietnamese when the words that are syllables outweigh the others by this share of all. */
const VIETNAMESE_SHARE = 0.15;
/** A declared encoding is believed as long as no other reads better by more than this share of the words. */
const TRUST = 0.05;

interface Reading {
  readonly encoding: Encoding;
  readonly worth: number;
}

const bestOf = (encodings: readonly Encoding[], { bytes }: Sample): Reading | null =>
  encodings
    .map((encoding) => ({ encoding, worth: plausibility(encoding.probe(bytes)) }))
    .reduce<Reading | null>((best, next) => (best === null || next.worth > best.worth ? next : best), null);

/** Reads the words beyond ASCII in each way and takes the most Vietnamese one, the declared one when it is as good. */
const byPlausibility = (bytes: Uint8Array, declared: readonly Encoding[]): Encoding => {
  const sample = sampleOf(bytes);
  const best = bestOf(VIETNAMESE, sample);
  const stated = bestOf(declared, sample);
  if (best === null || best.worth < sample.words * VIETNAMESE_SHARE) return stated?.encoding ?? UTF_8;
  return stated !== null && stated.worth >= best.worth - sample.words * TRUST ? stated.encoding : best.encoding;
};

/** The encoding that the structure of the bytes proves; null when it proves none, `data` when they are no text. */
const byStructure = (bytes: Uint8Array): Encoding | null | 'data' => {
  const marked = encodingByMark(bytes);
  if (marked !== null) return marked;
  if (hasNul(bytes)) return utf16WithoutMark(bytes) ?? 'data';
  return isMostlyUtf8(bytes) ? UTF_8 : null;
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

const isWide = ({ name }: Encoding): boolean => name.startsWith('utf-16') || name.startsWith('utf-32');

/** Names of UTF-16 that leave the byte order open. */
const EITHER_ORDER = /^(?:utf-?16|ucs-?2|unicode|iso-10646-ucs-2)$/iu;

/** Whether `used` is what was declared; ASCII is all encodings of bytes. */
const agrees = (declared: string, used: Encoding, bytes: Uint8Array): boolean => {
  if (EITHER_ORDER.test(declared.trim())) return used.name.startsWith('utf-16');
  const named = encodingNamed(declared);
  if (named?.name === used.name) return true;
  return used === UTF_8 && !(named !== null && isWide(named)) && isAscii(bytes);
};

/**
 * Finds the encoding of a text: its byte-order mark and its structure first, then what the transport and the document declare, as far
 * as the text that comes out is as Vietnamese as any other reading makes it. Null when the bytes are no text.
 */
export const detect = (bytes: Uint8Array, charset: string | null): Detected | null => {
  const proved = byStructure(bytes);
  if (proved === 'data') return null;
  const inDocument = declaredIn(bytes, proved?.name ?? 'latin1');
  const declared = [charset, inDocument].filter((label) => label !== null);
  const candidates = declared
    .map(encodingNamed)
    .filter((encoding) => encoding !== null)
    .filter((encoding) => !isWide(encoding));
  const encoding = proved ?? byPlausibility(bytes, candidates);
  const [first] = declared;
  return { encoding, wrong: first === undefined || agrees(first, encoding, bytes) ? null : first };
};
