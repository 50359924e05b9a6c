import type { Block, Mention, Period, PlaceMention, Sentence, Status } from '../model.ts';
import { fold } from '../text/fold.ts';
import { CENTRAL_BODIES } from '../vi/organisation-words.ts';
import { aspectsOf } from './attach/bare-amount.ts';
import { isLevel } from './attach/reading.ts';
import { isComparedPlace, isDateline, isInCompanyName, isOfRoute, isVenue, placeOfOpening } from './attach/scope.ts';
import { namedTopic } from './attach/topic.ts';
import type { Checked } from './checks.ts';
import { countedBy, type Group } from './clause/items.ts';
import type { Unrated } from './confidence.ts';
import type { Draft } from './draft.ts';
import type { BaseReading } from './period/base.ts';
import {
  dayOfData,
  lastStatedYear,
  lastTimeTold,
  looksThen,
  runsTold,
  settingTime,
  statedParts,
} from './period/frame.ts';
import { type Clock, documentPeriod, isAhead, isInstant, isYetToCome, type PeriodReading } from './period/resolve.ts';
import type { NamedMetric } from './row.ts';
import { TARGET } from './words/cue-tables.ts';
import { phraseTable } from './words/phrase-table.ts';
import { keysOf } from './words/sectors.ts';

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
interface Section {
  readonly level: number;
  readonly text: string;
  readonly status: Status | null;
  readonly frameBefore: PeriodReading | null;
  readonly setsFrame: boolean;
}

export const statusOfSections = (sections: readonly Section[]): Status | null =>
  sections.findLast((section) => section.status !== null)?.status ?? null;

/** Closes the sections that a heading of this level ends; a frame that one of them set ends with it, and the one before holds again. */
const closeSections = (carry: Carry, level: number): Carry => {
  const open = carry.sections.filter((section) => section.level < level);
  const closed = carry.sections[open.length];
  const before = closed?.setsFrame ? closed.frameBefore : (closed?.frameBefore ?? carry.frame);
  return { ...carry, sections: open, frame: closed ? before : carry.frame };
};

/** An as-of date that the article looks back on; `đến cuối năm 2025` of a plan looks ahead. */
const isPastPoint = (frame: PeriodReading, published: string | null): boolean =>
  isInstant(frame) && published !== null && frame.period.end <= published.slice(0, 10);

const openSection = (carry: Carry, sentence: Sentence, level: number, frame: PeriodReading | null): Carry => {
  const outer = closeSections(carry, level);
  const section: Section = {
    level,
    text: sentence.text,
    status: isHeadingOfAims(sentence.text) || namesTasks(sentence.text) ? 'target' : null,
    frameBefore: outer.frame,
    setsFrame: frame !== null,
  };
  return {
    ...outer,
    frame: frame ?? outer.frame,
    sections: [...outer.sections, section],
    heading: sentence.text,
    previous: sentence.text,
  };
};

/** Sentences of a paragraph that may still say what its later ones are about. */
const EARLIER = 2;

const LONG_AGO = 2;

/** `Vào 0 giờ ngày 1/4/2019, cả nước có 96,2 triệu người`, told in July behind a lead: all that is counted is of that day. */
const isOldSurvey = (reading: PeriodReading, { paragraphsTold }: Carry, { published }: Clock): boolean =>
  published !== null &&
  paragraphsTold <= 1 &&
  Date.parse(published.slice(0, 10)) - Date.parse(reading.period.end) > LONG_BEFORE * 86_400_000;

const LONG_BEFORE = 60;

/** `Chiều 13/11, Bộ họp với 65 điểm cầu`, told a day later: when it was said, no time of all that was. */
const isEventOfDay = (reading: PeriodReading, { published }: Clock): boolean =>
  published !== null &&
  isInstant(reading) &&
  !AS_OF.test(fold(reading.text)) &&
  Date.parse(published.slice(0, 10)) - Date.parse(reading.period.end) <= JUST_NOW * 86_400_000;

const AS_OF = new RegExp(`${fold('đến|tới|tính|hết|thời điểm')}`, 'u');

