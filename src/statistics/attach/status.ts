import type { Sentence, Status } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Group } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { ACTUAL, ESTIMATE, FALL, FORECAST, RISE, TARGET, TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import type { Reading, Scene } from './reading.ts';
import type { Sided } from './statement.ts';

/** How a status was found: at its own number, or spread from earlier in the sentence. */
export interface StatusReading {
  readonly status: Status;
  readonly rule: string;
}

const NOUN_USES: ReadonlySet<string> = new Set(
  [
    'so',
    'với',
    'vượt',
    'đạt',
    'theo',
    '%',
    'thực',
    'hiện',
    'hoàn',
    'thành',
    'ban',
    'hành',
    'triển',
    'khai',
    'của',
    'bằng',
    'xây',
    'dựng',
    'trong',
    'số',
    'lượng',
    'tổng',
    'lượt',
    'tiêu',
  ].map(fold),
);

const THIS: ReadonlySet<string> = new Set(['này', 'đó', 'ấy'].map(fold));

const PLAN_NOUNS: ReadonlySet<string> = new Set(['kế', 'mục', 'chỉ', 'yêu', 'nghị'].map(fold));

/** `coi là thị trường mục tiêu`. */
const AIMED_GROUPS: ReadonlySet<string> = new Set(['thị trường', 'khách hàng', 'đối tượng'].map(fold));

/** `cao hơn dự đoán: 78%`: what was foreseen, not what is. */
const EXPECTED: ReadonlySet<string> = new Set(['hơn', 'với', 'vượt', 'như', 'đúng'].map(fold));

/** `với mục tiêu giảm 10% biên chế` sets one; `so với mục tiêu` does not. */
const isAimOf = ({ keys }: Group, start: number): boolean =>
  keys[start - 1] === VOI &&
  keys[start - 2] !== SO &&
  (RISE.from(keys, start + 2) > 0 || FALL.from(keys, start + 2) > 0);

const VOI = fold('với');

const SO = fold('so');

/** `so với mục tiêu`, `ban hành Kế hoạch`: the noun names a target, it does not set one for what follows. */
const isNounUse = (group: Group, start: number): boolean =>
  !isAimOf(group, start) &&
  // `đứng thứ 19 về chỉ tiêu này`
  (THIS.has(group.keys[start + 2] ?? '') ||
    AIMED_GROUPS.has(`${group.keys[start - 2] ?? ''} ${group.keys[start - 1] ?? ''}`) ||
    (PLAN_NOUNS.has(group.keys[start] ?? '') &&
      (group.items[start - 1]?.kind === 'number' || NOUN_USES.has(group.keys[start - 1] ?? ''))));

const COMPARES: ReadonlySet<string> = new Set(['hơn', 'kém', 'hụt', 'thua', 'cách'].map(fold));

/** `vượt mục tiêu năm 2,1 điểm phần trăm`: no target is set in points. */
const isDistance = ({ items }: Group, at: number): boolean => {
  const item = items[at];
  return item?.kind === 'number' && item.mention.kind === 'percentage_point';
};

const EXCEEDS = fold('vượt');

const SET: ReadonlySet<string> = new Set(['đề', 'đặt', 'giao'].map(fold));

/** `mục tiêu | đã đề ra`: where the noun begins that a participle goes with; the place of the cue itself where there is none. */
const planNoun = ({ keys }: Group, at: number): number => {
  if (!SET.has(keys[at] ?? '')) return at;
  const noun = [at - 2, at - 3].find((start) => PLAN_NOUNS.has(keys[start] ?? ''));
  return noun ?? at;
};

const AND = fold('và');

const GOES_ON: ReadonlySet<string> = new Set(['và', ','].map(fold));

/** `đã yêu cầu gỡ bỏ 223 nghìn gian hàng` is past. */
const DONE = fold('đã');

/** `Bộ Kế hoạch và Đầu tư`: a capital inside a sentence is a name. */
const isName = (sentence: Sentence, group: Group, at: number): boolean => {
  const item = group.items[at];
  const before = group.items[at - 1];
  return (
    item !== undefined && before?.kind !== 'sign' && /^\p{Lu}\p{Ll}/u.test(sentence.text.slice(item.start, item.end))
  );
};

const NEW = fold('mới');

const MAKES: ReadonlySet<string> = new Set(
  [
    'triển',
    'tuyển',
    'xây',
    'mở',
    'trồng',
    'cấp',
    'nạp',
    'lập',
    'lắp',
    'tạo',
    'ký',
    'đầu',
    'đóng',
    'phát',
    'làm',
    'dựng',
  ].map(fold),
);

/** `phát triển mới 5.000 người`, `tuyển mới 35 công chức`: new ones, not only now. */
const isNew = ({ keys }: Group, at: number): boolean =>
  keys[at] === NEW &&
  (MAKES.has(keys[at - 1] ?? '') ||
    BEHIND_NEW.has(keys[at + 1] ?? '') ||
    (THINGS.has(keys[at - 1] ?? '') && CHANGES.has(keys[at + 1] ?? '')));

/** `số ca mới xuống dưới 500`, `thuê bao mới tăng`. */
const THINGS: ReadonlySet<string> = new Set(
  ['ca', 'vụ', 'xe', 'hộ', 'nghiệp', 'bao', 'hàng', 'viên', 'trạm', 'khoản'].map(fold),
);

const CHANGES: ReadonlySet<string> = new Set(['xuống', 'lên', 'tăng', 'giảm', 'ở', 'dưới', 'trên'].map(fold));

/** `thủ tục hành chính mới lên hệ thống`. */
const BEHIND_NEW: ReadonlySet<string> = new Set(
  ['lên', 'tại', 'trong', 'cho', 'của', 'và', ',', ';', 'để', 'theo', 'với'].map(fold),
);

interface StatusCue {
  readonly status: Status;
  readonly length: number;
}

const TABLES = [
  ['estimate', ESTIMATE],
  ['forecast', FORECAST],
  ['target', TARGET],
  ['actual', ACTUAL],
] as const;

const EVERY: ReadonlySet<string> = new Set(['mọi', 'trái', 'ngoài'].map(fold));

/** `nhanh hơn mọi dự báo`, `ngoài dự kiến`: what came otherwise than foreseen has come. */
const isBeyond = (keys: readonly string[], at: number): boolean => EVERY.has(keys[at - 1] ?? '');

/** `vốn FDI thực hiện`: the name of what was disbursed, whenever. */
const isCapital = (keys: readonly string[], at: number): boolean =>
  keys[at] === CARRY && keys[at + 1] === OUT && CAPITAL.has(keys[at - 1] ?? '');

const CARRY = fold('thực');
const OUT = fold('hiện');
const CAPITAL: ReadonlySet<string> = new Set(['vốn', 'fdi', 'tư'].map(fold));

const readCue = (keys: readonly string[], at: number): StatusCue | null => {
  if (isBeyond(keys, at)) return null;
  let best: StatusCue | null = null;
  for (const [status, table] of TABLES) {
    const length = status === 'actual' && isCapital(keys, at) ? 0 : table.from(keys, at);
    if (length > (best?.length ?? 0)) best = { status, length };
  }
  return best;
};

/** The cues of a group by place, looked up once for all its numbers. */
const cuesOfGroups = new WeakMap<Group, readonly (StatusCue | null)[]>();

const allCues = (group: Group): readonly (StatusCue | null)[] => {
  const known = cuesOfGroups.get(group);
  if (known !== undefined) return known;
  const cues = group.keys.map((_, at) => readCue(group.keys, at));
  cuesOfGroups.set(group, cues);
  return cues;
};

/** Words between a noun-use target and its number: `so với mục tiêu 48.000`. */
const directlyBefore = (group: Group, end: number, at: number): boolean => {
  for (let each = end; each < at; each++) {
    if (group.items[each]?.kind === 'sign' && group.keys[each] !== ':') return false;
    const changes = RISE.from(group.keys, each) > 0 || FALL.from(group.keys, each) > 0;
    if (group.keys[each] === AND || (changes && group.keys[each + 1] !== GROWTH)) return false;
  }
  return at - end <= 4;
};

/** `đạt mục tiêu tăng trưởng 6,7%`: the noun, no verb. */
const GROWTH = fold('trưởng');

const FURTHEST = 120;

/** All cues of a stretch, read from its left so that `ước thực hiện` is one. */
const cuesOf = (group: Group, from: number, to: number): ReadonlyMap<number, StatusCue> => {
  const all = allCues(group);
  const cues = new Map<number, StatusCue>();
  for (let at = from; at < to; ) {
    const cue = all[at];
    if (cue && at + cue.length <= to) cues.set(at, cue);
    at += cue?.length ?? 1;
  }
  return cues;
};

/** `phấn đấu hoàn thành cấp chứng chỉ …`, `dự kiến ghi nhận`: what is to be done, not what was. */
const isAimedAt = (cues: ReadonlyMap<number, StatusCue>, at: number): boolean =>
  [...cues].some(
    ([start, cue]) => start < at && start + cue.length === at && (cue.status === 'target' || cue.status === 'forecast'),
  );

const isEstimated = (cues: ReadonlyMap<number, StatusCue>, at: number): boolean =>
  [...cues].some(([start, cue]) => start < at && start + cue.length === at && cue.status === 'estimate');

const TO_DO: ReadonlySet<string> = new Set(['hoàn thành', 'thực hiện', 'ghi nhận'].map(fold));

/** `phấn đấu đưa tỷ lệ đạt 40% và hoàn thành 53 dịch vụ`: one more of what is aimed at. */
const goesOnAiming = ({ keys, items }: Group, cues: ReadonlyMap<number, StatusCue>, at: number): boolean => {
  if (!GOES_ON.has(keys[at - 1] ?? '') || !TO_DO.has(`${keys[at] ?? ''} ${keys[at + 1] ?? ''}`)) return false;
  const segment = items.slice(0, at).findLastIndex((item) => item.key === ';');
  return [...cues].some(
    ([start, cue]) => start > segment && start < at && cue.status === 'target' && !PLAN_NOUNS.has(keys[start] ?? ''),
  );
};

const WILL = fold('sẽ');

/** `cảnh báo tới năm 2030 nước này sẽ hụt 67.000 lao động`. */
const WARNS = ['cảnh', 'báo'].map(fold);

const IF = fold('nếu');

/** A number that tells something of its own; `nền kinh tế lớn thứ 6` describes what is spoken of. */
const isStatistic = (item: Group['items'][number] | undefined): boolean =>
  item?.kind === 'number' && item.mention.kind !== 'rank';

/** `ADB dự báo tăng trưởng của khu vực sẽ hồi phục ở mức 7,3%`: what is foreseen is no plan. */
const isForeseen = (group: Group, cues: ReadonlyMap<number, StatusCue>, at: number): boolean => {
  if (group.keys[at] !== WILL) return false;
  // `Nếu trót lọt, sẽ có thêm 41 nhà máy`
  if (group.keys[0] === IF) return true;
  for (let each = at - 1; each >= 0; each--) {
    const item = group.items[each];
    if (isStatistic(item) || item?.key === ';') return false;
    const status = cues.get(each)?.status;
    if (status === 'forecast' || (group.keys[each] === WARNS[1] && group.keys[each - 1] === WARNS[0])) return true;
    if (status === 'target' && group.keys[each] !== WILL) return false;
  }
  return false;
};

/** `ít nhất 30% dịch vụ công được thực hiện ở mức độ 4, 90% văn bản …`: part of what is aimed at. */
const isWithinAim = (drafts: readonly Draft[], group: Group, at: number): boolean =>
  drafts.some(
    (draft) =>
      draft.group === group &&
      draft.status === 'target' &&
      draft.at < at &&
      at < draft.right.end &&
      draft.cue.kind !== 'from',
  );

/**
 * The status a number has from the words before it in its own group.
 * An estimate belongs to its own statement; a target or forecast spreads until something happened.
 */
const statusBefore = ({ sentence, drafts }: Scene, group: Group, from: number, at: number): StatusReading | null => {
  let crossed = false;
  const cues = cuesOf(group, Math.max(0, at - FURTHEST), at);
  for (let each = at - 1; each >= 0 && at - each < FURTHEST; each--) {
    const item = group.items[each];
    if (isStatistic(item)) crossed = true;
    if (item?.kind === 'sign' && item.key === ';') crossed = true;
    if (item?.kind === 'time' && item.mention.now && !crossed && group.keys[each - 1] === ';')
      return { status: 'actual', rule: 'actual-verb' };
    const cue = cues.get(each);
    if (cue?.status === 'forecast' && EXPECTED.has(group.keys[each - 1] ?? '')) continue;
    if (cue?.length === 1 && isNew(group, each)) continue;
    if (cue === undefined || (item !== undefined && each > 0 && isName(sentence, group, each))) continue;
    const noun = cue.status === 'target' ? planNoun(group, each) : each;
    // `thấp hơn mục tiêu đề ra tới 61,6 điểm phần trăm`: what it is compared with.
    const compares = group.keys[noun - 1] ?? '';
    const isBase = COMPARES.has(compares) || (compares === EXCEEDS && isDistance(group, at));
    if (cue.status === 'target' && PLAN_NOUNS.has(group.keys[noun] ?? '') && isBase) continue;
    // `tỷ lệ thửa đất đạt yêu cầu mới là 27,5%`: how good they are
    if (group.keys[noun] === DEMANDS && group.keys[noun - 1] === MEETS) continue;
    if (cue.status === 'target' && isNounUse(group, noun)) {
      if (!crossed && directlyBefore(group, each + cue.length, at)) return { status: 'target', rule: 'printed-target' };
      continue;
    }
    const done = group.keys[each - 1] === DONE && cue.status !== 'estimate';
    if (done) return crossed ? null : { status: 'actual', rule: 'done-verb' };
    // `Ngân hàng Thế giới ước tính mới có 30,8%`
    if (cue.status === 'actual' && isEstimated(cues, each)) return { status: 'estimate', rule: 'own-estimate' };
    // `Viện dự báo cả năm có thể ghi nhận 20.000 ca`
    if (cue.status === 'actual' && group.keys[each - 1] === MAY) continue;
    // `Số hóa kết quả giải quyết: 100%`: part of a name
    if (cue.status === 'actual' && group.keys[at - 1] === ':' && group.keys[each - 1] !== DONE) continue;
    if (cue.status === 'actual' && (isAimedAt(cues, each) || goesOnAiming(group, cues, each))) continue;
    if (cue.status === 'actual' && isWithinAim(drafts, group, each)) continue;
    if (cue.status === 'actual') return crossed ? null : { status: 'actual', rule: 'actual-verb' };
    if (cue.status === 'estimate') {
      if (!crossed && each >= from) return { status: 'estimate', rule: 'own-estimate' };
      continue;
    }
    const status = isForeseen(group, cues, each) ? 'forecast' : cue.status;
    return { status, rule: crossed ? `${status}-over-sentence` : `${status}-cue` };
  }
  return null;
};

const DEMANDS = fold('yêu');

const MEETS = fold('đạt');

const MAY = fold('thể');

const ESTIMATED = fold('ước');

const FROM = fold('từ');

const SETS_FORTH = phraseTable(['đặt ra', 'đề ra', 'giao', 'yêu cầu', 'quy định', 'đặt']);

const OF_YEAR: ReadonlySet<string> = new Set(['cả', 'năm', 'đề', 'đặt', 'ra', 'giao'].map(fold));

/** `vượt mục tiêu cả năm (45%)`, `còn cách xa chỉ tiêu năm 2025 (90%)`, `đạt 59,2% kế hoạch năm (2.400 người)`. */
export const namesTarget = ({ items, keys }: Group, at: number): boolean => {
  let end = at;
  while (end > 0 && (OF_YEAR.has(keys[end - 1] ?? '') || items[end - 1]?.kind === 'time')) end--;
  if (TARGET_NOUN.upTo(keys, end) > 0) return true;
  // `chưa đạt chỉ tiêu tỉnh giao (85%)`, `kế hoạch Bộ Y tế giao (60%)`
  if (SETS_FORTH.upTo(keys, at) === 0) return false;
  for (let each = end - 1; each >= end - LONGEST_SETTER && items[each]?.kind !== 'sign' && each > 0; each--)
    if (TARGET_NOUN.upTo(keys, each) > 0) return true;
  return false;
};

const LONGEST_SETTER = 6;

/** `trần 4% mà Quốc hội đặt ra`. */
const WHICH = fold('mà');

const WHO: ReadonlySet<string> = new Set(['mà', 'do', 'được'].map(fold));

const SETTER_REACH = 12;

const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '(']);

