import type { Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { type Clock, isAhead, type PeriodReading } from '../period/resolve.ts';
import { TARGET } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import type { Carry, Section } from './carry.ts';

/** Closes the sections that a heading of this level ends; a frame that one of them set ends with it, and the one before holds again. */
const closeSections = (carry: Carry, level: number): Carry => {
  const open = carry.sections.filter((section) => section.level < level);
  const closed = carry.sections[open.length];
  const before = closed?.setsFrame ? closed.frameBefore : (closed?.frameBefore ?? carry.frame);
  return { ...carry, sections: open, frame: closed ? before : carry.frame };
};

/** Opens the section of a heading, whose time is `frame`. */
export const openSection = (
  carry: Carry,
  sentence: Sentence,
  level: number,
  frame: PeriodReading | null,
  clock: Clock,
): Carry => {
  const outer = closeSections(carry, level);
  // `Một số chỉ tiêu năm 2025`, told in 2024
  const isToCome = frame !== null && namesAim(sentence.text) && isAhead(frame, clock);
  const aims = isHeadingOfAims(sentence.text) || namesTasks(sentence.text) || isToCome;
  const section: Section = {
    level,
    text: sentence.text,
    status: aims ? 'target' : null,
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

const LATEST_AIM = 5;

const NUMBERING = /^(?:[\p{L}\p{Nd}]{1,4}[.)]\s*)+/u;

/** `III. Mục tiêu và nhiệm vụ năm 2024`; in `Đưa lên cho đủ chỉ tiêu`, `Kinh phí, tồn tại và mục tiêu` the word comes late. */
const isHeadingOfAims = (text: string): boolean => {
  const opening = keysOf(text.replace(NUMBERING, '')).slice(0, LATEST_AIM);
  const isFirst = opening.some((_, at) => AIMS.from(opening, at) > 0 && at + AIMS.from(opening, at) < LATEST_AIM);
  return setsTarget(text) && namesAim(text) && (isFirst || /\p{Nd}{4}/u.test(text));
};

export const setsTarget = (text: string): boolean => {
  const keys = keysOf(text);
  return keys.some((_, at) => TARGET.from(keys, at) > 0 && (SOME.upTo(keys, at) === 0 || keys[at] !== INDICATOR));
};
