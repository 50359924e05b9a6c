/** The types that cross a joint of the line `bytes → Article → Sentence → Mention → Row`. No values live here. */

/** A half-open interval. Which text it counts in, and in which unit, is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ── input → article ──────────────────────────────────────────────────────────

/** What a record says about the article in it: a feed's item, a line of an NDJSON file, the header of a WARC record. */
export interface About {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As written there; the reader of the article makes an ISO date of it. */
  readonly published: string | null;
}

/** What one input is before anything is read: where it came from and its bytes. */
export interface Input {
  /** Path or URL as given, with the member for containers: `crawl.zip#a.html`, `crawl.warc.gz#17`, `articles.ndjson:42`. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** The charset that a transport or a container declares for the bytes. */
  readonly charset?: string;
  /** What the record around the bytes says; it wins over what is found in them. */
  readonly about?: About;
}

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'caption'
  /** Bylines, date stamps, section paths: read for metadata, never for statistics. */
  | 'meta'
  /** Menus, counters, related links, comments: not the article. */
  | 'furniture';

/** One cell of a table row, with the column head it stands under. */
export interface Cell extends Span {
  /** Head of the column, empty when the table has none. */
  readonly head: string;
}

/** A piece of the document that no sentence crosses. Spans are UTF-16 offsets into `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1 for a chapter, larger for deeper headings; 0 for what is no heading. */
  readonly level: number;
  /** Cells of a table row in document order, empty for every other kind. */
  readonly cells: readonly Cell[];
  /** Caption or line that introduces a table, repeated on each of its rows; empty elsewhere. */
  readonly lead: string;
}

/** A value with the way it was found; `null` when the article does not state it. */
export interface Found {
  readonly value: string;
  readonly basis: 'metadata' | 'byline' | 'body' | 'given';
}

export interface Article {
  readonly source: string;
  /** SHA-256 of the bytes read, 64 hex digits. */
  readonly sha256: string;
  /** The document text: the decoded file itself for text inputs, what the reader printed for all others. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO 8601, with the offset where a time is known. */
  readonly published: Found | null;
  /** The place the article speaks from (a provincial portal, a dateline): an ISO 3166-2 code, or null. */
  readonly place: string | null;
  readonly encoding: string;
  /** ISO 639-3 code of the body's language, `und` when it is too short to tell. */
  readonly language: string;
}

// ── article → sentences ──────────────────────────────────────────────────────

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a run of digits (with inner `.` and `,`), or one other sign. Offsets are UTF-16 into `Sentence.text`. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The folded form (see `fold`), what every lexicon is keyed by. */
  readonly key: string;
}

/** A sentence as rules see it. */
export interface Sentence {
  /** Position in the document, counted over all sentences. */
  readonly index: number;
  /** Position of the block in `Article.blocks`. */
  readonly block: number;
  readonly kind: BlockKind;
  /** NFC, every white space one blank, invisible characters gone. */
  readonly text: string;
  /** `text` folded: lower case, one spelling for tone placement and y/i. As long as `text`, index for index. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Where the UTF-16 offset `at` of `text` (0 to `text.length`) stands in `Article.text`. */
  readonly home: (at: number) => number;
}

// ── sentence → mentions ──────────────────────────────────────────────────────

/** What every mention has. Spans are UTF-16 offsets into `Sentence.text`. */
interface MentionBase extends Span {
  readonly text: string;
  /** Stable name of the rule that read it. */
  readonly rule: string;
}

export type Qualifier = 'about' | 'nearly' | 'over' | 'under' | 'at_least' | 'at_most' | 'vague';

export type NumericKind =
  | 'number'
  | 'percent'
  | 'percentage_point'
  | 'permille'
  | 'money'
  | 'quantity'
  | 'ratio'
  | 'multiple'
  | 'rank'
  | 'ordinal';

