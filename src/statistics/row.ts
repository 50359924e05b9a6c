import { ownAspect } from '../catalogue/aspect.ts';
import type { MetricEvidence } from '../catalogue/match-metric.ts';
import type { Article, OrganisationMention, PlaceMention } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Written } from '../text/written-in.ts';
import { expand } from './abbreviations.ts';
import { SECTION_STATUS } from './attach/attach.ts';
import { amountOf } from './attach/bare-amount.ts';
import { entityOf } from './attach/entity.ts';
import { isSample } from './attach/sample.ts';
import type { Unrated } from './confidence.ts';
import type { Draft } from './draft.ts';
import { markedClause, markedSentence } from './marked-text.ts';
import type { BaseReading } from './period/base.ts';
import { isAhead, type PeriodReading } from './period/resolve.ts';
import { rowId } from './row-id.ts';
import { FORECAST, LABEL_HEAD, PREDICATE } from './words/cue-tables.ts';
import { keysOf, sectorFrom } from './words/sectors.ts';

/** Finds the catalogue entry of a statistic, null when none fits. */
export type NameMetric = (evidence: MetricEvidence) => NamedMetric | null;

export interface NamedMetric {
  readonly code: string;
  readonly label: string;
}

/** Everything a row is written from. */
export interface RowParts {
  readonly draft: Draft;
  readonly period: PeriodReading | null;
  readonly base: BaseReading | null;
  readonly article: Article;
  /** UTF-16 offsets of the document to code points. */
  readonly count: (at: number) => number;
  readonly attribution: string | null;
  /** The bodies that the sentence names. */
  readonly organisations: readonly OrganisationMention[];
  /** The place that the paragraph speaks of. */
  readonly place: PlaceMention | null;
  /** Lead-in, sentences before, headings, title. */
  readonly context: readonly string[];
  /** When the article was written. */
  readonly written: Written | null;
  /** The sentence that the article opens with. */
  readonly opening: string;
  readonly nameMetric: NameMetric;
  /** The metric of the row that this one speaks of or continues, null when there is none. */
  readonly related: NamedMetric | null;
  /** The article's own abbreviations. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

const signed = (value: string | null, sign: 1 | -1): string | null =>
  value === null || sign === 1 || value.startsWith('-') || /^0*(?:\.0*)?$/u.test(value)
    ? value
    : `-${value.replace(/^\+/u, '')}`;

const empty = (text: string): string | null => (text === '' ? null : text);

interface Scope {
  readonly area: string | null;
  readonly area_name: string | null;
}

/** `Ở miền Tây, 118 điểm trường`, of a province: its own west; `Bệnh viện Đa khoa vùng Tây Nguyên`: a house in it. */
const isRegionWithin = ({ level, name, start, end }: PlaceMention, bodies: readonly OrganisationMention[]): boolean =>
  level === 'region' && (OWN_PART.test(fold(name)) || bodies.some((body) => body.start <= start && end <= body.end));

/** `Viện Vệ sinh dịch tễ Tây Nguyên cho hay 4 tỉnh trong khu vực đã có 27.500 ca`. */
const OF_REGION = new RegExp(fold('(?:khu vực|toàn vùng|cả vùng|trong vùng)'), 'u');

const OWN_PART = new RegExp(`^${fold('miền')} `, 'u');

const scopeOf = ({ draft, article, organisations, place: paragraphPlace }: RowParts): Scope => {
  const own = draft.place ?? draft.anchor?.place ?? null;
  if (own === null && draft.sector === 'national' && article.place === null) return { area: 'VN', area_name: null };
  const place = own ?? paragraphPlace;
  if (place === null) return { area: article.place ?? 'VN', area_name: null };
  const isWithin =
    article.place?.startsWith('VN-') === true &&
    !OF_REGION.test(draft.sentence.folded) &&
    isRegionWithin(place, organisations);
  const below = place.level === 'district' || place.level === 'commune' || isWithin;
  const around = paragraphPlace?.area ?? article.place ?? 'VN';
  return { area: place.area ?? (below ? around : null), area_name: place.name };
};

/** `Khảo sát với 1.200 người dùng Mobile Money`: how many were asked measures nothing. */
const isSampleDraft = ({ group, at, measure, unit }: Draft): boolean =>
  measure === 'level' && unit === 'count' && isSample(group, at);

/** `100% học sinh có học bạ số, tối thiểu 40% trường đạt mức độ 3`: says what it counts; `13 bộ, 3 doanh nghiệp viễn thông` goes on. */
const saysItsOwn = ({ label, rules }: Draft): boolean => {
  const keys = keysOf(label);
  const isLong = rules.includes('label-after-value') && keys.length >= OWN_WORDS;
  return isLong && (sectorFrom(keys, 0) === null || keys.some((_, at) => PREDICATE.from(keys, at) > 0));
};

const OWN_WORDS = 3;

const isOneOfAll = ({ rules, label }: Draft): boolean =>
  rules.includes('respectively') && OF_ONE.test(label) && LABEL_HEAD.from(keysOf(label), 0) > 0;

const OF_ONE = / (?:của|ở|tại|qua|đối với) /u;

/** A change keeps the metric of its level, a share only where none is its own (rule 3); a list shares one. */
const metricOf = (
  { draft, related, nameMetric }: RowParts,
  evidence: Omit<MetricEvidence, 'related'>,
): NamedMetric | null => {
  const sharesLabel = draft.anchor !== null && draft.label.startsWith(draft.anchor.label);
  const isChange = draft.measure !== 'level' && draft.measure !== 'share' && draft.measure !== 'rank';
  // `1,06 triệu tài khoản, đạt 85%, tăng 2 điểm phần trăm`: the points are of the rate
  const isOfRate = draft.unit === 'percentage_point' && draft.anchor?.unit !== 'percent';
  if (related && sharesLabel && isChange && !isOfRate && ownAspect(evidence.clause, evidence.sentence) === null)
    return related;
  return nameMetric({
    ...evidence,
    related:
      (sharesLabel || (draft.chain !== null && !saysItsOwn(draft))) && !draft.rules.includes('respectively')
        ? (related?.code ?? null)
        : null,
  });
};

/** `dự báo năm 2025 đạt 31 tỷ USD; năm 2024, thị trường này là 25 tỷ USD`: a status that came from earlier in the sentence. */
const isSpread = ({ rules, measure }: Draft): boolean =>
  measure === 'level' && (rules.includes('target-over-sentence') || rules.includes('forecast-over-sentence'));

/** `(năm 2023 xếp thứ 7/63)` under a heading of targets: it has happened. */
const isRefuted = ({ draft, period, article, written }: RowParts): boolean => {
  const isTaken =
    (draft.rules.includes(SECTION_STATUS) && draft.status === 'target') ||
    (isSpread(draft) && period?.period.start !== period?.period.end);
  if (!isTaken || period === null) return false;
  const now = article.published?.value.slice(0, 10) ?? (written === null ? '' : `${written.year}-01-01`);
  return (period.basis === 'stated' && period.period.end < now) || (period.basis === 'document' && period.text !== '');
};

/** `đến năm 2024` of an article of 2024 may be past; `đến hết năm`, `đến 31/12` are not. */
const ENDING = new RegExp(`${fold('hết')}|${fold('cuối')}|\\d[/.-]\\d|${fold('quý')}|${fold('tháng')}`, 'u');

/** `Đến hết năm 2023, kích hoạt đủ 40 triệu tài khoản`, said in July: still to be done. */
const isToCome = ({ draft, period, article, written }: RowParts): boolean =>
  draft.status === 'actual' &&
  period?.basis === 'stated' &&
  (FROM_NOW.test(fold(period.text)) ||
    (article.published === null
      ? // `đến năm 2025, … đạt tối thiểu 20 bưu gửi/người`, in a text that was written in 2022
        written !== null && Number(period.period.start.slice(0, 4)) > written.year
      : isStillAhead(draft, period, article.published.value)));

/** `Từ nay đến hết năm, công ty lắp 23.400 công tơ`. */
const FROM_NOW = new RegExp(`^${fold('từ nay')}`, 'u');

const isStillAhead = (draft: Draft, period: PeriodReading, published: string): boolean =>
  period.period.start > published.slice(0, 10) &&
  (ENDING.test(fold(period.text)) || period.period.start.slice(0, 4) > published.slice(0, 4)) &&
  (draft.right.items.some(({ key }) => key === WILL) || isAhead(period, { published }));

/** `Hết năm 2019, 10 huyện sẽ dùng chung một phần mềm`. */
const WILL = fold('sẽ');

/** `52,1% doanh nghiệp dự kiến quý III sẽ tốt lên`: what those asked foresee. */
const isExpected = ({ mention, right }: Draft): boolean => {
  const keys = right.items.map(({ key }) => key);
  return mention.kind === 'percent' && keys.some((_, at) => at > 0 && FORECAST.from(keys, at) > 0);
};

/** What metrics call the groups that a list tells apart. */
const LEVELS: Readonly<Record<string, string>> = {
  ministries: 'cấp bộ',
  localities: 'cấp tỉnh',
  districts: 'cấp huyện',
  communes: 'cấp xã',
};

/** `Bảng 2: Tiếp đón bằng CCCD ở một số địa phương, số liệu đến 30/6`: what all cells of a table tell of. */
const captionOf = ({ context: [caption = ''] }: RowParts): string =>
  caption.replace(/^\p{L}+(?: \p{Nd}+)?[.:] ?/u, '').replace(/[,;:()].*$/u, '');

/** Writes one row: every column of the contract. */
export const buildRow = (parts: RowParts): Unrated => {
  const { draft, period, base, article, count } = parts;
  const { sentence, mention } = draft;
  const from = sentence.home(mention.start);
  const to = sentence.home(mention.end);
  const start = count(from);
  const end = count(to);
  const value = signed(mention.value, draft.sign);
  const scope = scopeOf(parts);
  const label = expand(draft.label, parts.abbreviations);
  const isOfAnchor =
    draft.rules.includes('label-of-level') &&
    draft.anchor !== null &&
    amountOf(draft.label) === amountOf(draft.anchor.label);
  const named = isOfAnchor && draft.anchor ? expand(draft.anchor.label, parts.abbreviations) : label;
  const metric = isSampleDraft(draft)
    ? null
    : metricOf(parts, {
        label: draft.rules.includes('label-of-groups') ? `${label} ${LEVELS[draft.sector ?? ''] ?? ''}`.trim() : named,
        // `tốc độ của mạng di động và mạng cố định lần lượt là …`: the clause names all of them, the label its own
        clause: isOneOfAll(draft) ? `${draft.label} #` : markedClause(draft),
        sentence: draft.heads === '' ? markedSentence(draft) : `${draft.heads} # ${captionOf(parts)}`,
        context: parts.context,
        opening: parts.opening,
        unit: draft.unit,
        measure: draft.measure,
        per: draft.per,
        value,
        total: mention.total,
        area: scope.area,
      });
  return {
    id: rowId(article.sha256, start, end),
    metric: metric?.code ?? null,
    metric_label: metric?.label ?? null,
    indicator: empty(label),
    measure: draft.measure,
    value,
    value_to: signed(mention.valueTo, draft.sign),
    total: mention.total,
    unit: draft.unit,
    unit_text: empty(draft.noun),
    per: draft.per,
    qualifier: mention.qualifier,
    status: isRefuted(parts) ? 'actual' : isToCome(parts) ? (isExpected(draft) ? 'forecast' : 'target') : draft.status,
    ...scope,
    entity: entityOf(draft, parts.organisations),
    sector: draft.sector,
    period: period?.period.code ?? null,
    period_start: period?.period.start ?? null,
    period_end: period?.period.end ?? null,
    period_text: period ? empty(period.text) : null,
    period_basis: period?.basis ?? null,
    base: base?.base ?? null,
    base_period: base?.period?.code ?? null,
    base_period_end: base?.period?.end ?? null,
    base_text: base ? empty(base.text) : null,
    attribution: parts.attribution,
    mention: article.text.slice(from, to),
    start,
    end,
    sentence: sentence.text,
    source: article.source,
    source_sha256: article.sha256,
    title: article.title,
    publisher: article.publisher,
    author: article.author,
    url: article.url,
    published_at: article.published?.value ?? null,
    published_basis: article.published?.basis ?? null,
    checks: [],
  };
};
