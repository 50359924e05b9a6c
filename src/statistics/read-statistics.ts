import type { Article, Block, NumericMention, ReadSentence, Row, Sentence, Status, Trace } from '../model.ts';
import { fold } from '../text/fold.ts';
import { definedAbbreviations } from './abbreviations.ts';
import { attach } from './attach/attach.ts';
import { indexSpokenOf } from './attach/index-spoken-of.ts';
import { leadLabel } from './attach/lead-label.ts';
import { attachTable, type ReadText } from './attach/tables.ts';
import { attributionOf } from './attribution.ts';
import { refuserOf } from './candidates.ts';
import {
  contextOf,
  enterBlock,
  lastProvince,
  leadingPlace,
  metricOfLevel,
  nextCarry,
  placeAround,
  placeWithin,
  type ReadDraft,
  relatedMetric,
  START,
  setsTarget,
  statusOfSections,
} from './carry.ts';
import { type Checked, checkRows } from './checks.ts';
import { groupItems } from './clause/items.ts';
import { codePointCounter } from './code-points.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { type BaseReading, baseOf } from './period/base.ts';
import { leadPeriod, statedYear } from './period/frame.ts';
import { isComparison, periodOf } from './period/period.ts';
import type { Clock, PeriodReading } from './period/resolve.ts';
import { spokenYear } from './period/spoken-year.ts';
import { buildRow, type NameMetric } from './row.ts';
import { phraseTable } from './words/phrase-table.ts';
import { keysOf } from './words/sectors.ts';

/** The rows of an article with the rules that made each. */
export interface Statistics {
  readonly rows: readonly Row[];
  readonly traces: readonly Trace[];
}

/** `giảm từ 11,8% (cuối năm 2020) xuống 10,9%, tức giảm 0,9 điểm phần trăm`: what it fell from is the base. */
const baseOfFall = (draft: Draft, period: PeriodReading | null, read: readonly ReadDraft[]): BaseReading | null => {
  const [from, to] = read.slice(-2);
  if (!isComparison(draft) || period === null || from?.period?.basis !== 'stated' || to?.draft.cue.kind !== 'arrival')
    return null;
  const isStart = from.draft.cue.kind === 'from' && from.period.period.code !== period.period.code;
  return isStart
    ? { base: 'period', period: from.period.period, text: from.period.text, of: period.period.code }
    : null;
};

const readDrafts = (drafts: readonly Draft[], clock: Clock, lastBase: BaseReading | null): ReadDraft[] => {
  const periods = new Map<Draft, PeriodReading | null>();
  const read: ReadDraft[] = [];
  let last = lastBase;
  for (const draft of drafts) {
    const period = periodOf(draft, drafts, { ...clock, lastBase: last?.period ?? null }, periods);
    periods.set(draft, period);
    const base = baseOf(draft, drafts, period, clock, last) ?? baseOfFall(draft, period, read);
    if (base?.base === 'period') last = base;
    read.push({ draft, period, base });
  }
  return read;
};

const leadOf = (block: Block | undefined): string => block?.lead ?? '';

/** What an item of a list takes its name from: its lead, what that divides, the heading over it. */
const leadOfItem = (block: Block | undefined, divided: string, heading: string, readText: ReadText): string => {
  const lead = leadOf(block);
  if (lead !== '') return leadLabel(lead, readText) || divided;
  return block?.kind === 'list-item' ? leadLabel(heading, readText) : '';
};

/** The period of what the sentence before plans, as long as it lies ahead. */
const planOf = (ahead: ReadDraft | null, published: string | null): PeriodReading | null =>
  ahead?.period && (published === null || ahead.period.period.end > published) ? ahead.period : null;

const ESTIMATED = fold('ước');

/** `Từ đó, doanh số tăng 25%/năm`: the sentence goes on with what the one before planned. */
const CONTINUES = phraseTable([
  'từ đó',
  'qua đó',
  'nhờ đó',
  'khi đó',
  'đồng thời',
  'cùng với đó',
  'bên cạnh đó',
  'trong đó',
  'ngoài ra',
  'phấn đấu',
  'theo đó',
  'ít nhất',
  'tối thiểu',
  'thu hút',
  'hình thành',
  'đào tạo',
  'công nhận',
  'bảo đảm',
  'đảm bảo',
]);

