import type { NumericMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Cue } from '../clause/cue.ts';
import type { Group, Item } from '../clause/items.ts';
import { EMPTY, hasContent, type Phrase, render } from '../clause/phrase.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import { PREDICATE, TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorFrom } from '../words/sectors.ts';
import { join, type Reading } from './reading.ts';
import { NO_LABEL, type ReadLabel, readLabel } from './side-labels.ts';

const STRONG: ReadonlySet<string> = new Set([';', ':']);

const SO = fold('so');

const COMPARISON_ENDS: ReadonlySet<string> = new Set([',', 'và', 'nhưng', 'song', 'còn', '('].map(fold));

/** `so với kế hoạch năm 2022 và tăng …`: what a number before was compared with names nothing. */
export const pastComparison = (group: Group, from: number, at: number): number => {
  if (group.keys[from] !== SO) return from;
  for (let each = from + 1; each < at; each++) if (COMPARISON_ENDS.has(group.keys[each] ?? '')) return each + 1;
  return at;
};

/** Where the statement of the number at `at` may begin: behind the number before it, or a semicolon. */
const statementEdge = ({ group, rights, cues }: Reading, at: number): number => {
  for (let each = at - 1; each >= 0; each--) {
    const item = group.items[each];
    if (item?.kind === 'number') {
      const cue = cues.get(each)?.kind;
      const named =
        item.mention.kind !== 'percent' || (cue !== 'rise' && cue !== 'fall') || group.keys[each + 1] === ABOUT;
      return named ? Math.max(each + 1, Math.min(rights.get(each)?.end ?? 0, at)) : each + 1;
    }
    if (item?.kind === 'sign' && STRONG.has(item.key) && each < at - 1) return each + 1;
  }
  return 0;
};

const NEAR = 10;

/** `783 hợp tác xã thì 118 hợp tác xã đã …`: of these so many. */
const THEN = fold('thì');

/** `16 bộ; Bảo hiểm xã hội và 63 địa phương đã …`: the next number, when no predicate stands before it. */
const followingNumber = ({ group }: Reading, from: number, percent: boolean): number | null => {
  for (let at = from; at < from + NEAR; at++) {
    // `ở 100% xã trước ngày 30/6; ít nhất 50% hồ sơ nộp trực tuyến`: shares do not share over a semicolon
    if (percent && group.keys[at] === ';') return null;
    if (group.items[at]?.kind === 'number') return at;
    if (group.keys[at] === THEN) return null;
    if (PREDICATE.from(group.keys, at) > 0) return null;
  }
  return null;
};

const IS = fold('là');

const WITHIN = fold('trong');
const THESE: ReadonlySet<string> = new Set(['đó', 'này', 'ấy'].map(fold));

/** `64 ha na, 22 ha trong số đó được …`, `1.500 doanh nghiệp trong số đó có …`: a part of the number before. */
const pointsAtNumber = ({ items }: Phrase): boolean =>
  items.some(({ key }, at) => key === WITHIN && THESE.has(items[at + 2]?.key ?? ''));

/** `14 bộ, ngành và 52 địa phương đã ban hành …`: the predicate that a coordination shares. */
const sharedPredicate = (reading: Reading, own: Phrase, percent: boolean): string => {
  const { scene, rights } = reading;
  // `58% là cuộc gọi rác và 26% là cuộc gọi lừa đảo`: each says what it is
  if (own.items.length > 0 && reading.group.keys[own.end - own.items.length - 1] === IS) return '';
  let next = own.next ?? (isBody(own) ? followingNumber(reading, own.end, percent) : null);
  for (let hops = 0; next !== null && hops < 6; hops++) {
    const phrase = rights.get(next);
    const item = reading.group.items[next];
    if (!phrase || item?.kind !== 'number' || (item.mention.kind === 'percent') !== percent) return '';
    // `tốn 2,5 tỷ đồng, gấp đôi dưới xuôi, doanh nghiệp không gánh nổi`
    if (item.mention.kind === 'multiple') return '';
    if (reading.group.keys[next + 1] === WITHIN || pointsAtNumber(phrase)) return '';
    if (reading.group.keys[next - 1] === THEN || reading.group.keys[next - 2] === THEN) return '';
    // `9 bộ, ngành và 29 địa phương chuyển đổi cổng thông tin sang IPv6`: what stands behind who they are
    const body = isBody(own) ? (sectorFrom(keysOf(phrase), 0)?.length ?? 0) : 0;
    const deed = own.next === next ? deedOf(phrase) : -1;
    const nouns = deed > 0 ? Math.min(deed, phrase.nouns) : phrase.nouns;
    const saysMore = nouns < phrase.items.length;
    const from = saysMore || body === 0 ? nouns : body;
    // `12 bộ, ngành, 3 doanh nghiệp viễn thông và 38 địa phương đã kết nối`: who they are, up to the last
    const goesOn = body > 0 && !saysMore && phrase.next !== null;
    if (from < phrase.items.length && !goesOn) return render(scene.sentence, phrase.items.slice(from));
    next = phrase.next;
  }
  return '';
};

