import type { Article, Block, Mention, PlaceMention, Row, Sentence, Status, Trace } from '../model.ts';
import { fold } from '../text/fold.ts';
import { definedAbbreviations } from './abbreviations.ts';
import { attach, isDateline } from './attach.ts';
import { attributionOf } from './attribution.ts';
import { refusalOf } from './candidates.ts';
import { codePointCounter } from './code-points.ts';
import { TARGET } from './cue-tables.ts';
import type { Draft } from './draft.ts';
import { type Group, groupItems } from './items.ts';
import { type BaseReading, baseOf, type Clock, leadPeriod, type PeriodReading, periodOf, settingTime, statedYear } from './periods.ts';
import { type Checked, checkRows } from './checks.ts';
import { phraseTable } from './phrase-table.ts';
import { buildRow, type NamedMetric, type NameMetric } from './row.ts';
import { keysOf } from './scope.ts';
import { attachTable, type ReadText } from './tables.ts';

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
  /** The period that frames the text since an earlier sentence or heading. */
  readonly frame: PeriodReading | null;
  /** The headings that the text stands under, outermost first. */
  readonly sections: readonly Section[];
  /** The period last used or stated in this paragraph, which outdoes the frame. */
  readonly local: PeriodReading | null;
  readonly asOfInParagraph: boolean;
  readonly year: number | null;
  readonly yearInParagraph: number | null;
  readonly lastLevel: Draft | null;
  readonly lastBase: BaseReading | null;
  /** The last row of the sentence before, when all of it is planned or foreseen. */
  readonly ahead: ReadDraft | null;
  /** The metric of `lastLevel`. */
  readonly lastMetric: NamedMetric | null;
  readonly place: PlaceMention | null;
  readonly heading: string;
  readonly previous: string;
}

const START: Carry = { block: -1, frame: null, sections: [], local: null, asOfInParagraph: false, year: null, yearInParagraph: null, lastLevel: null, lastBase: null, ahead: null, lastMetric: null, place: null, heading: '', previous: '' };

/** A heading in force: what it says of status, and the frame that held before it. */
interface Section {
  readonly level: number;
  readonly status: Status | null;
  readonly frameBefore: PeriodReading | null;
  readonly setsFrame: boolean;
}

const statusOfSections = (sections: readonly Section[]): Status | null => sections.findLast((section) => section.status !== null)?.status ?? null;

/** Closes the sections that a heading of this level ends; a frame that one of them set ends with it. */
const closeSections = (carry: Carry, level: number): Carry => {
  const open = carry.sections.filter((section) => section.level < level);
  const closed = carry.sections[open.length];
  return { ...carry, sections: open, frame: closed?.setsFrame ? closed.frameBefore : carry.frame };
};

const openSection = (carry: Carry, sentence: Sentence, level: number, frame: PeriodReading | null): Carry => {
  const outer = closeSections(carry, level);
  const section: Section = { level, status: setsTarget(sentence.text) ? 'target' : null, frameBefore: outer.frame, setsFrame: frame !== null };
  return { ...outer, frame: frame ?? outer.frame, sections: [...outer.sections, section], heading: sentence.text, previous: sentence.text };
};

const enterBlock = (carry: Carry, index: number): Carry =>
  carry.block === index ? carry : { ...carry, block: index, local: null, asOfInParagraph: false, yearInParagraph: null, lastLevel: null, lastBase: null, place: null, previous: '' };

const setsTarget = (text: string): boolean => {
  const keys = keysOf(text);
  return keys.some((_, at) => TARGET.from(keys, at) > 0);
};

const leadingPlace = (group: Group): PlaceMention | null => {
  for (const [at, item] of group.items.entries()) {
    if (item.kind === 'place' && !isDateline(group, at)) return item.mention;
    if (item.kind === 'number') return null;
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
    const period = periodOf(draft, drafts, { ...clock, lastBase: last?.period ?? null }, periods);
    periods.set(draft, period);
    const base = baseOf(draft, drafts, period, clock, last);
    if (base?.base === 'period') last = base;
    read.push({ draft, period, base });
  }
  return read;
};

const isSetting = ({ draft, period }: ReadDraft): boolean =>
  period?.basis === 'stated' && !period.isException && draft.group.host === null && (draft.status === 'actual' || draft.status === 'estimate') && (draft.measure === 'level' || draft.measure === 'growth' || draft.measure === 'rank');

const isInstant = ({ period }: PeriodReading): boolean => period.start === period.end;