const statusOfLead = (lead: string): Status | null =>
  lead === '' ? null : keysOf(lead).includes(ESTIMATED) ? 'estimate' : setsTarget(lead) ? 'target' : null;

const YEAR = /^(?:19|20)\p{Nd}{2}$/u;

/** A number that a cell of a table begins with counts, whatever the cell before ends with. */
const opensCell = (sentence: Sentence, block: Block | undefined, { start, text }: NumericMention): boolean =>
  !YEAR.test(text) && (block?.cells ?? []).some((cell) => cell.start === sentence.home(start));

/** What the statistics ask of the rest of the program. */
export interface Services {
  readonly nameMetric: NameMetric;
  /** Reads a head or caption, which is no sentence of the article. */
  readonly readText: ReadText;
}

/** Reads the statistics of an article from its sentences and their mentions. */
export const readStatistics = (
  article: Article,
  sentences: Iterable<ReadSentence>,
  { nameMetric, readText }: Services,
): Statistics => {
  const rows: Row[] = [];
  const traces: Trace[] = [];
  const count = codePointCounter(article.text);
  const abbreviations = definedAbbreviations(article.text);
  const known = article.published === null ? spokenYear(article.text) : null;
  let carry = START;
  for (const { sentence, mentions } of sentences) {
    carry = enterBlock(carry, sentence.block, article.blocks[sentence.block]);
    const keys = sentence.tokens.map((token) => token.key);
    const refusalOf = refuserOf(sentence, keys, mentions);
    const block = article.blocks[sentence.block];
    const group = groupItems(
      sentence,
      mentions,
      (mention) => opensCell(sentence, block, mention) || refusalOf(mention) === null,
    );
    const lead = leadOf(block);
    const context = [lead, ...contextOf(carry), article.title ?? ''];
    const clock: Clock = {
      published: article.published?.value ?? null,
      inForce: (carry.ahead && CONTINUES.from(keys, 0) > 0 ? carry.ahead.period : null) ?? carry.local ?? carry.frame,
      ahead: planOf(carry.ahead, article.published?.value ?? null),
      asOfInParagraph: carry.asOfInParagraph,
      lastBase: null,
      year: statedYear(group) ?? carry.yearInParagraph ?? (article.published === null ? carry.year : null),
      known,
      ownYear: statedYear(group),
      yearOfPart: carry.yearOfPart,
    };
    const goesOn = carry.ahead !== null && CONTINUES.from(keys, 0) > 0 ? carry.ahead : null;
    const status = statusOfLead(lead) ?? goesOn?.draft.status ?? statusOfSections(carry.sections);
    const drafts =
      block && block.cells.length > 0
        ? attachTable(sentence, group, block, article.text, readText, status)
        : attach(sentence, group, {
            lastLevel: carry.lastLevel,
            lastShare: carry.lastShare,
            lead: leadOfItem(block, carry.divided, carry.heading, readText),
            status,
            topic: carry.topic,
            country: carry.country,
            index: () => indexSpokenOf(context),
          });
    const led =
      lead === ''
        ? null
        : leadPeriod(
            groupItems(readText(lead).sentence, readText(lead).mentions, () => false),
            clock,
          );
    const read = readDrafts(drafts, led ? { ...clock, inForce: led } : clock, carry.lastBase);
    const attribution = attributionOf(sentence, group);
    const organisations = mentions.filter((mention) => mention.kind === 'organisation');
    const place = placeWithin(leadingPlace(sentence, group), placeAround(carry, group.keys));
    const built: Checked[] = [];
    for (const each of read)
      built.push({
        draft: each.draft,
        row: buildRow({
          ...each,
          related: relatedMetric(each.draft, built, carry),
          abbreviations,
          article,
          count,
          attribution,
          organisations,
          place,
          context,
          nameMetric,
        }),
      });
    rows.push(
      ...checkRows(built).map((row, at) => ({ ...row, confidence: confidenceOf(row, built[at]?.draft.rules ?? []) })),
    );
    traces.push(...built.map(({ draft, row }) => ({ rowId: row.id, sentence: sentence.index, rules: draft.rules })));
    carry = nextCarry(carry, sentence, block, group, read, clock);
    carry = {
      ...carry,
      lastMetric: metricOfLevel(built, carry),
      mentioned: lastProvince(mentions) ?? carry.mentioned,
    };
  }
  return { rows, traces };
};