const JUST_NOW = 3;

/** `Tháng 8, nhà mạng dựng xong cột phát sóng đầu tiên`, told in November: where the story began; of a month is told soon. */
const isStale = ({ period, text }: PeriodReading, { published }: Clock): boolean => {
  const days = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000;
  return (
    published !== null &&
    // `đợt ùn ứ cuối năm 2021` is such a day; `tính đến cuối năm 2021` is of what is told
    (days > 0 || !AS_OF.test(fold(text))) &&
    days <= ONE_MONTH &&
    Date.parse(published.slice(0, 10)) - Date.parse(period.end) > LONG_BEFORE * 86_400_000
  );
};

const ONE_MONTH = 31;

/** `Năm 2021, …` at the head of an article of 2026: where the story began. */
const isLongAgo = ({ period }: PeriodReading, { published }: Clock): boolean =>
  published !== null && Number(published.slice(0, 4)) - Number(period.end.slice(0, 4)) > LONG_AGO;

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

const TASKS = phraseTable([
  'nhiệm vụ trọng tâm',
  'nhiệm vụ chủ yếu',
  'phương hướng',
  'nhiệm vụ quý',
  'nhiệm vụ năm',
  'nhiệm vụ tháng',
]);
/** `II. NHIỆM VỤ 6 THÁNG CUỐI NĂM` */
const OPENING_TASK = new RegExp(`^[\\p{L}\\p{Nd}]{0,4}[.)]? ?${fold('nhiệm vụ')}(?!\\p{L})`, 'u');
const DONE_TASKS = phraseTable(['kết quả', 'tình hình', 'thực hiện', 'hoàn thành', 'được giao', 'đã giao']);

/** `6. Nhiệm vụ trọng tâm quý II/2021`: what is to be done; `Kết quả thực hiện nhiệm vụ` tells what was. */
const namesTasks = (text: string): boolean => {
  const keys = keysOf(text);
  const isNamed = keys.some((_, at) => TASKS.from(keys, at) > 0) || OPENING_TASK.test(fold(text));
  return isNamed && !keys.some((_, at) => DONE_TASKS.from(keys, at) > 0);
};

/** `Một số chỉ tiêu 5 tháng đầu năm`: there the word means what is measured. */
const SOME = phraseTable(['một số', 'nhiều', 'hệ thống', 'bộ']);

const INDICATOR = fold('chỉ');

/** `412 cửa hàng và tham vọng “phủ tỉnh”`, `Sẽ có …`: a headline's flourish; a heading of aims calls them so. */
const AIMS = phraseTable([
  'mục tiêu',
  'chỉ tiêu',
  'phấn đấu',
  'kế hoạch',
  'hướng tới',
  'hướng đến',
  'đề ra',
  'đích đến',
]);

export const namesAim = (text: string): boolean => {
  const keys = keysOf(text);
  return keys.some((_, at) => AIMS.from(keys, at) > 0);
};

const isHeadingOfAims = (text: string): boolean => setsTarget(text) && namesAim(text);

export const setsTarget = (text: string): boolean => {
  const keys = keysOf(text);
  return keys.some((_, at) => TARGET.from(keys, at) > 0 && (SOME.upTo(keys, at) === 0 || keys[at] !== INDICATOR));
};

/** `Ninh Thuận tăng mạnh nhất, kế đến là Đắk Lắk …`: none of them is what the paragraph is about. */
const namesSeveral = (group: Group): boolean =>
  new Set(group.items.flatMap((item) => (item.kind === 'place' ? [item.mention.area] : []))).size > 1;

/** How far into a sentence a place still leads it: `Theo UBND tỉnh Bắc Giang, …`. */
const LAST_LEADING = 5;

export const leadingPlace = (sentence: Sentence, group: Group): PlaceMention | null => {
  for (const [at, item] of group.items.entries()) {
    if (
      item.kind === 'place' &&
      (isInCompanyName(sentence, group, at) || isVenue(group, at) || isComparedPlace(group, at) || isOfRoute(group, at))
    )
      continue;
    if (item.kind === 'place' && !isDateline(group, at) && (at <= LAST_LEADING || item.mention.area === 'VN'))
      return item.mention;
    if (item.kind === 'number') return null;
  }
  return placeOfOpening(group, group.items.length);
};