/** `so với mốc 50% mà Chính phủ đặt ra`: who set it stands behind it. */
export const isSetForth = ({ keys, items }: Group, at: number): boolean => {
  if (!WHO.has(keys[at + 1] ?? '')) return false;
  for (let each = at + 2; each < at + SETTER_REACH && !STOPS.has(items[each]?.key ?? ''); each++)
    if (SETS_FORTH.from(keys, each) > 0) return true;
  return false;
};

const ARRIVES_WITHIN = 8;

/** `đặt mục tiêu nâng tỷ lệ từ 62% lên tối thiểu 80%`: where it stands, not where it is to come. */
const arrivesNext = ({ group, cues }: Pick<Reading, 'group' | 'cues'>, at: number): boolean => {
  const next = group.items.findIndex(({ kind }, index) => index > at && kind === 'number');
  return next > 0 && next - at <= ARRIVES_WITHIN && cues.get(next)?.kind === 'arrival';
};

const AMOUNTS: ReadonlySet<string> = new Set(['money', 'number', 'quantity']);

/** The status from the words before the number, its own hedges, or the target its parenthesis prints. */
export const statusOf = (
  { scene, group, host, cues }: Reading,
  at: number,
  { from, mention, cue }: Sided,
): StatusReading | null => {
  const hedge = scene.sentence.folded.slice(mention.outer.start, mention.start);
  if (hedge.startsWith(ESTIMATED)) return { status: 'estimate', rule: 'own-estimate' };
  const behind = group.items[at + 1];
  // `chỉ tiêu là 90%, từ mức 84,4% hiện nay`
  const comesFrom = cue.kind === 'from' || group.keys[at - 1] === FROM || group.keys[at - 2] === FROM;
  if (comesFrom && behind?.kind === 'time' && behind.mention.now) return { status: 'actual', rule: 'actual-verb' };
  if (comesFrom && behind?.kind !== 'time' && arrivesNext({ group, cues }, at))
    return { status: 'actual', rule: 'actual-start' };
  if (at === 0 && group.host && namesTarget(group.host.group, group.host.at))
    return { status: 'target', rule: 'printed-target' };
  const isBound = group.keys[at + 1] === WHICH || cue.kind === 'base';
  if (isBound && isSetForth(group, at)) return { status: 'target', rule: 'printed-target' };
  const read = statusBefore(scene, group, from, at);
  const printsBase =
    read === null &&
    host.draft?.base === 'target' &&
    at === 0 &&
    (host.draft.measure !== 'attainment' || AMOUNTS.has(mention.kind));
  return printsBase ? { status: 'target', rule: 'printed-target' } : read;
};

/** `(chỉ tiêu năm: 1.200, đạt 86,9%)`: the number before it prints the target. */
export const isTargetBefore = ({ drafts }: Scene, group: Group): boolean => {
  const before = drafts.at(-1);
  if (before === undefined) return false;
  return before.rules.includes('printed-target') || (before.group === group && before.rules.includes('target-cue'));
};
