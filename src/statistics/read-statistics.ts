import type {
  Article,
  Block,
  NumericMention,
  OrganisationMention,
  ReadSentence,
  Row,
  Sentence,
  Status,
  Trace,
} from '../model.ts';
import { type Written, writtenIn, writtenOn } from '../text/written-in.ts';
import { definedAbbreviations } from './abbreviations.ts';
import { attach } from './attach/attach.ts';
import { attachTable, type ReadText } from './attach/tables.ts';
import { attributionOf } from './attribution.ts';
import { type Carry, contextOf, enterBlock, type ReadDraft, START, statusOfSections } from './carry/carry.ts';
import { metricOfLevel, relatedMetric } from './carry/levels.ts';
import { nextCarry } from './carry/next.ts';
import { lastProvince, leadingPlace, placeAround, placeWithin } from './carry/places.ts';
import { type Checked, checkRows } from './checks.ts';
import { type Group, groupItems } from './clause/items.ts';
import { codePointCounter } from './code-points.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { aimedUnder, clockUnder, type Lead, readLead } from './lead.ts';
import { type BaseReading, baseOf } from './period/base.ts';
import { looksThen, statedYear } from './period/frame.ts';
import { isComparison, periodOf } from './period/period.ts';
import type { Clock, PeriodReading } from './period/resolve.ts';
import { refuserOf } from './refusals/refuser.ts';
import { buildRow, type NameMetric } from './row.ts';
import { phraseTable } from './words/phrase-table.ts';

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

/** The period of what the sentence before plans, as long as it lies ahead. */
const planOf = (ahead: ReadDraft | null, published: string | null): PeriodReading | null =>
  ahead?.period && (published === null || ahead.period.period.end > published) ? ahead.period : null;

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
  'kinh phí',
  'tổng kinh phí',
  'nguồn vốn',
  'tổng vốn',
  'tổng mức đầu tư',
  'bảo đảm',
  'đảm bảo',
]);

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

/** What is known of an article before its first sentence is read. */
interface Setting extends Services {
  readonly article: Article;
  readonly published: string | null;
  readonly count: (index: number) => number;
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly written: Written | null;
}

const settingOf = (article: Article, services: Services): Setting => ({
  ...services,
  article,
  published: article.published?.value ?? null,
  count: codePointCounter(article.text),
  abbreviations: definedAbbreviations(article.text),
  written: article.published === null ? writtenIn(article.text) : writtenOn(article.published.value),
});

/** What the sentence before plans, where this one goes on with it. */
const goneOnWith = ({ ahead }: Carry, keys: readonly string[]): ReadDraft | null =>
  ahead !== null && CONTINUES.from(keys, 0) > 0 ? ahead : null;

const clockOf = ({ published, written }: Setting, carry: Carry, group: Group, goesOn: ReadDraft | null): Clock => ({
  published,
  inForce: goesOn?.period ?? (looksThen(group.keys) ? carry.lastTime : null) ?? carry.local ?? carry.frame,
  frame: carry.frame,
  ahead:
    carry.sections.at(-1)?.setsFrame && carry.sections.at(-1)?.status === 'target'
      ? null
      : planOf(carry.ahead, published),
  inBrackets: null,
  asOfInParagraph: carry.asOfInParagraph,
  lastBase: null,
  year: statedYear(group, written?.year ?? null) ?? carry.yearInParagraph ?? (published === null ? carry.year : null),
  written,
  ownYear: statedYear(group, written?.year ?? null),
  today: carry.today,
  runs: carry.runs,
  monthsTold: carry.monthsTold,
  yearOfPart: carry.yearOfPart,
});

/** Where the numbers of a sentence stand and what around them may name them. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly group: Group;
  readonly block: Block | undefined;
  readonly lead: Lead;
  readonly context: readonly string[];
  readonly organisations: readonly OrganisationMention[];
}

/** `Dịp này, 15 tập thể được tặng bằng khen`, under a heading of aims too: it happened there. */
const ON_OCCASION = phraseTable(['dịp này', 'nhân dịp này', 'tại hội nghị', 'tại buổi lễ', 'tại phiên họp']);
const tellsOfEvent = ({ keys }: Group): boolean => ON_OCCASION.from(keys, 0) > 0;