/** `31 doanh nghiệp | dùng nhật ký điện tử`: where what they do begins; -1 where no verb says it. */
const deedOf = ({ items }: Phrase): number => {
  const keys = items.map(({ key }) => key);
  return keys.findIndex(
    (key, at) => at > 1 && (DEEDS.from(keys, at) > 1 || (USES.has(key) && !USERS.has(keys[at - 1] ?? ''))),
  );
};

const DEEDS = phraseTable([
  'áp dụng',
  'làm việc',
  'tham dự',
  'hoạt động',
  'vận hành',
  'theo học',
  'lắp đặt',
  'chấp nhận',
]);

const USES: ReadonlySet<string> = new Set(['dùng', 'lắp', 'dự'].map(fold));

/** `người dùng`, `tiêu dùng`: a noun. */
const USERS: ReadonlySet<string> = new Set(['người', 'tiêu', 'vật', 'đồ', 'chuyên', 'tham', 'quý'].map(fold));

const WHOLE: ReadonlySet<string> = new Set(['trong', 'tổng', 'số', 'trên', 'của'].map(fold));

/** `2/3 trong tổng số 605 sản phẩm OCOP …`: the part is named by its whole. */
const partOfWhole = ({ scene, group, rights }: Reading, at: number, phrase: Phrase): string => {
  let next = Math.max(at + 1, phrase.end);
  while (next < at + 6 && WHOLE.has(group.keys[next] ?? '')) next++;
  const whole = next > at + 1 && group.items[next]?.kind === 'number' ? rights.get(next) : undefined;
  return whole ? render(scene.sentence, whole.items) : '';
};

export interface Sided {
  readonly left: ReadLabel;
  readonly right: string;
  readonly noun: string;
  readonly phrase: Phrase;
  readonly cue: Cue;
  readonly mention: NumericMention;
  readonly from: number;
  /** What stands left is the name of an item: `Máy quét: thiếu`. */
  readonly isOfItem: boolean;
}

/** `vượt mục tiêu 80% đặt ra trong Chiến lược`, `Gói hỗ trợ 62.000 tỷ đồng theo Nghị quyết 42`: where it comes from. */
const WHENCE = phraseTable([
  'đặt ra',
  'đề ra',
  'đã đặt ra',
  'đã đề ra',
  'được giao',
  'được đặt ra',
  'được đề ra',
  'theo',
  'như',
]);

const WHO_AIMED = phraseTable([
  'đề ra',
  'đặt ra',
  'giao',
  'thông qua',
  'phê duyệt',
  'quyết nghị',
  'đưa ra',
  'đã đề ra',
  'đã giao',
]);

/** `vẫn dưới mục tiêu 4% Quốc hội đề ra`: who aimed at it. */
const tellsWhoAimed = ({ keys }: Group, at: number, phrase: Phrase): boolean => {
  const said = keysOf(phrase);
  return TARGET_NOUN.upTo(keys, at) > 0 && said.length <= LONGEST_AIMER && WHO_AIMED.upTo(said, said.length) > 0;
};

const LONGEST_AIMER = 8;

const OF_PLAN: ReadonlySet<string> = new Set(
  ['năm', 'cả', 'của', 'đề', 'đặt', 'ra', 'giao', 'được', 'đã', 'tỉnh'].map(fold),
);

/** `một nửa`, `45%`; `38 chỉ tiêu` are counted. */
const isPart = (mention: NumericMention): boolean => mention.kind === 'percent' || Number(mention.value ?? 1) < 1;

/** `chưa bằng một nửa kế hoạch năm`: of what was aimed at, not what. */
const isOnlyPlan = (phrase: Phrase): boolean => {
  const said = keysOf(phrase);
  const length = TARGET_NOUN.from(said, 0);
  return length > 0 && said.slice(length).every((key) => OF_PLAN.has(key));
};

/** `1.058 thủ tục trong số này ở mức độ 4`, `400 đại biểu được tuyên dương lần này`: which of them was said before. */
const POINTERS = phraseTable(
  ['trong số', 'trong tổng số', 'lần', 'trong đợt', 'trong kỳ'].flatMap((of) => [`${of} này`, `${of} đó`, `${of} ấy`]),
);