/** A number expression. `text` is the number with its magnitude and unit: no hedge, no counted noun, no per part. */
export interface NumericMention extends MentionBase {
  readonly kind: NumericKind;
  /** Exact decimal in base units (`16,4 triệu` is `16400000`), null for vague numbers. */
  readonly value: string | null;
  /** Upper end of a range, as printed. */
  readonly valueTo: string | null;
  /** Denominator of a ratio, size of the field of a rank. */
  readonly total: string | null;
  /** Unit code of a row; null for a bare number, whose unit is the noun it counts. */
  readonly unit: string | null;
  /** Denominator of a rate: `day`, `person/month`. */
  readonly per: string | null;
  readonly qualifier: Qualifier | null;
  /** The mention with its hedges before and after and its per part. */
  readonly outer: Span;
  /** True when no digit stands in it. */
  readonly spelled: boolean;
}

export type TemporalKind = 'date' | 'datetime' | 'time' | 'period' | 'duration' | 'set';
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A time expression. Years that are neither printed nor known are `XXXX` in `from` and `to` (EDTF). */
export interface TemporalMention extends MentionBase {
  readonly kind: TemporalKind;
  /** First and last instant at the stated grain, inclusive, ISO 8601; empty for an open end. */
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  readonly basis: 'stated' | 'completed';
  /** ISO 8601 duration of a duration or a free period, else null. */
  readonly duration: string | null;
  /** The largest part that is not printed: `ngày 10/7` leaves the year open. */
  readonly open: 'year' | 'month' | 'day' | null;
  /** `tháng trước`, `năm ngoái`: a distance that comparisons count from their own period. */
  readonly shift: { readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; readonly amount: number } | null;
  /** `cùng kỳ`: the same period one year before the one it is compared with. */
  readonly samePeriod: boolean;
  /** An instant of observation: `tính đến …`, `đến nay`, `cuối năm 2023`. */
  readonly asOf: boolean;
  /** `hiện`, `đến nay`: the moment of writing, whatever date that is. */
  readonly now: boolean;
  readonly lunar: boolean;
}

/** Something with a number in it that must not be read as one: `505/QĐ-TTg`, `Đề án 06`, `4G`, a phone number. */
export interface ReferenceMention extends MentionBase {
  readonly kind: 'reference';
}

export type Sector = 'national' | 'ministries' | 'localities' | 'districts' | 'communes' | 'enterprises';

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  /** ISO 3166-1 or 3166-2; null for a region without a code and below province level when the province is unknown. */
  readonly area: string | null;
  readonly level: 'world' | 'region' | 'country' | 'province' | 'district' | 'commune';
  /** The name as the row shows it: `huyện Sơn Dương`. */
  readonly name: string;
}

export interface OrganisationMention extends MentionBase {
  readonly kind: 'organisation';
  readonly name: string;
  readonly form: 'ministry' | 'agency' | 'company' | 'institution' | 'international';
}

export type Mention = NumericMention | TemporalMention | ReferenceMention | PlaceMention | OrganisationMention;

/** A sentence with its mentions, sorted; only organisations overlap others. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

// ── mentions → rows ──────────────────────────────────────────────────────────

export type Measure = 'level' | 'change' | 'growth' | 'multiple' | 'share' | 'attainment' | 'rank';
export type Status = 'actual' | 'estimate' | 'forecast' | 'target';
export type Base = 'period' | 'target' | 'other';
export type PeriodBasis = 'stated' | 'inherited' | 'document';

/** A period in its three notations. */
export interface Period {
  /** SDMX notation, ISO date for an instant, `start/end` for a free range. */
  readonly code: string;
  /** ISO dates, inclusive. */
  readonly start: string;
  readonly end: string;
}