const draftsOf = (
  { article, readText }: Setting,
  { sentence, group, block, lead, context, organisations }: Surroundings,
  carry: Carry,
  planned: Status | null,
): readonly Draft[] => {
  const status = tellsOfEvent(group) ? null : (lead.status ?? planned ?? statusOfSections(carry.sections));
  if (block && block.cells.length > 0) return attachTable(sentence, group, block, article.text, readText, status);
  const { lastLevel, lastShare, levelOfUnit, topic, divided, told, aspects, country } = carry;
  return attach(sentence, group, {
    lastLevel,
    lastShare,
    levelOfUnit,
    lead: lead.label,
    status,
    topic,
    named: divided,
    told,
    aspects,
    country,
    context,
    bodies: organisations.map(({ text }) => text),
  });
};

const buildRows = (
  { article, count, abbreviations, nameMetric, written }: Setting,
  { sentence, group, context, organisations }: Surroundings,
  read: readonly ReadDraft[],
  carry: Carry,
): Checked[] => {
  const attribution = attributionOf(sentence, group);
  const place = placeWithin(leadingPlace(sentence, group), placeAround(carry, group.keys));
  const built: Checked[] = [];
  for (const each of read) {
    const related = relatedMetric(each.draft, built, carry);
    const { opening } = carry;
    const around = { attribution, organisations, place, context, opening, related, written };
    built.push({
      draft: each.draft,
      row: buildRow({ ...each, article, count, abbreviations, nameMetric, ...around }),
    });
  }
  return built;
};

interface SentenceRead {
  readonly built: readonly Checked[];
  readonly carry: Carry;
}

const readSentence = (setting: Setting, { sentence, mentions }: ReadSentence, before: Carry): SentenceRead => {
  const { article, readText } = setting;
  const block = article.blocks[sentence.block];
  const carry = enterBlock(before, sentence.block, block);
  const keys = sentence.tokens.map((token) => token.key);
  const refusalOf = refuserOf(sentence, keys, mentions);
  const counts = (mention: NumericMention): boolean =>
    opensCell(sentence, block, mention) || refusalOf(mention) === null;
  const group = groupItems(sentence, mentions, counts);
  const goesOn = goneOnWith(carry, keys);
  const clock = clockOf(setting, carry, group, goesOn);
  const lead = aimedUnder(readLead(block, carry, readText), clock, readText);
  const context = [lead.text, ...contextOf(carry), article.title ?? ''];
  const organisations = mentions.filter((mention) => mention.kind === 'organisation');
  const around: Surroundings = { sentence, group, block, lead, context, organisations };
  const drafts = draftsOf(setting, around, carry, goesOn?.draft.status ?? null);
  const read = readDrafts(drafts, clockUnder(lead, carry.heading, clock, readText), carry.lastBase);
  const built = buildRows(setting, around, read, carry);
  const next = nextCarry(carry, sentence, block, group, read, clock);
  const mentioned = lastProvince(mentions) ?? next.mentioned;
  return { built, carry: { ...next, mentioned, lastMetric: metricOfLevel(built, next) } };
};

/** Reads the statistics of an article from its sentences and their mentions. */
export const readStatistics = (article: Article, sentences: Iterable<ReadSentence>, services: Services): Statistics => {
  const setting = settingOf(article, services);
  const rows: Row[] = [];
  const traces: Trace[] = [];
  let carry = START;
  for (const each of sentences) {
    const { built, carry: next } = readSentence(setting, each, carry);
    const rulesAt = (at: number): readonly string[] => built[at]?.draft.rules ?? [];
    rows.push(...checkRows(built).map((row, at) => ({ ...row, confidence: confidenceOf(row, rulesAt(at)) })));
    traces.push(
      ...built.map(({ draft, row }) => ({ rowId: row.id, sentence: each.sentence.index, rules: draft.rules })),
    );
    carry = next;
  }
  return { rows, traces };
};