/** `xã Tân Thanh` in a paragraph on Lào Cai lies there. */
export const placeWithin = (leading: PlaceMention | null, around: PlaceMention | null): PlaceMention | null =>
  leading?.area === null && (leading.level === 'district' || leading.level === 'commune')
    ? { ...leading, area: around?.area ?? null }
    : (leading ?? around);

const HERE = phraseTable([
  'nơi đây',
  'tại đây',
  'ở đây',
  'nơi này',
  'địa phương này',
  'tỉnh này',
  'huyện này',
  'xã này',
  'phường này',
  'thành phố này',
  'bệnh viện này',
  'nhà trường',
  'trường này',
  'hợp tác xã này',
]);

/** `Mỗi ngày nơi đây khám 1.400 lượt`: the place that the paragraph before told of. */
const pointsHere = (keys: readonly string[]): boolean => keys.some((_, at) => HERE.from(keys, at) > 0);

/** The last province that a sentence mentions. */
export const lastProvince = (mentions: readonly Mention[]): PlaceMention | null =>
  mentions.flatMap((each) => (each.kind === 'place' && each.area?.startsWith('VN-') ? [each] : [])).at(-1) ?? null;

export const placeAround = ({ place, placeBefore }: Carry, keys: readonly string[]): PlaceMention | null =>
  OF_ALL.from(keys, 0) > 0 || (COUNTRY.test(place?.area ?? '') && HOME_BODIES.from(keys, keys[0] === BUT ? 1 : 0) > 0)
    ? null
    : (place ?? (pointsHere(keys) ? placeBefore : null));

const BUT = fold('còn');

/** `Còn Bộ Nông nghiệp đặt chỉ tiêu …`, behind what was told of China. */
const HOME_BODIES = phraseTable([...CENTRAL_BODIES, 'chính phủ']);

/** `Quảng Ninh có 415 phiên. Toàn ngành mới có 1.230 phòng xử`: no longer of the place. */
const OF_ALL = phraseTable(['toàn ngành', 'cả ngành', 'toàn hệ thống', 'cả hệ thống', 'tính chung toàn ngành']);

const COUNTRY = /^(?!VN)[A-Z]{2}$/u;

const lastCountry = (group: Group): PlaceMention | null =>
  group.items
    .flatMap((item) => (item.kind === 'place' && COUNTRY.test(item.mention.area ?? '') ? [item.mention] : []))
    .at(-1) ?? null;

export interface ReadDraft {
  readonly draft: Draft;
  readonly period: PeriodReading | null;
  readonly base: BaseReading | null;
}

const isSetting = ({ draft, period }: ReadDraft): boolean =>
  period?.basis === 'stated' &&
  !period.isException &&
  draft.group.host === null &&
  (draft.status === 'actual' || draft.status === 'estimate') &&
  (draft.measure === 'level' || draft.measure === 'growth' || draft.measure === 'rank');

const WHILE = phraseTable(['trong khi', 'còn', 'nhưng', 'mà']);

/** `Riêng tháng 12 lên tới 95%, trong khi tháng 1 mới 52%`: set against what was set apart. */
const isSetAgainst = ({ draft }: ReadDraft, read: readonly ReadDraft[]): boolean => {
  const apart = read.findLast((each) => each.draft.group === draft.group && each.draft.at < draft.at);
  if (apart?.period?.isException !== true) return false;
  return draft.group.keys.some((_, at) => at > apart.draft.at && at < draft.at && WHILE.from(draft.group.keys, at) > 0);
};

/** `Hiện 47/52 hệ thống …`: the text has come to the day it appeared. */
const speaksOfNow = (read: readonly ReadDraft[]): boolean =>
  read.some(({ period }) => period?.basis === 'document' && period.text !== '');