const nextCarry = (carry: Carry, sentence: Sentence, block: Block | undefined, group: Group, read: readonly ReadDraft[], clock: Clock): Carry => {
  const drafts = read.map((each) => each.draft);
  const isTarget = drafts.length > 0 && drafts.every((draft) => draft.status === 'target' || draft.status === 'forecast');
  const setting = isTarget ? null : settingTime(sentence, group, drafts, clock);
  const year = statedYear(group) ?? carry.year;
  if (sentence.kind === 'heading') return { ...openSection(carry, sentence, block?.level ?? 1, setting?.reading ?? null), year };
  const used = read.findLast(isSetting)?.period ?? null;
  const isText = drafts.length > 0 || carry.frame === null;
  const lasts = setting !== null && !setting.isException && (!isInstant(setting.reading) || (clock.published === null && carry.frame === null));
  const frames = setting !== null && (sentence.kind === 'title' || (isText && lasts));
  const local = used ?? setting?.reading ?? carry.local;
  return {
    ...carry,
    frame: frames ? setting.reading : carry.frame,
    local,
    asOfInParagraph: carry.asOfInParagraph || (setting !== null && isInstant(setting.reading)),
    year,
    yearInParagraph: statedYear(group) ?? carry.yearInParagraph,
    lastLevel: drafts.findLast((draft) => draft.measure === 'level' || draft.measure === 'rank') ?? carry.lastLevel,
    lastBase: read.findLast((each) => each.base?.base === 'period')?.base ?? carry.lastBase,
    ahead: isTarget ? (read.at(-1) ?? null) : null,
    place: leadingPlace(group) ?? carry.place,
    heading: sentence.kind === 'title' ? sentence.text : carry.heading,
    previous: sentence.text,
  };
};

const named = (row: Row | undefined): NamedMetric | null => (row && row.metric !== null ? { code: row.metric, label: row.metric_label ?? '' } : null);

/** The metric of the level, or of the number that the list began with. */
const relatedMetric = (draft: Draft, built: readonly Checked[], carry: Carry): NamedMetric | null => {
  const other = draft.anchor ?? draft.chain;
  if (other === null) return null;
  return named(built.find((each) => each.draft === other)?.row) ?? (other === carry.lastLevel ? carry.lastMetric : null);
};

const metricOfLevel = (built: readonly Checked[], carry: Carry): NamedMetric | null => {
  const level = built.find((each) => each.draft === carry.lastLevel);
  return level ? named(level.row) : carry.lastLevel === null ? null : carry.lastMetric;
};

const leadOf = (block: Block | undefined): string => block?.lead ?? '';

const ESTIMATED = fold('ước');

/** `Từ đó, doanh số tăng 25%/năm`: the sentence goes on with what the one before planned. */
const CONTINUES = phraseTable(['từ đó', 'qua đó', 'nhờ đó', 'khi đó', 'đồng thời', 'cùng với đó', 'bên cạnh đó', 'trong đó', 'ngoài ra', 'phấn đấu', 'theo đó']);

const statusOfLead = (lead: string): Status | null =>
  lead === '' ? null : keysOf(lead).includes(ESTIMATED) ? 'estimate' : setsTarget(lead) ? 'target' : null;

/** What the statistics ask of the rest of the program. */
export interface Services {
  readonly nameMetric: NameMetric;
  /** Reads a head or caption, which is no sentence of the article. */
  readonly readText: ReadText;
}

/** Reads the statistics of an article from its sentences and their mentions. */
export const readStatistics = (article: Article, sentences: readonly ReadSentence[], { nameMetric, readText }: Services): Statistics => {
  const rows: Row[] = [];
  const traces: Trace[] = [];
  const count = codePointCounter(article.text);
  const abbreviations = definedAbbreviations(article.text);
  let carry = START;
  for (const { sentence, mentions } of sentences) {
    carry = enterBlock(carry, sentence.block);
    const keys = sentence.tokens.map((token) => token.key);
    const group = groupItems(sentence, mentions, (mention) => refusalOf(sentence, keys, mention, mentions) === null);
    const lead = leadOf(article.blocks[sentence.block]);
    const clock: Clock = { published: article.published?.value ?? null, inForce: (carry.ahead && CONTINUES.from(keys, 0) > 0 ? carry.ahead.period : null) ?? carry.local ?? carry.frame, asOfInParagraph: carry.asOfInParagraph, lastBase: null, year: statedYear(group) ?? carry.yearInParagraph ?? (article.published === null ? carry.year : null) };
    const goesOn = carry.ahead !== null && CONTINUES.from(keys, 0) > 0 ? carry.ahead : null;
    const block = article.blocks[sentence.block];
    const status = statusOfLead(lead) ?? goesOn?.draft.status ?? statusOfSections(carry.sections);
    const drafts = block && block.cells.length > 0 ? attachTable(sentence, group, block, article.text, readText, status) : attach(sentence, group, { lastLevel: carry.lastLevel, lead, status });
    const led = lead === '' ? null : leadPeriod(groupItems(readText(lead).sentence, readText(lead).mentions, () => false), clock);
    const read = readDrafts(drafts, led ? { ...clock, inForce: led } : clock, carry.lastBase);
    const attribution = attributionOf(sentence, group);
    const context = [lead, carry.previous, carry.heading, article.title ?? ''];
    const place = leadingPlace(group) ?? carry.place;
    const built: Checked[] = [];
    for (const each of read) built.push({ draft: each.draft, row: buildRow({ ...each, related: relatedMetric(each.draft, built, carry), abbreviations, article, count, attribution, place, context, nameMetric }) });
    rows.push(...checkRows(built));
    traces.push(...built.map(({ draft, row }) => ({ rowId: row.id, sentence: sentence.index, rules: draft.rules })));
    carry = nextCarry(carry, sentence, block, group, read, clock);
    carry = { ...carry, lastMetric: metricOfLevel(built, carry) };
  }
  return { rows, traces };
};
