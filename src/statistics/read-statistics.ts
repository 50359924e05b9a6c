import type { Article, Block, Mention, PlaceMention, Row, Sentence, Status, Trace } from '../model.ts';
import { fold } from '../text/fold.ts';
import { attach, isDateline } from './attach.ts';
import { attributionOf } from './attribution.ts';
import { refusalOf } from './candidates.ts';
import { codePointCounter } from './code-points.ts';
import { TARGET } from './cue-tables.ts';
import type { Draft } from './draft.ts';
import { type Group, groupItems } from './items.ts';
import { type BaseReading, baseOf, type Clock, type PeriodReading, periodOf, settingTime, statedYear } from './periods.ts';
import { type Checked, checkRows } from './checks.ts';
import { buildRow, type NameMetric } from './row.ts';
import { keysOf } from './scope.ts';

/** A sentence with its mentions, sorted and without overlaps. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** The rows of an article with the rules that made each. */
export interface Statistics {
  readonly rows: readonly Row[];
  readonly traces: readonly Trace[];
}

/** What is carried from sentence to sentence. Replaced, never changed. */
interface Carry {
  readonly block: number;
  /** What frames the text since an earlier sentence or heading. */
  readonly frame: PeriodReading | null;
  /** What framed the text before its first heading; a new section falls back to it. */
  readonly leadFrame: PeriodReading | null;
  readonly headings: boolean;
  /** The period last used in this paragraph, which outdoes the frame. */
  readonly local: PeriodReading | null;
  readonly asOfInParagraph: boolean;
  readonly year: number | null;
  readonly yearInParagraph: number | null;
  readonly lastLevel: Draft | null;
  readonly lastBase: BaseReading | null;
  readonly place: PlaceMention | null;
  readonly sectionStatus: Status | null;
  readonly heading: string;
  readonly previous: string;
}

const START: Carry = { block: -1, frame: null, leadFrame: null, headings: false, local: null, asOfInParagraph: false, year: null, yearInParagraph: null, lastLevel: null, lastBase: null, place: null, sectionStatus: null, heading: '', previous: '' };

const enterBlock = (carry: Carry, index: number): Carry =>
  carry.block === index ? carry : { ...carry, block: index, local: null, asOfInParagraph: false, yearInParagraph: null, lastLevel: null, lastBase: null, place: null, previous: '' };

const setsTarget = (text: string): boolean => {
  const keys = keysOf(text);
  return keys.some((_, at) => TARGET.from(keys, at) > 0);
};

const HEADINGS = new Set(['title', 'heading']);

const leadingPlace = (group: Group): PlaceMention | null => {
  for (const [at, item] of group.items.entries()) {
    if (item.kind === 'place' && !isDateline(group, at)) return item.mention;
    if (item.kind === 'number' || item.kind === 'group') return null;
  }
  return null;
};

interface ReadDraft {
  readonly draft: Draft;
  readonly period: PeriodReading | null;
  readonly base: BaseReading | null;
}

const readDrafts = (drafts: readonly Draft[], clock: Clock, lastBase: BaseReading | null): ReadDraft[] => {
  const periods = new Map<Draft, PeriodReading | null>();
  const read: ReadDraft[] = [];
  let last = lastBase;
  for (const draft of drafts) {
    const period = periodOf(draft, drafts, clock, periods);
    periods.set(draft, period);
    const base = baseOf(draft, drafts, period, clock, last);
    if (base?.base === 'period') last = base;
    read.push({ draft, period, base });
  }
  return read;
};

const isSetting = ({ draft, period }: ReadDraft): boolean =>
  period?.basis === 'stated' && draft.group.host === null && (draft.status === 'actual' || draft.status === 'estimate') && (draft.measure === 'level' || draft.measure === 'growth' || draft.measure === 'rank');

const nextCarry = (carry: Carry, sentence: Sentence, group: Group, read: readonly ReadDraft[], clock: Clock): Carry => {
  const drafts = read.map((each) => each.draft);
  const isTarget = drafts.length > 0 && drafts.every((draft) => draft.status === 'target' || draft.status === 'forecast');
  const setting = isTarget || (drafts.length === 0 && carry.sectionStatus === null && setsTarget(sentence.text)) ? null : settingTime(sentence, group, drafts, clock);
  const used = read.findLast(isSetting)?.period ?? null;
  const year = statedYear(group);
  return {
    ...carry,
    frame: setting ?? (sentence.kind === 'heading' ? carry.leadFrame : carry.frame),
    leadFrame: carry.headings ? carry.leadFrame : (setting ?? carry.leadFrame),
    headings: carry.headings || sentence.kind === 'heading',
    local: used ?? (setting === null ? carry.local : null),
    asOfInParagraph: carry.asOfInParagraph || (setting !== null && setting.period.start === setting.period.end),
    year: year ?? carry.year,
    yearInParagraph: year ?? carry.yearInParagraph,
    lastLevel: drafts.findLast((draft) => draft.measure === 'level' || draft.measure === 'rank') ?? carry.lastLevel,
    lastBase: read.findLast((each) => each.base?.base === 'period')?.base ?? carry.lastBase,
    place: leadingPlace(group) ?? carry.place,
    sectionStatus: HEADINGS.has(sentence.kind) ? (sentence.kind === 'heading' && setsTarget(sentence.text) ? 'target' : null) : carry.sectionStatus,
    heading: HEADINGS.has(sentence.kind) ? sentence.text : carry.heading,
    previous: sentence.text,
  };
};

const leadOf = (block: Block | undefined): string => block?.lead ?? '';

const ESTIMATED = fold('ước');

const statusOfLead = (lead: string): Status | null =>
  lead === '' ? null : keysOf(lead).includes(ESTIMATED) ? 'estimate' : setsTarget(lead) ? 'target' : null;

/** Reads the statistics of an article from its sentences and their mentions. */
export const readStatistics = (article: Article, sentences: readonly ReadSentence[], nameMetric: NameMetric): Statistics => {
  const rows: Row[] = [];
  const traces: Trace[] = [];
  const count = codePointCounter(article.text);
  let carry = START;
  for (const { sentence, mentions } of sentences) {
    carry = enterBlock(carry, sentence.block);
    const keys = sentence.tokens.map((token) => token.key);
    const group = groupItems(sentence, mentions, (mention) => refusalOf(sentence, keys, mention) === null);
    const lead = leadOf(article.blocks[sentence.block]);
    const clock: Clock = { published: article.published?.value ?? null, inForce: carry.local ?? carry.frame, asOfInParagraph: carry.asOfInParagraph, year: statedYear(group) ?? carry.yearInParagraph };
    const drafts = attach(sentence, group, { lastLevel: carry.lastLevel, lead, status: statusOfLead(lead) ?? carry.sectionStatus });
    const read = readDrafts(drafts, clock, carry.lastBase);
    const attribution = attributionOf(sentence, group);
    const context = [lead, carry.previous, carry.heading, article.title ?? ''];
    const place = leadingPlace(group) ?? carry.place;
    const built: Checked[] = read.map((each) => ({ draft: each.draft, row: buildRow({ ...each, article, count, attribution, place, context, nameMetric }) }));
    rows.push(...checkRows(built));
    traces.push(...built.map(({ draft, row }) => ({ rowId: row.id, sentence: sentence.index, rules: draft.rules })));
    carry = nextCarry(carry, sentence, group, read, clock);
  }
  return { rows, traces };
};