/** A report tells of what ended so many days before it as of the present. */
const RECENT = 5;

/** `Đến nay, hơn 87% người trưởng thành đã có tài khoản.`, at the head of a paragraph: all of it tells of now. */
const opensWithNow = ([first]: readonly ReadDraft[]): boolean =>
  first?.draft.group.items[0]?.kind === 'time' && first.draft.group.items[0].mention.now;

/** `đến nay có 3,71 triệu khách hàng. Lũy kế …`: the paragraph has left a time that is over. */
const nowSpokenOf = (
  read: readonly ReadDraft[],
  inForce: PeriodReading | null,
  clock: Clock,
  opensBlock: boolean,
): PeriodReading | null => {
  const now = documentPeriod(clock);
  if (now === null || inForce === null || !speaksOfNow(read)) return null;
  if (opensBlock && opensWithNow(read)) return now;
  return Date.parse(now.period.end) - Date.parse(inForce.period.end) > RECENT * 86_400_000 ? now : null;
};

/** `Năm 2018, người bệnh phải chờ 105 phút, nay là 52 phút. …`: the sentence has come from then to now. */
const endsWithNow = (read: readonly ReadDraft[], used: PeriodReading | null, clock: Clock): PeriodReading | null => {
  const last = read.at(-1)?.period ?? null;
  const now = documentPeriod(clock);
  if (used === null || now === null || last?.basis !== 'document' || last.text === '') return null;
  return Date.parse(now.period.end) - Date.parse(used.period.end) > LONG_BEFORE * 86_400_000 ? now : null;
};

/** A level, or a change that says itself what changed. */
const namesItself = (draft: Draft): boolean =>
  (draft.measure === 'level' && !draft.rules.includes('label-of-compared')) ||
  draft.measure === 'rank' ||
  (draft.measure === 'growth' && draft.rules.includes('own-label'));

const IN_THAT = phraseTable(['trong đó', 'trong số đó', 'trong số này']);

/** `159.986 người xuất cảnh, trong đó 55.804 là nữ. Kết quả này …`: the text goes on with the whole, not with its part. */
const wholeOrLast = (all: readonly Draft[]): Draft | undefined => {
  const drafts = all.filter(namesItself);
  const last = drafts.at(-1);
  if (last === undefined || last !== all.findLast(({ group }) => group.host === null) || last.unit === 'percent')
    return last;
  const turn = last.group.keys.findIndex((_, at, keys) => at < last.at && IN_THAT.from(keys, at) > 0);
  const whole = drafts.findLast(({ group, at, unit }) => group === last.group && at < turn && unit === last.unit);
  return whole ?? last;
};

const NAMELESS_UNITS: ReadonlySet<string> = new Set(['percent', 'rank', 'index', 'multiple']);

/** What a later number of the same kind may be of: of the same unit, or counted by the same word (`lượt`). */
const unitKey = ({ unit, group, at }: Draft): string | null =>
  unit === 'count' ? countedBy(group, at) : NAMELESS_UNITS.has(unit) ? null : unit;

const withLevels = (levels: Carry['levelOfUnit'], drafts: readonly Draft[]): Carry['levelOfUnit'] => {
  const named = drafts.filter(
    (draft) => draft.measure === 'level' && namesItself(draft) && draft.label !== '' && unitKey(draft) !== null,
  );
  return named.length === 0
    ? levels
    : new Map([...levels, ...named.map((draft) => [unitKey(draft) ?? '', draft] as const)]);
};

/** `84%. Cuối năm 2022 con số này mới là 62%`: what is told later of an earlier day does not move the text back. */
const latestOf = (read: readonly ReadDraft[], before: string | null): string | null =>
  read.reduce<string | null>((latest, { draft, period }) => {
    return isFact(draft) && period !== null && period.period.end > (latest ?? '') ? period.period.end : latest;
  }, before);

