import type { NumericMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { INDEX_ACRONYMS } from '../../vi/rank-words.ts';
import type { Group, Item } from '../clause/items.ts';
import { hasContent, render, trim } from '../clause/phrase.ts';
import type { Draft } from '../draft.ts';
import { FALL, INDEX_NAME, RANK_WORD, RISE } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import { lastSemicolon } from './anchor.ts';
import { inheritedLabel } from './inherited-label.ts';
import type { Reading } from './reading.ts';
import { viewOf } from './shared-label.ts';
import type { ReadLabel } from './side-labels.ts';
import { indexSpokenOf } from './spoken-of.ts';
import { ABOUT } from './statement.ts';
import type { ChosenLabel } from './which-side.ts';

/** A rank takes the name of the rank or score before it, of nothing else. */
export const rankWithoutName = (reading: Reading, at: number, anchor: Draft | null): ChosenLabel => {
  const fits =
    reading.scene.drafts.length > 0 || (anchor !== null && (anchor.unit === 'rank' || anchor.unit === 'index'));
  if (fits || reading.host.draft || reading.host.label !== '') return inheritedLabel(reading, at, anchor);
  const view = viewOf(reading);
  if (view !== '') return { text: view, rule: 'label-of-view' };
  const { lead, context, lastLevel } = reading.scene.carried;
  // `Kết quả này đưa tỉnh lên vị trí 19/63`: in what was told before
  if (lastLevel !== null && lastLevel.label !== '' && RESULTS_POINTED_AT.from(reading.group.keys, 0) > 0)
    return { text: lastLevel.label, rule: 'label-of-level-before' };
  return lead === ''
    ? { text: indexSpokenOf(context), rule: 'index-spoken-of' }
    : { text: lead, rule: 'label-of-lead-in' };
};

const RESULTS_POINTED_AT = phraseTable(
  ['kết quả', 'con số', 'tỷ lệ', 'mức', 'thành tích'].flatMap((noun) => [`${noun} này`, `${noun} đó`, `${noun} trên`]),
);

const WITHIN: ReadonlySet<string> = new Set(['trong', 'ở', 'tại'].map(fold));

/** `xếp Việt Nam hạng 25/182 trong GCI 2020`: the index right behind the rank. */
const indexBehind = ({ keys, items }: Group, at: number): readonly Item[] | null => {
  if (!WITHIN.has(keys[at + 1] ?? '')) return null;
  const from = at + 2;
  const length = INDEX_NAME.from(keys, from);
  if (length === 0 && BOARDS.from(keys, from) === 0) return null;
  // `trong bảng chỉ số logistics thị trường mới nổi của Agility`, `trong Chỉ số An toàn thông tin mạng toàn cầu (GCI)`
  const end = items.findIndex(
    ({ kind, key }, index) =>
      index > from && (kind === 'sign' || kind === 'time' || kind === 'number' || kind === 'group' || ENDS.has(key)),
  );
  const named = trim(items.slice(from, end < 0 ? items.length : end));
  return named.length > Math.max(length, 1) && named.length <= LONGEST_INDEX
    ? named
    : length > 0
      ? items.slice(from, from + length)
      : null;
};

const BOARDS = phraseTable(['bảng', 'bảng xếp hạng', 'bảng chỉ số', 'xếp hạng', 'chỉ số']);

const ENDS: ReadonlySet<string> = new Set(['của', 'do', 'với', 'và', 'năm', 'mà'].map(fold));

const LONGEST_INDEX = 12;

/** `số 1 thế giới về xuất khẩu hồ tiêu`: in what, behind among whom. */
const inWhat = ({ keys, items }: Group, at: number): readonly Item[] => {
  if (items[at + 1]?.kind !== 'place' || keys[at + 2] !== ABOUT) return [];
  const end = items.findIndex(({ kind, key }, index) => index > at + 2 && (kind !== 'word' || ENDS.has(key)));
  return trim(items.slice(at + 3, end < 0 ? items.length : end));
};

const ACRONYMS = phraseTable(INDEX_ACRONYMS);

/** `trong nhóm 30 nước dẫn đầu GCI`. */
const acronymIn = (items: readonly Item[]): readonly Item[] | null => {
  const at = items.findIndex(({ key }) => ACRONYMS.from([key], 0) > 0);
  return at < 0 ? null : items.slice(at, at + 1);
};

const POINTERS = phraseTable(
  ['chỉ tiêu', 'chỉ số', 'tiêu chí', 'nội dung', 'mặt', 'lĩnh vực'].flatMap((noun) =>
    ['về', 'ở', 'trong'].flatMap((word) => [`${word} ${noun} này`, `${word} ${noun} đó`]),
  ),
);

const POINTER_REACH = 7;

/** `đứng thứ 7/34 tỉnh, thành phố ở nội dung này`: in what was told before. */
const isPointer = ({ keys }: Group, at: number): boolean =>
  keys.slice(at + 1, at + 1 + POINTER_REACH).some((_, index) => POINTERS.from(keys, at + 1 + index) > 0);

/** `xếp thứ 28 cả nước về chỉ số cải cách hành chính`, `Theo kết quả DTI cấp tỉnh …, đứng thứ 11/63`. */
export const rankLabel = ({ scene, group, rights }: Reading, at: number): ChosenLabel | null => {
  const after = rights.get(at)?.items ?? [];
  const about = after.findIndex((item) => item.key === ABOUT);
  const named = group.keys[at + 1] === ABOUT ? after : about >= 0 ? trim(after.slice(about + 1)) : [];
  const told =
    scene.drafts.findLast(({ measure, label }) => measure === 'level' && label !== '') ?? scene.carried.lastLevel;
  // `986.400 sổ. Tỉnh đứng thứ 19/34 về chỉ tiêu này`
  if (told && told.label !== '' && isPointer(group, at)) return { text: told.label, rule: 'label-of-level-before' };
  if (hasContent(named)) return { text: render(scene.sentence, named), rule: 'rank-about' };
  const what = inWhat(group, at);
  if (hasContent(what)) return { text: render(scene.sentence, what), rule: 'rank-about' };
  const behind = indexBehind(group, at) ?? acronymIn(after);
  if (behind !== null) return { text: render(scene.sentence, behind), rule: 'rank-of-index' };
  const nearest = indexBefore(scene, group, at, INDEX_NAME) ?? indexBefore(scene, group, at, SUBJECTS);
  const isPlain = nearest === null || PLAIN.has(fold(nearest));
  const index = (isPlain ? indexBefore(scene, group, at, NAMED_INDEX) : null) ?? nearest;
  const level = scene.drafts.findLast((draft) => draft.group === group);
  // `mạng di động tải xuống ở tốc độ 44,81 Mbps, đứng thứ 52`: the level says more of the same.
  const isNearer =
    level !== undefined &&
    lastSemicolon(group, at) > group.items.findIndex((item) => item.kind === 'number') &&
    level.at > lastSemicolon(group, at);
  // `Tỷ lệ sử dụng IPv6 ở mức 65,5%, xếp hạng 7 toàn cầu`: of what was just told
  const isOfLevel = isPlain && level !== undefined && onlyRanks(group, Math.max(level.at + 1, level.right.end), at);
  if (level?.measure === 'level' && isOfLevel && level.label !== '')
    return { text: level.label, rule: 'label-of-level' };
  if (index !== null && level?.measure === 'level' && (isNearer || fold(level.label).includes(fold(index))))
    return { text: level.label, rule: 'rank-of-index' };
  return index === null ? null : { text: index, rule: 'rank-of-index' };
};

/** Nothing but a comma and words of ranking. */
const onlyRanks = ({ keys }: Group, from: number, at: number): boolean =>
  from < at && keys.slice(from, at).every((key) => RANKING.has(key)) && keys[from] === ',';

const RANKING: ReadonlySet<string> = new Set([',', 'và', 'xếp', 'hạng', 'đứng', 'thứ'].map(fold));

/** `xếp hạng 2`: a ranking, not which. */
const PLAIN: ReadonlySet<string> = new Set(['xếp hạng', 'thứ hạng', 'bảng xếp hạng', 'tốc độ', 'quy mô'].map(fold));

/** Names of their own, before words such as `xếp hạng`. */
export const NAMED_INDEX = phraseTable([...INDEX_ACRONYMS, 'PAR INDEX', 'Vietnam ICT Index', 'ICT Index', 'PAPI']);

/** `xếp hạng về Chính phủ điện tử 2024`: what nations are ranked in, where no index is named. */
const SUBJECTS = phraseTable(['chính phủ điện tử']);

/** The name of an index left of the number, the nearest, up to the next sign, time or word of standing. */
const indexBefore = (scene: Reading['scene'], group: Group, at: number, names: typeof INDEX_NAME): string | null => {
  for (let each = at - 1; each >= 0; each--) {
    const bracket = group.items[each];
    // `bảng đánh giá chuyển đổi số (DTI), Bộ Tư pháp đứng thứ 4`
    if (bracket?.kind === 'group' && names.from(bracket.group.keys, 0) === bracket.group.keys.length)
      return render(scene.sentence, bracket.group.items);
    const length = names.from(group.keys, each);
    if (length === 0 || group.items[each - 1]?.kind === 'number') continue;
    const end = group.items.findIndex(
      (item, index) =>
        index >= each + length &&
        ((item.kind === 'sign' && group.keys[index + 2] !== SECURITY) ||
          item.kind === 'time' ||
          item.kind === 'number' ||
          item.kind === 'group' ||
          RANK_WORD.from(group.keys, index) > 0 ||
          (group.keys[index + 1] !== GROWTH &&
            (RISE.from(group.keys, index) > 0 || FALL.from(group.keys, index) > 0)) ||
          item.key === BY),
    );
    const items = trim(
      group.items.slice(each, end < 0 ? at : Math.min(end, at)).filter((item) => item.kind !== 'place'),
    );
    if (items.length > 0) return render(scene.sentence, items);
  }
  return null;
};

const BY = fold('do');

const GROWTH = fold('trưởng');

/** `Chỉ số an toàn, an ninh mạng toàn cầu`: the comma is the name's. */
const SECURITY = fold('ninh');

const SCORE = fold('điểm');

const RANKED: ReadonlySet<string> = new Set(['rank', 'index']);

/** `PCI 2025 cũng gọi tên Hải Phòng (75,12 điểm)` → `PCI`. */
const indexIn = (text: string): string => {
  const keys = keysOf(text);
  const at = keys.findIndex((_, index) => INDEX_NAME.from(keys, index) > 0);
  return at < 0
    ? ''
    : text
        .split(' ')
        .slice(at, at + INDEX_NAME.from(keys, at))
        .join(' ');
};

const SCORE_REACH = 6;
const NUMBER = fold('số');

/** `điểm số đã nhích từ 0,6667 lên 0,6787`. */
const saysScore = ({ keys, items }: Group, at: number): boolean => {
  for (let each = at - 1; each > 0 && each >= at - SCORE_REACH; each--) {
    if (items[each]?.kind === 'sign') return false;
    if (keys[each] === NUMBER && keys[each - 1] === SCORE) return true;
  }
  return false;
};

/** `Bình Dương đứng thứ hai (47,18 điểm)`: a score that nothing beside it names is one of the index spoken of. */
export const scoreLabel = (reading: Reading, at: number, left: ReadLabel): ChosenLabel | null => {
  const { scene, group, host } = reading;
  const behind = group.items[at + 2];
  const isScore =
    group.keys[at + 1] === SCORE && (behind === undefined || behind.kind !== 'word' || JOINTS.has(behind.key));
  if (!(isScore || saysScore(group, at)) || left.hasHead || INDEX_NAME.from(keysOf(left.text), 0) > 0) return null;
  // `Nhóm chỉ số số hóa được 20,9/22 điểm, còn thanh toán trực tuyến kém nhất với 6,3/10 điểm`
  const isNext =
    keysOf(left.text).length >= OWN_NAME &&
    scene.drafts.some((draft) => draft.group === group && draft.unit === 'index');
  if (isNext) return null;
  const named = rankLabel(reading, at);
  if (named) return named;
  const inHost = indexIn(host.label);
  if (inHost !== '') return { text: inHost, rule: 'label-of-parenthesis' };
  const before = host.draft ?? scene.drafts.at(-1);
  if (before && RANKED.has(before.unit) && before.label !== '') return { text: before.label, rule: 'label-of-host' };
  // `được 99,74 điểm, xếp thứ 17/194 trong Chỉ số An toàn thông tin mạng toàn cầu`
  const rank = group.items.findIndex(
    (item, each) => each > at && item.kind === 'number' && item.mention.kind === 'rank',
  );
  const ahead = rank < 0 ? null : indexBehind(group, rank);
  if (ahead !== null) return { text: render(scene.sentence, ahead), rule: 'rank-of-index' };
  const index = indexSpokenOf(scene.carried.context);
  return index === '' ? null : { text: index, rule: 'index-spoken-of' };
};

const JOINTS: ReadonlySet<string> = new Set(
  ['và', 'hơn', 'cao', 'thấp', 'so', 'của', 'trong', 'trên', 'xếp', 'đứng'].map(fold),
);

const OWN_NAME = 3;

const RESPECTIVELY: ReadonlySet<string> = new Set(['lần', 'lượt', 'là', 'tương', 'ứng', 'ở'].map(fold));

const LEAST_FIELD = 10;

/** `mạng di động đứng thứ 50/110, mạng cố định 35/158`, `GCI kém vui hơn: 101/165`: so many of so many are a place. */
export const isPlaceOfMany = ({ scene, group, rights }: Reading, at: number, mention: NumericMention): boolean => {
  const isPlain = mention.kind === 'ratio' && Number(mention.total ?? 0) >= LEAST_FIELD;
  if (!isPlain || (rights.get(at)?.items.length ?? 0) > 0) return false;
  const before = scene.drafts.findLast((draft) => draft.group === group);
  const follows = before?.measure === 'rank' && before.mention.total !== null;
  return follows || indexBefore(scene, group, at, ACRONYMS) !== null;
};

/** `chính quyền số, kinh tế số, xã hội số xếp hạng lần lượt 21, 9 và 14`: the verb of standing is that of all of them. */
export const isRankedRun = ({ group, runs }: Reading, at: number, mention: NumericMention): boolean => {
  const run = runs.get(at);
  if (mention.kind !== 'number' || !run || run.size < 2) return false;
  let end = run.first;
  while (end > 0 && RESPECTIVELY.has(group.keys[end - 1] ?? '')) end--;
  return end < run.first && RANK_WORD.upTo(group.keys, end) > 0;
};