const withoutPointer = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map(({ key }) => key);
  const at = keys.findIndex((_, index) => index > 0 && POINTERS.from(keys, index) > 0);
  return at < 0 ? items : items.toSpliced(at, POINTERS.from(keys, at));
};

const RESTATES = phraseTable(['tương đương', 'tương đương với', 'tức', 'tức là', 'xấp xỉ', 'chiếm tỷ lệ']);

/** `1,5 triệu em chưa có máy tính để học, tương đương 20,5%`: the same again, of nothing named anew. */
export const restatesBefore = ({ group }: Reading, at: number, mention: NumericMention): boolean => {
  const length = RESTATES.upTo(group.keys, at);
  const from = at - length - 1;
  if (mention.kind !== 'percent' || length === 0 || group.keys[from] !== ',') return false;
  // `tất cả xe hàng, tức 100%, đều khai báo qua mạng`: all of them, whatever was counted before
  const opens = group.items.slice(0, from).findLastIndex(({ kind }) => kind === 'number' || kind === 'sign') + 1;
  return ALL.from(group.keys, opens) === 0;
};

const ALL = phraseTable(['tất cả', 'toàn bộ', 'cả']);

export const sidesOf = (reading: Reading, at: number, mention: NumericMention): Sided => {
  const { scene, group, cues, rights } = reading;
  const cue = cues.get(at) ?? { kind: 'none', start: at, end: at };
  const edge = statementEdge(reading, at);
  const from = pastComparison(group, edge, at);
  const phrase = rights.get(at) ?? EMPTY;
  const near =
    cue.kind === 'list' || cue.kind === 'base' || restatesBefore(reading, at, mention)
      ? NO_LABEL
      : readLabel(scene.sentence, phraseBefore(group, from, Math.max(from, cue.start)));
  const opensItem =
    group.keys[edge - 1] === ':' && group.keys[0] !== BY && cue.kind !== 'list' && (near.text === '' || isLack(near));
  const isDivided = group.keys[edge - 1] === ':' && group.keys[0] === BY && near.text === '';
  const left = opensItem
    ? beforeColon(reading, edge - 1, near)
    : isDivided
      ? { ...near, text: render(scene.sentence, group.items.slice(edge, cue.start)) }
      : near;
  const noun = render(scene.sentence, phrase.items.slice(0, phrase.nouns));
  const hasPredicate = phrase.nouns < phrase.items.length;
  const right =
    WHENCE.from(group.keys, at + 1) > 0 || tellsWhoAimed(group, at, phrase) || (isPart(mention) && isOnlyPlan(phrase))
      ? ''
      : join(
          hasContent(phrase.items) ? render(scene.sentence, withoutPointer(phrase.items)) : '',
          hasPredicate ? '' : sharedPredicate(reading, phrase, mention.kind === 'percent'),
        ) || partOfWhole(reading, at, phrase);
  return {
    left,
    right,
    noun,
    phrase,
    cue,
    mention,
    from: from === at ? edge : from,
    isOfItem: opensItem && isLack(near),
  };
};

/** `Máy quét: thiếu 386 chiếc`: a bare verb says how, what stands before the colon says what. */
const isLack = ({ text, hasHead }: ReadLabel): boolean => !hasHead && LACKS.has(fold(text));

/** `Theo kênh: Mobile Banking 47,5%`: how it is divided. */
const BY = fold('theo');

const LACKS: ReadonlySet<string> = new Set(['thiếu', 'thừa', 'dư', 'cần', 'mất', 'hụt', 'được', 'trên'].map(fold));

/** `Kết nối dữ liệu: từ 40 lên 76`: nothing names the number but what the colon introduces. */
const beforeColon = ({ scene, group }: Reading, colon: number, near: ReadLabel): ReadLabel => {
  if (group.items.slice(0, colon).some((item) => item.kind === 'number')) return near;
  const named = readLabel(scene.sentence, phraseBefore(group, 0, colon));
  return { ...named, place: near.place ?? named.place, sector: near.sector ?? named.sector };
};

const keysOf = ({ items }: Phrase): readonly string[] => items.map(({ key }) => key);

/** `18 bộ, ngành`: a counted body says nothing without what it does. */
export const isBody = (phrase: Phrase): boolean => {
  const keys = keysOf(phrase);
  const found = sectorFrom(keys, 0);
  return found !== null && found.length === keys.length;
};

export const ABOUT = fold('về');