/** `trong khi 5 tháng đầu năm 2016 …` in a report of 2017: compared with, not spoken of. */
const isLookedBackOn = (part: string, year: number, { yearOfPart }: Carry, { published }: Clock): boolean => {
  const known = yearOfPart.get(part);
  if (known !== undefined && year < known) return true;
  if (published === null) return false;
  const lastYear = Number(published.slice(0, 4)) - ((part.split('..').at(-1) ?? '') > published.slice(5, 10) ? 1 : 0);
  return year < lastYear;
};

/** `năm nay ước chiếm 14,26%, năm ngoái là 11,91%`: of several periods the latest goes on, of equal ones the last told. */
const latestSetting = (read: readonly ReadDraft[]): PeriodReading | null =>
  read.reduce<PeriodReading | null>(
    (latest, { period }) => (period !== null && period.period.end >= (latest?.period.end ?? '') ? period : latest),
    null,
  );

/** `178.900 hộ đã có tài khoản; tỷ lệ này hồi giữa năm 2021 chưa tới 10%`: the sentence tells of later days as well. */
const isLookedBack = (spoken: number | null, read: readonly ReadDraft[]): boolean =>
  spoken !== null && Number((latestOf(read, null) ?? '').slice(0, 4)) > spoken;

/** `41 đơn vị đã hoàn thành; cuối năm 2024 con số này mới là 4`: told of then beside what is now. */
const isBesideNow = ({ period }: ReadDraft, read: readonly ReadDraft[], { published }: Clock): boolean =>
  published !== null &&
  period !== null &&
  read[0]?.period?.basis === 'document' &&
  Date.parse(published.slice(0, 10)) - Date.parse(period.period.end) > RECENT * 86_400_000;

const isFact = ({ status }: Draft): boolean => status === 'actual' || status === 'estimate';

const DAY = /\p{Nd}{1,2}\s?[/.-]\s?\p{Nd}{1,2}/u;

/** The first day that an article without a date tells of as it is: its `hiện nay`. */
const todayOf = (read: readonly ReadDraft[], { published }: Clock): string | null => {
  const told = read.find(
    ({ draft, period }) => isFact(draft) && period?.basis === 'stated' && isInstant(period) && DAY.test(period.text),
  );
  return published === null ? (told?.period?.period.end ?? null) : null;
};

const POINTERS = phraseTable([
  'con số này',
  'con số ấy',
  'con số đó',
  'tỷ lệ này',
  'tỉ lệ này',
  'tỷ trọng này',
  'mức này',
  'số này',
]);

/** `Con số này trong tháng 7 mới là 58,6%`: the sentence looks at another time of what the one before told. */
const pointsBack = ({ keys, items }: Group): boolean => {
  // `Năm 2018, tỷ trọng này là 4,2%`
  const from = items[0]?.kind === 'time' ? (keys[1] === ',' ? 2 : 1) : 0;
  return POINTERS.from(keys, from) > 0;
};

const SCORES: ReadonlySet<string> = new Set(['rank', 'index']);

const wordsOf = (label: string): ReadonlySet<string> => new Set(keysOf(label));

const overlap = (one: string, other: string): boolean => {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  const both = [...these].filter((word) => those.has(word)).length;
  return both > 0 && both * 2 >= Math.min(these.size, those.size) * MOST_OF;
};

/** So much of the shorter name has to be in the other. */
const MOST_OF = 1.5;

/** `Năm 2018, Việt Nam xếp thứ 88. Năm 2016, thứ hạng là 89. Tại Đông Nam Á, …`: the same of then, and the text goes on. */
const isBaseline = (drafts: readonly Draft[], { told, previous }: Carry): boolean =>
  previous !== '' &&
  drafts.length > 0 &&
  told.length > 0 &&
  drafts.every((draft) =>
    told.some(({ unit, label }) => unit === draft.unit && (SCORES.has(unit) || overlap(label, draft.label))),
  );

/** What year an article without a date has come to: it may look back, but it is not written earlier for that. */
const laterYear = (before: number | null, told: number | null, { published, written }: Clock): number | null =>
  told === null || (published === null && told < Math.max(before ?? 0, written?.year ?? 0)) ? before : told;