/** One statistic: the columns of the output, in their order. `null` means that the article does not say it. */
export interface Row {
  readonly id: string;
  readonly metric: string | null;
  readonly metric_label: string | null;
  readonly indicator: string | null;
  readonly measure: Measure;
  /** Exact decimal strings; written as numbers where the format has them. */
  readonly value: string | null;
  readonly value_to: string | null;
  readonly total: string | null;
  readonly unit: string;
  readonly unit_text: string | null;
  readonly per: string | null;
  readonly qualifier: Qualifier | null;
  readonly status: Status;
  readonly area: string | null;
  readonly area_name: string | null;
  readonly entity: string | null;
  readonly sector: Sector | null;
  readonly period: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly period_text: string | null;
  readonly period_basis: PeriodBasis | null;
  readonly base: Base | null;
  readonly base_period: string | null;
  readonly base_period_end: string | null;
  readonly base_text: string | null;
  readonly attribution: string | null;
  readonly mention: string;
  /** Unicode code points of the document text, 0-based, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly source: string;
  readonly source_sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published_at: string | null;
  readonly published_basis: Found['basis'] | null;
  readonly checks: readonly Check[];
  /** How likely every column of the row is right: an exact decimal between 0 and 1. */
  readonly confidence: string;
}

export type Check = 'share_mismatch' | 'change_mismatch' | 'total_mismatch' | 'attainment_mismatch' | 'out_of_range';

/** The names of the rules that decided a row, for `explain`. */
export interface Trace {
  readonly rowId: string;
  readonly sentence: number;
  readonly rules: readonly string[];
}

// ── problems ─────────────────────────────────────────────────────────────────

/** A problem with an input. Holds facts; `formatIssue` holds the sentences. */
export type Issue =
  | { readonly code: 'unreadable'; readonly severity: 'error'; readonly source: string; readonly reason: string }
  | { readonly code: 'not-found'; readonly severity: 'error'; readonly source: string }
  | { readonly code: 'no-articles'; readonly severity: 'error'; readonly source: string }
  | { readonly code: 'empty'; readonly severity: 'error'; readonly source: string }
  /** A document without words: a scanned PDF. */
  | { readonly code: 'no-text'; readonly severity: 'error'; readonly source: string; readonly format: string }
  | { readonly code: 'encrypted'; readonly severity: 'error'; readonly source: string; readonly format: string }
  /** The format is known, the bytes break its rules: a gzip file that ends too early, a PDF without its table. */
  | {
      readonly code: 'damaged';
      readonly severity: 'error';
      readonly source: string;
      readonly format: string;
      readonly reason: string;
    }
  /** What comes out of an archive is larger than anything honest: its size, or its ratio to what went in. */
  | { readonly code: 'bomb'; readonly severity: 'error'; readonly source: string; readonly limit: string }
  /** A member of an archive whose path leaves it: `../../etc/passwd`. */
  | { readonly code: 'unsafe-path'; readonly severity: 'error'; readonly source: string }
  /** A record without the text of an article: none of the fields that were looked for. */
  | {
      readonly code: 'no-text-field';
      readonly severity: 'error';
      readonly source: string;
      readonly fields: readonly string[];
    }
  | { readonly code: 'binary'; readonly severity: 'error'; readonly source: string; readonly format: string }
  | {
      readonly code: 'too-large';
      readonly severity: 'error';
      readonly source: string;
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly code: 'url'; readonly severity: 'error'; readonly source: string }
  | { readonly code: 'wrong-language'; readonly severity: 'error'; readonly source: string; readonly language: string }
  | { readonly code: 'no-diacritics'; readonly severity: 'error'; readonly source: string }
  | { readonly code: 'list-page'; readonly severity: 'error'; readonly source: string }
  | {
      readonly code: 'decoding';
      readonly severity: 'warning';
      readonly source: string;
      readonly declared: string;
      readonly used: string;
    }
  | {
      readonly code: 'invalid-bytes';
      readonly severity: 'warning';
      readonly source: string;
      readonly encoding: string;
      readonly count: number;
    }
  | { readonly code: 'undated'; readonly severity: 'warning'; readonly source: string }
  | { readonly code: 'no-statistics'; readonly severity: 'warning'; readonly source: string }
  | { readonly code: 'duplicate-source'; readonly severity: 'warning'; readonly source: string; readonly first: string }
  | {
      readonly code: 'check';
      readonly severity: 'warning';
      readonly source: string;
      readonly row: string;
      readonly mention: string;
      readonly check: Check;
    };

/** What one article gives. */
export interface Extraction {
  readonly article: Article;
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
  readonly traces: readonly Trace[];
}
