import { fold } from '../../text/fold.ts';
import type { Cue } from './cue.ts';
import type { Group } from './items.ts';

/** The position of a number in a list of bare numbers: `lần lượt đạt 0,7582, 0,7723 và 0,7692`. */
export interface Run {
  readonly index: number;
  readonly size: number;
  /** Place of its first number in the group. */
  readonly first: number;
}

/** Groups numbers that nothing but separators part. */
export const runsOf = (cues: ReadonlyMap<number, Cue>): ReadonlyMap<number, Run> => {
  const runs = new Map<number, Run>();
  let members: number[] = [];
  const close = (): void => {
    for (const [index, at] of members.entries()) runs.set(at, { index, size: members.length, first: members[0] ?? at });
    members = [];
  };
  for (const [at, cue] of cues) {
    if (cue.kind !== 'list') close();
    members.push(at);
  }
  close();
  return runs;
};

const RESPECTIVE: ReadonlySet<string> = new Set(['lượt', 'ứng'].map(fold));

/** `lần lượt`, `tương ứng` before the list. */
export const isRespective = (group: Group, from: number, at: number): boolean => {
  for (let each = from; each < at; each++) if (RESPECTIVE.has(group.keys[each] ?? '')) return true;
  return false;
};

const firstWords = (text: string): string => fold(text.split(' ').slice(0, 2).join(' '));

/** `Tỷ lệ thanh toán trực tuyến và tỷ lệ số hóa kết quả …`: names of one head, however long; the first from its head on. */
const headedAlike = (first: string, others: readonly string[]): string | null => {
  const heads = new Set(others.map(firstWords));
  const [head] = heads;
  const words = first.split(' ');
  const at = words.findIndex((_, index) => firstWords(words.slice(index).join(' ')) === head);
  return heads.size === 1 && at >= 0 && words.length - at > 2 ? words.slice(at).join(' ') : null;
};

/** `Bộ Nông nghiệp và Phát triển nông thôn`: one body of two fields. */
const TWO_FIELDS =
  /((?:Bộ|Sở|Phòng|Vụ) [^,]{4,40}?) và (Phát triển nông thôn|PTNT|Đầu tư|Truyền thông|Đào tạo|Xã hội|Công nghệ|Môi trường|Du lịch)/gu;

const JOINED = /\u2060/gu;

/**
 * The last `size` names of a list: `Ba trụ cột chính quyền số, kinh tế số và xã hội số` gives three.
 * The first loses the words that introduce the list; nothing when the list is shorter. `bộ, ngành` is one of them.
 */
export const respectiveParts = (text: string, size: number): string[] =>
  partsOf(text, size).map((piece) => piece.replace(JOINED, ' và '));

const partsOf = (text: string, size: number): string[] => {
  const parts = text
    .replace(TWO_FIELDS, '$1\u2060$2')
    .split(/(?<!(?:^|\s)bộ),\s+|\s+và\s+/iu)
    .filter((piece) => piece !== '')
    .slice(-size);
  const [opening, ...others] = parts;
  if (parts.length < size || opening === undefined) return [];
  // `Dẫn đầu về lượng hồ sơ là Bộ Y tế và …`
  const first = opening.replace(/^.* là (?=\p{Lu})/u, '');
  const headed = headedAlike(first, others);
  if (headed !== null) return [headed, ...others];
  const longest = Math.max(...others.map((each) => each.split(' ').length));
  return longest > 6 ? [] : [first.split(' ').slice(-longest).join(' '), ...others];
};