export const nextCarry = (
  carry: Carry,
  sentence: Sentence,
  block: Block | undefined,
  group: Group,
  read: readonly ReadDraft[],
  clock: Clock,
): Carry => {
  const drafts = read.map((each) => each.draft);
  const isTarget =
    drafts.length > 0 && drafts.every((draft) => draft.status === 'target' || draft.status === 'forecast');
  const inForce = carry.local ?? carry.frame;
  const isOfThen = isBaseline(drafts, carry);
  const found =
    isTarget || pointsBack(group)
      ? null
      : settingTime(sentence, group, drafts, clock, clock.published === null && !carry.started);
  const setting = found && isOfThen && inForce && found.reading.period.end < inForce.period.end ? null : found;
  const spoken = lastStatedYear(group, clock.written?.year ?? null);
  const parts = statedParts(group).filter(([part, year]) => !isLookedBackOn(part, year, carry, clock));
  const yearOfPart = parts.length > 0 ? new Map([...carry.yearOfPart, ...parts]) : carry.yearOfPart;
  const isPlanned = spoken !== null && clock.written !== null && spoken > clock.written.year;
  const told = isPlanned || isLookedBack(spoken, read) ? null : spoken;
  const aims = clock.published === null && setsTarget(sentence.text);
  const year = laterYear(carry.year, aims ? null : told, clock);
  const runs = runsTold(group, clock, carry);
  if (sentence.kind === 'heading')
    return { ...openSection(carry, sentence, block?.level ?? 1, setting?.reading ?? null), year, yearOfPart, ...runs };
  const goesOn = read.some(({ period }) => period !== null && period.basis !== 'stated');
  // `tổng công suất 221 MW, trong khi năm 2022 chỉ là 80 MW`: what is looked back on is not what the text goes on with.
  const used = latestSetting(
    read.filter(
      (each) =>
        isSetting(each) &&
        !isSetAgainst(each, read) &&
        !(each.period && isYetToCome(each.period, clock)) &&
        !(isBesideNow(each, read, clock) && inForce === null) &&
        !(
          (goesOn || pointsBack(group) || isOfThen) &&
          inForce &&
          (each.period?.period.end ?? '') < inForce.period.end
        ) &&
        !(each.period && isInstant(each.period) && each.period.period.end < (carry.latest ?? '')),
    ),
  );
  const isText = drafts.length > 0 || carry.frame === null;
  const lasts =
    setting !== null &&
    !setting.isException &&
    (!isInstant(setting.reading) ||
      (carry.frame === null &&
        (clock.published === null || !carry.started || isOldSurvey(setting.reading, carry, clock))));
  const opensBlock = carry.previous === '';
  const isLead =
    !carry.started &&
    sentence.kind !== 'title' &&
    carry.frame === null &&
    used !== null &&
    !isEventOfDay(used, clock) &&
    !isAhead(used, clock) &&
    !isStale(used, clock) &&
    !isLongAgo(used, clock);
  const isSurvey =
    carry.frame === null &&
    sentence.kind !== 'title' &&
    used !== null &&
    isInstant(used) &&
    isOldSurvey(used, carry, clock) &&
    AS_OF.test(fold(used.text));
  const isMixed =
    new Set(
      // `7 tháng đầu năm 2022, … chiếm 42% (cùng kỳ năm 2021 là 17,3%)`: what brackets look back on mixes nothing
      read.flatMap(({ draft, period }) =>
        period?.basis === 'stated' && draft.group.host === null ? [period.period.code] : [],
      ),
    ).size > 1;
  const frames =
    !(isMixed && sentence.kind !== 'title') &&
    setting !== null &&
    (sentence.kind === 'title' ||
      (isText &&
        lasts &&
        !isLongAgo(setting.reading, clock) &&
        !isStale(setting.reading, clock) &&
        !(carry.frame !== null && isAhead(setting.reading, clock)) &&
        (carry.frame === null || opensBlock || drafts.length === 0)));
  // `Số ca đã gấp bốn lần cùng kỳ`: a first sentence without a time of its own sums up; the text begins behind it.
  const isSummary = carry.opening === '' && read.every(({ period }) => period?.basis !== 'stated');
  // `Cuối năm 2020, …`, then `tháng 2.2021 …`: an article without a date speaks of the latest day it has told of.
  const hasMovedOn =
    clock.published === null &&
    !isMixed &&
    used !== null &&
    carry.frame !== null &&
    (isInstant(carry.frame) || (carry.paragraphsTold === 0 && isInstant(used))) &&
    used.period.start > carry.frame.period.end;
  const counted = drafts.length === 0 ? dayOfData(group, clock) : null;
  const goneBy = carry.frame !== null && speaksOfNow(read) && isPastPoint(carry.frame, clock.published);
  // `Tính cả ngày, …`: the paragraph goes on with that day
  const then = looksThen(group.keys) && drafts.length > 0 ? carry.lastTime : null;
  const toNow = endsWithNow(read, used, clock);
  const local =
    toNow ?? used ?? setting?.reading ?? then ?? nowSpokenOf(read, inForce, clock, opensBlock) ?? carry.local;
  return {
    ...carry,
    frame:
      counted ?? (frames ? setting.reading : isLead || isSurvey || hasMovedOn ? used : goneBy ? null : carry.frame),
    local: counted ?? local,
    lastTime: lastTimeTold(group, clock),
    asOfInParagraph: carry.asOfInParagraph || (setting !== null && isInstant(setting.reading)),
    tells: carry.tells || (sentence.kind !== 'title' && drafts.length > 0),
    started: sentence.kind !== 'title' && (carry.started || (drafts.length > 0 && !isSummary)),
    year,
    yearOfPart,
    today: carry.today ?? todayOf(read, clock),
    ...runs,
    yearInParagraph: told ?? carry.yearInParagraph,
    latest: latestOf(read, carry.latest),
    lastLevel: wholeOrLast(drafts) ?? carry.lastLevel,
    levelOfUnit: withLevels(carry.levelOfUnit, drafts),
    aspects: aspectsOf(drafts) ?? carry.aspects,
    lastShare: drafts.findLast(({ measure }) => measure === 'share') ?? carry.lastShare,
    lastBase: read.findLast((each) => each.base?.base === 'period')?.base ?? carry.lastBase,
    ahead: !isTarget ? null : sentence.kind === 'list-item' && carry.ahead ? carry.ahead : (read.at(-1) ?? null),
    place: namesSeveral(group)
      ? carry.place
      : placeWithin(leadingPlace(sentence, group), placeAround(carry, group.keys)),
    heading: sentence.kind === 'title' ? sentence.text : carry.heading,
    topic: drafts.length === 0 ? namedTopic(sentence, group) : '',
    told: drafts.length > 0 ? drafts.filter(isLevel) : carry.told,
    divided: sentence.kind === 'list-item' ? carry.divided : (drafts[0]?.label ?? carry.divided),
    country: lastCountry(group) ?? carry.country,
    opening: sentence.kind === 'title' || carry.opening !== '' ? carry.opening : sentence.text,
    previous: sentence.text,
    earlier: [carry.previous, ...carry.earlier].filter((text) => text !== '').slice(0, EARLIER),
  };
};

const named = (row: Unrated | undefined): NamedMetric | null =>
  row && row.metric !== null ? { code: row.metric, label: row.metric_label ?? '' } : null;

/** The metric of the level, or of the number that the list began with. */
export const relatedMetric = (draft: Draft, built: readonly Checked[], carry: Carry): NamedMetric | null => {
  const other = draft.anchor ?? draft.chain;
  if (other === null) return null;
  return (
    named(built.findLast((each) => each.draft === other)?.row) ?? (other === carry.lastLevel ? carry.lastMetric : null)
  );
};

export const metricOfLevel = (built: readonly Checked[], carry: Carry): NamedMetric | null => {
  const level = built.findLast((each) => each.draft === carry.lastLevel);
  return level ? named(level.row) : carry.lastLevel === null ? null : carry.lastMetric;
};
