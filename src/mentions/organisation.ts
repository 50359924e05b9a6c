import type { OrganisationMention, Sentence } from '../model.ts';
import { COMPOUND_STARTS, PLURALS } from '../vi/organisation-words.ts';
import { knownAt, knownEnd } from './organisation/known.ts';
import { HEAD_NAMES, nameAfter } from './organisation/name-end.ts';
import { inCapitals, isCapital, type Reading, readingOf, writtenAs } from './organisation/reading.ts';

/** What a look at one place of the sentence found; `end` is the index after its last token. */
interface Found {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  /** Null for what only looks like a body. */
  readonly name: string | null;
  readonly form: OrganisationMention['form'];
  /** Nothing in the name tells it from others of its kind. */
  readonly bare: boolean;
}

/** Signs and words between the members of a list: `Vietcombank, BIDV và MB`. */
const JOINTS: ReadonlySet<string> = new Set([',', 'và', '/', ';', '(', 'hay', 'hoặc']);

const isJoint = ({ tokens }: Reading, at: number): boolean => JOINTS.has(tokens[at]?.key ?? '');

/** A name that needs company has a body before or after it in the list. */
const isListed = (reading: Reading, from: number, end: number, before: Found | undefined): boolean => {
  if (before?.end === from - 1 && isJoint(reading, from - 1)) return true;
  if (!isJoint(reading, end)) return false;
  const next = knownAt(reading, end + 1);
  return next !== null && next.entry.name !== null && !next.entry.cued;
};

/** Heads of one syllable that other words end in. */
const SYLLABLES: ReadonlySet<string> = new Set(['bộ', 'sở']);

/** `cán bộ Công an`, `trụ sở Công an`: half of another word. */
const isCompound = ({ tokens }: Reading, from: number): boolean =>
  SYLLABLES.has(tokens[from]?.key ?? '') && COMPOUND_STARTS.has(tokens[from - 1]?.key ?? '');

/** A body of the catalogue: `Bộ TT&TT`, `Viettel`, `C06`. */
const knownBody = (reading: Reading, from: number, before: Found | undefined): Found | null => {
  const known = knownAt(reading, from);
  if (known === null) return null;
  const { name, form, cued } = known.entry;
  if (!isCapital(reading, from) && isCompound(reading, from)) return null;
  if (name === null) return { from, end: known.end, rule: 'organisation/none', name, form, bare: false };
  const end = knownEnd(reading, known);
  if (cued && end === known.end && !isListed(reading, from, end, before)) return null;
  return {
    from,
    end,
    rule: 'organisation/known',
    name: end === known.end ? name : writtenAs(reading, from, end),
    form,
    bare: end === known.end && known.entry.writing === 'title',
  };
};

/** `Tập đoàn Viettel` is Viettel. */
const nameOf = (reading: Reading, from: number, start: number, end: number): string => {
  const inner = knownAt(reading, start);
  return inner?.end === end && inner.entry.name !== null ? inner.entry.name : writtenAs(reading, from, end);
};

/** `TỔNG CỤC`: a line in capitals within a longer text; `ĐH` is only short. */
const isLoud = (reading: Reading, from: number, end: number): boolean =>
  writtenAs(reading, from, end).length > 4 && inCapitals(reading, from, end);

/** A body by the noun that opens its name: `Sở Y tế Hà Nội`, `Công ty TNHH Minh An`. */
const headedBody = (reading: Reading, from: number): Found | null => {
  const hit = HEAD_NAMES.longestAt(reading.tokens, from);
  if (hit === null) return null;
  const isSmall = !isCapital(reading, from);
  if (isSmall && (!hit.entry.small || isCompound(reading, from))) return null;
  const loud = { ...reading, shouting: reading.shouting || isLoud(reading, from, hit.end) };
  const named = nameAfter(loud, hit.entry, hit.end, isSmall);
  if (named === null) return null;
  const { end, bare } = named;
  const { form, takes } = hit.entry;
  return {
    from,
    end,
    rule: `organisation/${takes}`,
    name: takes === 'company' ? nameOf(reading, from, hit.end, end) : writtenAs(reading, from, end),
    form,
    bare,
  };
};

/** `các Sở Y tế`, `mỗi Cục Thuế`: a kind of bodies; with a place it is one. */
const isKind = ({ tokens }: Reading, { from, form, bare }: Found): boolean =>
  bare && (form === 'agency' || form === 'institution') && PLURALS.has(tokens[from - 1]?.key ?? '');

/** The bodies that a sentence names, longest reading first, left to right. */
export const recogniseOrganisations = (sentence: Sentence): OrganisationMention[] => {
  const reading = readingOf(sentence);
  const found: Found[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    if (reading.tokens[at]?.kind === 'punctuation') {
      at++;
      continue;
    }
    const known = knownBody(reading, at, found.at(-1));
    const headed = headedBody(reading, at);
    const body = headed !== null && (known === null || headed.end > known.end) ? headed : known;
    if (body !== null && !isKind(reading, body)) found.push(body);
    at = body?.end ?? at + 1;
  }
  return found.flatMap(({ from, end, rule, name, form }) => {
    if (name === null) return [];
    const text = writtenAs(reading, from, end);
    const start = reading.tokens[from]?.start ?? 0;
    return [{ kind: 'organisation' as const, start, end: start + text.length, text, rule, name, form }];
  });
};
