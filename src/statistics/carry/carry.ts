import type { Block, Period, PlaceMention, Status } from '../../model.ts';
import type { Draft } from '../draft.ts';
import type { BaseReading } from '../period/base.ts';
import type { PeriodReading } from '../period/resolve.ts';
import type { NamedMetric } from '../row.ts';

/** What is carried from sentence to sentence. Replaced, never changed. */
export interface Carry {
  readonly block: number;
  /** The period that frames the text since an earlier sentence or heading. */
  readonly frame: PeriodReading | null;
  /** The headings that the text stands under, outermost first. */
  readonly sections: readonly Section[];
  /** The period last used or stated in this paragraph, which outdoes the frame. */
  readonly local: PeriodReading | null;
  /** The time that the sentence before told last, which `khi ấy` means. */
  readonly lastTime: PeriodReading | null;
  readonly asOfInParagraph: boolean;
  /** The last day that the paragraph has told of as it is; null before it tells of any. */
  readonly latest: string | null;
  /** How many paragraphs told statistics before this one. */
  readonly paragraphsTold: number;
  /** Whether this paragraph has told any. */
  readonly tells: boolean;
  /** Whether statistics were read before this sentence. */
  readonly started: boolean;
  readonly year: number | null;
  readonly yearInParagraph: number | null;
  /** The day that an article without a date first told of as it is. */
  readonly today: string | null;
  /** Runs of months that do not open a year, by their length. */
  readonly runs: ReadonlyMap<string, Period>;
  /** The most first months of a year told of so far. */
  readonly monthsTold: number;
  /** The year last stated for each part of a year, such as `01..06`. */
  readonly yearOfPart: ReadonlyMap<string, number>;
  readonly lastLevel: Draft | null;
  /** The last level of each unit in the article, for numbers that nothing nearer names. */
  readonly levelOfUnit: ReadonlyMap<string, Draft>;
  /** What a pair of changes in this paragraph was told of: `số lượng`, `giá trị`. */
  readonly aspects: readonly [string, string] | null;
  readonly lastBase: BaseReading | null;
  /** The last row of the sentence before, when all of it is planned or foreseen. */
  readonly ahead: ReadDraft | null;
  /** The last share, which `Tỷ lệ này` means. */
  readonly lastShare: Draft | null;
  /** The metric of `lastLevel`. */
  readonly lastMetric: NamedMetric | null;
  readonly place: PlaceMention | null;
  /** The province named last in this paragraph, in a name too: `Bệnh viện Đa khoa tỉnh Phú Thọ`. */
  readonly mentioned: PlaceMention | null;
  /** The place of the paragraphs before, which `nơi đây` means. */
  readonly placeBefore: PlaceMention | null;
  readonly heading: string;
  readonly previous: string;
  /** The sentences of the paragraph before `previous`, nearest first. */
  readonly earlier: readonly string[];
  /** The sentence that a list stands under. */
  readonly introduction: string;
  /** The first sentence of the article, which says what all of it is about. */
  readonly opening: string;
  /** What the sentence before names without a number of its own. */
  readonly topic: string;
  /** The levels that the last sentence with statistics told, which `hai con số này` means. */
  readonly told: readonly Draft[];
  /** What the last sentence with statistics names, which `Trong đó:` divides. */
  readonly divided: string;
  /** The country named last, which `nước này` means. */
  readonly country: PlaceMention | null;
}

export const START: Carry = {
  block: -1,
  frame: null,
  sections: [],
  local: null,
  lastTime: null,
  asOfInParagraph: false,
  latest: null,
  paragraphsTold: 0,
  tells: false,
  started: false,
  year: null,
  yearInParagraph: null,
  today: null,
  runs: new Map(),
  monthsTold: 0,
  yearOfPart: new Map(),
  lastLevel: null,
  levelOfUnit: new Map(),
  lastShare: null,
  aspects: null,
  lastBase: null,
  ahead: null,
  lastMetric: null,
  place: null,
  mentioned: null,
  placeBefore: null,
  heading: '',
  previous: '',
  earlier: [],
  introduction: '',
  opening: '',
  topic: '',
  told: [],
  divided: '',
  country: null,
};

/** A heading in force: what it says, of status too, and the frame that held before it. */
export interface Section {
  readonly level: number;
  readonly text: string;
  readonly status: Status | null;
  readonly frameBefore: PeriodReading | null;
  readonly setsFrame: boolean;
}

export const statusOfSections = (sections: readonly Section[]): Status | null =>
  sections.findLast((section) => section.status !== null)?.status ?? null;

/** What may say what a number is about: the sentences before it, what its list stands under, the headings over it. */
export const contextOf = ({ previous, earlier, introduction, heading, sections }: Carry): readonly string[] => {
  const headings = sections.map(({ text }) => text).reverse();
  return [...new Set([previous, ...earlier, introduction, heading, ...headings])].filter((text) => text !== '');
};

/** A paragraph of one line introduces what follows: `Về Cổng Dịch vụ công quốc gia.` */
const LONGEST_LINE = 60;

/** What the items of a list stand under, or the one line before a paragraph. */
const introductionOf = ({ introduction, previous, earlier }: Carry, block: Block | undefined): string => {
  if (block?.kind === 'list-item') return introduction === '' ? previous : introduction;
  return earlier.length === 0 && previous.length <= LONGEST_LINE ? previous : '';
};

export const enterBlock = (carry: Carry, index: number, block: Block | undefined): Carry =>
  carry.block === index
    ? carry
    : {
        ...carry,
        block: index,
        paragraphsTold: carry.paragraphsTold + (carry.tells ? 1 : 0),
        tells: false,
        earlier: [],
        introduction: introductionOf(carry, block),
        local: null,
        asOfInParagraph: false,
        latest: null,
        yearInParagraph: null,
        lastLevel: null,
        lastShare: null,
        aspects: null,
        lastBase: null,
        place: null,
        mentioned: null,
        placeBefore: carry.place ?? carry.mentioned ?? carry.placeBefore,
        previous: '',
        topic: '',
      };

export interface ReadDraft {
  readonly draft: Draft;
  readonly period: PeriodReading | null;
  readonly base: BaseReading | null;
}
