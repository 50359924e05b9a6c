import type { NumericMention, PlaceMention, Sector } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { withoutRank } from '../clause/bare-name.ts';
import { countedBy, type Group, type Item } from '../clause/items.ts';
import { hasContent, render, trim, withoutTimes } from '../clause/phrase.ts';
import { isRespective, type Run, respectiveParts } from '../clause/runs.ts';
import type { Draft } from '../draft.ts';
import { CLASSIFIER, LABEL_HEAD, TARGET_NOUN } from '../words/cue-tables.ts';
import { keySet } from '../words/key-set.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf, sectorFrom } from '../words/sectors.ts';
import { GROUP_OF_PEOPLE } from './label-parts.ts';
import { join, ONE_NAME, type Reading } from './reading.ts';
import { sidesOf } from './statement.ts';
import type { ChosenLabel } from './which-side.ts';

/**
 * `Nhật Bản dẫn đầu với 4,8 tỷ USD, chiếm 36,3% vốn cấp mới`: the share that follows names the whole; `bằng 33% kế
 * hoạch năm` does not.
 */
const wholeAhead = ({ scene, group, cues, rights }: Reading, at: number): string => {
  for (let next = at + 1; next < at + 6; next++) {
    if (group.items[next]?.kind !== 'number') continue;
    const items = rights.get(next)?.items ?? [];
    const named = cues.get(next)?.kind === 'share' ? items.filter((item) => item.key !== TOTAL) : [];
    const isAimed =
      TARGET_NOUN.from(
        named.map(({ key }) => key),
        0,
      ) > 0;
    return hasContent(named) && !isAimed && !AS.has(group.keys[next + 1] ?? '') ? render(scene.sentence, named) : '';
  }
  return '';
};

const TOTAL = fold('tổng');

/** `tức 3% như tinh thần Nghị quyết 57`: no whole. */
const AS = keySet('như', 'theo');

/** `120 tấn chè, trị giá 310.000 USD`: the verb names what the amount is. */
const worthOf = ({ scene, group, cues }: Reading, at: number): string => {
  const cue = cues.get(at);
  const items = group.items.slice(cue?.start ?? at, (cue?.start ?? at) + 2);
  const said = items.map(({ key }) => key).join(' ');
  return cue?.kind === 'copula' && WORTHS.has(said) ? render(scene.sentence, items) : '';
};

const WORTHS: ReadonlySet<string> = new Set(['trị giá', 'giá trị'].map(fold));

const BECAUSE = fold('vì');

const BEFORE_REASON = new RegExp(`^.+? ${BECAUSE} `, 'u');

/** `46% bỏ cuộc vì quá nhiều giấy tờ; 21% vì không biết thanh toán`: the same, for another reason. */
const otherReason = ({ scene, group }: Reading, at: number, label: string): string => {
  const deed = BEFORE_REASON.exec(fold(label))?.[0].length;
  if (group.keys[at + 1] !== BECAUSE || deed === undefined) return '';
  const behind = group.items.slice(at + 2);
  const end = behind.findIndex(({ kind }) => kind === 'sign' || kind === 'number');
  return `${label.slice(0, deed)}${render(scene.sentence, trim(behind.slice(0, end < 0 ? behind.length : end)))}`;
};

const RATE_POINTED_AT = phraseTable(['tỷ lệ này', 'tỷ trọng này', 'tỷ lệ trên', 'tỷ lệ đó']);

/** `11.591 trạm 5G, bằng 7,72% số trạm 4G. Tỷ lệ này phải đạt 10,3%`. */
const pointsAtRate = ({ group }: Reading, at: number): boolean =>
  group.keys.slice(0, at).some((_, index) => RATE_POINTED_AT.from(group.keys, index) > 0);

/** A level without words of its own: what the parenthesis explains, the level before it, the lead-in. */
export const inheritedLabel = (reading: Reading, at: number, anchor: Draft | null): ChosenLabel => {
  const { host, scene } = reading;
  if (host.label !== '') return { text: host.label, rule: 'label-of-parenthesis' };
  if (host.draft) return { text: host.draft.label, rule: 'label-of-host' };
  const whole = scene.drafts.length === 0 ? wholeAhead(reading, at) : '';
  if (whole !== '') return { text: whole, rule: 'label-of-whole' };
  const item = reading.group.items[at];
  const kind = item?.kind === 'number' ? item.mention.kind : null;
  const alike = scene.drafts.findLast((draft) => draft.group === reading.group && draft.mention.kind === kind);
  const isCompared = reading.cues.get(at)?.kind === 'base' && kind === 'percent';
  const previous = (isCompared ? alike : undefined) ?? scene.drafts.at(-1);
  const worth = previous && previous.unit !== 'percent' ? worthOf(reading, at) : '';
  const reason = previous ? otherReason(reading, at, previous.label) : '';
  if (reason !== '') return { text: reason, rule: 'label-of-other-reason' };
  if (previous && worth !== '' && !fold(previous.label).startsWith(fold(worth)))
    return { text: join(worth, previous.label), rule: 'amount-of-before' };
  if (previous) return { text: previous.label, rule: 'label-carried-over' };
  if (scene.carried.lead !== '') return { text: scene.carried.lead, rule: 'label-of-lead-in' };
  const { lastShare } = scene.carried;
  if (lastShare && pointsAtRate(reading, at)) return { text: lastShare.label, rule: 'label-of-share-before' };
  if (scene.carried.topic !== '') return { text: scene.carried.topic, rule: 'label-of-sentence-before' };
  const level = countedAlike(reading, at, anchor) ?? measuredAlike(reading, at, anchor) ?? anchor;
  return level ? { text: level.label, rule: 'label-of-level-before' } : { text: '', rule: 'no-label' };
};

/** `486.500 lượt khai báo của 3.412 doanh nghiệp. Riêng quý I có 91.300 lượt`: the level before that counts the same. */
const countedAlike = ({ scene, group }: Reading, at: number, anchor: Draft | null): Draft | null => {
  const counted = countedBy(group, at);
  if (counted === null || anchor === null || countedBy(anchor.group, anchor.at) === counted) return null;
  return scene.carried.levelOfUnit.get(counted) ?? null;
};

/** `7,8 triệu tấn gạo. Giá bình quân ở mức 623 USD/tấn. Riêng tháng 10 bán 800.000 tấn`: tonnes are no price. */
const measuredAlike = ({ scene, group }: Reading, at: number, anchor: Draft | null): Draft | null => {
  const item = group.items[at];
  const unit = item?.kind === 'number' && item.mention.kind === 'quantity' ? item.mention.unit : null;
  return unit === null || anchor === null || anchor.unit === unit
    ? null
    : (scene.carried.levelOfUnit.get(unit) ?? null);
};

const BETWEEN_PLACES = keySet(',', 'và');

/** `Sơn La và Lai Châu chỉ 46,8% và 44,1%`: nothing but separators parts the places. */
const isPlaceList = (group: Group, from: number, to: number): boolean => {
  const items = group.items.slice(from, to);
  const first = items.findIndex((item) => item.kind === 'place');
  const last = items.findLastIndex((item) => item.kind === 'place');
  return first >= 0 && items.slice(first, last).every((item) => item.kind === 'place' || BETWEEN_PLACES.has(item.key));
};

/** `Hà Nội, Hải Phòng, Thanh Hóa lần lượt đạt 71,2%, 83,5% và 79%`: as many places as numbers. */
export const respectivePlace = ({ group, runs }: Reading, at: number): PlaceMention | null => {
  const run = runs.get(at);
  if (!run || run.size < 2) return null;
  const before = group.items.slice(0, run.first);
  const from = before.findLastIndex((item) => item.kind === 'number' || item.key === ';') + 1;
  if (!isRespective(group, from, run.first) && !isPlaceList(group, from, run.first)) return null;
  const near = before.slice(from).some((item) => item.kind === 'place') ? before.slice(from) : before;
  const places = near.flatMap((item) => (item.kind === 'place' ? [item.mention] : []));
  return places.length === run.size ? (places[run.index] ?? null) : null;
};

const SHORT_HEAD = 5;

const ENDS_IN_OF = /\s(?:của|ở|tại|qua|đối với)\s*$/u;

const OF_AT_END = /(?:^|\s+)(?:(?:của|ở|tại)?\s*(?:các)?\s*(?:khu vực|vùng)?)\s*$/u;

const sectorOfAll = (text: string): Sector | null => {
  const keys = keysOf(text);
  const found = sectorFrom(keys, 0);
  return found && found.length === keys.length ? found.sector : null;
};

const NUMBERS_POINTED_AT = phraseTable(['con số', 'tỷ lệ', 'chỉ số', 'mức', 'chỉ tiêu']);
const SEVERAL = keySet('hai', 'ba', 'bốn');
const IN_TURN = fold('lần');
const THESE = keySet('này', 'đó', 'ấy', 'trên', 'tương');

const RATES_THERE = phraseTable(['tỷ lệ này', 'tỷ lệ đó', 'tỷ trọng này']);

/** `…, của địa phương là 40,2%; cùng kỳ hai con số này lần lượt là 38,5% và 29,6%`: what the numbers pointed at tell, in order. */
const pointedAt = ({ scene, group, runs }: Reading, at: number): Draft | null => {
  const run = runs.get(at);
  if (!run || run.size < 2) return null;
  const own = scene.drafts.filter((draft) => draft.group === group && draft.at < run.first);
  // `9.300 người nộp thuế, truy thu 662 tỷ. Cả năm trước, hai con số này lần lượt là 22.159 và 1.340 tỷ.`
  const before = own.length > 0 ? own : scene.carried.told;
  const from = (own.at(-1)?.at ?? -1) + 1;
  const isRate = group.keys.slice(from, run.first).some((_, index, keys) => RATES_THERE.from(keys, index) > 0);
  const shares = before.filter(({ unit }) => unit === 'percent');
  if (isRate && shares.length === 0 && own.length === 0 && scene.carried.lastShare) return scene.carried.lastShare;
  const points = group.keys.slice(from, run.first).some((_, index, keys) => {
    const length = NUMBERS_POINTED_AT.from(keys, index);
    const isCounted = SEVERAL.has(keys[index - 1] ?? '') && index + length === keys.indexOf(IN_TURN);
    return length > 0 && (THESE.has(keys[index + length] ?? '') || isCounted);
  });
  if (!points) return null;
  // `99,1% hồ sơ …, còn tại hai xã tỷ lệ này lần lượt là 61,3% và 58%`: the one number before, of each of them.
  return before.length >= run.size ? (before.slice(-run.size)[run.index] ?? null) : (before.at(-1) ?? null);
};

/** `của cấp tỉnh, cấp huyện, cấp xã lần lượt là 98%, 95,6% và 91,3%`: the group each number reports for. */
export const respectiveSector = (reading: Reading, at: number): Sector | null => {
  const { scene, group, runs } = reading;
  const run = runs.get(at);
  const pointed = pointedAt(reading, at);
  if (pointed) return pointed.sector;
  if (!run || run.size < 2 || !isRespective(group, 0, run.first)) return null;
  const before = group.items.slice(0, run.first);
  const from = before.findLastIndex((item) => item.kind === 'number' || item.key === ';') + 1;
  const window = render(
    scene.sentence,
    trim(withoutTimes(beforeRespective(before.slice(from))).filter(({ key }) => !RESPECTIVELY.has(key))),
  );
  const sectors = respectiveParts(window, run.size).map(sectorOfAll);
  return sectors.every((sector) => sector !== null) ? (sectors[run.index] ?? null) : null;
};

const RESPECTIVELY = keySet('lần', 'lượt', 'là', 'đạt', 'tương', 'ứng');

/** `chính quyền số, kinh tế số và xã hội số | lần lượt xếp thứ`: the names stand before it. */
const beforeRespective = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex(({ key }, index) => RESPECTIVES.has(`${key} ${items[index + 1]?.key ?? ''}`));
  return at > 0 ? items.slice(0, at) : items;
};

/** `Tân Phú`, `Púng Luông`: a place that no list of places knows. */
const PROPER = /^(?=.*[^\p{ASCII}])\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,2}$/u;

/** `Vietjet và Pacific Airlines nằm cuối bảng, lần lượt …`: how they stand. */
const STANDING = / (?:nằm|đứng|xếp|dẫn đầu|theo sau|bám sau|cùng|đều|ở mức|ghi nhận)(?: .*)?$/u;

const COUNTED = new RegExp(
  `^(?:${fold('riêng|còn|tại|ở')} )?(?:${fold('hai|ba|bốn|năm|sáu|các|những')}|\\p{Nd}+) ${'(?:'}${fold('huyện|xã|tỉnh|quận|phường|địa phương|thị xã|thành phố|đơn vị|nước|vùng')})`,
  'u',
);

const HOW_MANY: ReadonlySet<string> = new Set(['hai', 'ba', 'cả hai', 'cả ba'].map(fold));

const RESPECTIVES: ReadonlySet<string> = new Set(['lần lượt', 'tương ứng'].map(fold));

export const listLabel = (reading: Reading, at: number): ChosenLabel | null => {
  const run = reading.runs.get(at);
  if (!run || run.size < 2) return null;
  const told = pointedAt(reading, at) ?? sameInRunBefore(reading, at);
  if (told) return { text: told.label, rule: 'label-carried-over' };
  const head = sidesOf(reading, run.first, firstMention(reading.group, run.first));
  if (!isRespective(reading.group, head.from, run.first) || respectivePlace(reading, at)) return null;
  const owned = ownedBy(reading, head.from, run.first);
  const listed = RATE_ALONE.test(fold(owned)) ? namedBefore(reading, head.from, run.size) : [];
  if (listed.length > 0) return { text: listed[run.index] ?? '', rule: 'respectively' };
  if (owned !== '') return { text: owned, rule: 'label-of-groups' };
  const cue = reading.cues.get(run.first);
  const items = withoutRank(
    trim(withoutTimes(beforeRespective(reading.group.items.slice(head.from, cue?.start ?? run.first)))),
  );
  const window = render(reading.scene.sentence, items);
  const parts = respectiveParts(window, run.size).map((part) => part.replace(STANDING, ''));
  const own = parts[run.index];
  // `Qua Internet, hai mức tăng tương ứng là 88% và 5,2%`: how many, not which.
  if (own === undefined || parts.some((part) => HOW_MANY.has(fold(part)))) return null;
  const ranked = items.at(-1);
  const isOfOne = ranked?.kind === 'place' && parts.at(-1) === render(reading.scene.sentence, [ranked]);
  const inTurn = isOfOne && firstMention(reading.group, run.first).kind === 'rank' ? toldInTurn(reading, run) : null;
  if (inTurn) return { text: inTurn.label, rule: 'label-carried-over' };
  const { bodies } = reading.scene.carried;
  const named = (part: string): boolean =>
    sectorOfAll(part) !== null ||
    GROUP_OF_PEOPLE.test(fold(part)) ||
    ONE_NAME.test(part) ||
    PROPER.test(part) ||
    bodies.includes(part);
  if (!parts.every(named)) {
    // `tốc độ tải xuống của mạng di động và mạng cố định lần lượt là …`
    const whole = window.slice(0, Math.max(0, window.indexOf(parts[0] ?? '')));
    const isOfEach = ENDS_IN_OF.test(whole) && LABEL_HEAD.from(keysOf(whole), 0) > 0;
    // `Thuê bao băng rộng cố định và di động lần lượt là …`
    const isShared = run.size === 2 && CLASSIFIER.from(keysOf(whole), 0) > 0 && keysOf(whole).length <= SHORT_HEAD;
    return { text: isOfEach || isShared ? `${whole.trim()} ${own}` : own, rule: 'respectively' };
  }
  const before = window.slice(0, Math.max(0, window.indexOf(parts[0] ?? ''))).replace(OF_AT_END, '');
  const label = LED_IN.exec(before)?.groups?.['what'] ?? before;
  // `hai huyện miền núi Kỳ Sơn và Tương Dương lần lượt chỉ là 17% và 22%`: how many of what sort, not what of them
  const isCounted = COUNTED.test(fold(label));
  if (label !== '' && !isCounted) return { text: label, rule: 'label-of-groups' };
  // `Tỷ lệ của cả nước là 58,7%. Bộ, ngành và địa phương lần lượt ở mức 66,2% và 57,2%`
  const last = reading.scene.drafts.at(-1) ?? reading.scene.carried.told.at(-1);
  return last && last.label !== '' ? { text: last.label, rule: 'label-carried-over' } : null;
};

const RATE_ALONE = new RegExp(`^(?:${fold('tỷ lệ|mức|con số')})$`, 'u');

/** `Thiếu vốn và thiếu đơn hàng là hai trở ngại nêu nhiều nhất, với tỷ lệ lần lượt 53,8% và 48,9%`: what is told of each; empty for bodies. */
const namedBefore = ({ scene, group }: Reading, from: number, size: number): readonly string[] => {
  const is = group.keys.indexOf(IS, from);
  const counts = SEVERAL.has(group.keys[is + 1] ?? '') || group.items[is + 1]?.kind === 'number';
  if (is < 0 || !counts) return [];
  const named = group.items.slice(from, is);
  if (!named.every(({ kind, key }) => kind === 'word' || key === ',')) return [];
  const parts = respectiveParts(render(scene.sentence, named), size);
  return parts.every((part) => sectorOfAll(part) === null && !ONE_NAME.test(part) && !PROPER.test(part)) ? parts : [];
};

const IS = fold('là');

const LONGEST_RUN = 12;

const SAID_AGAIN = keySet(',', 'ứng', 'với', 'tương', 'đương', 'bằng', 'tức', 'là', 'lần', 'lượt', 'khoảng');

/** `cố định và di động lần lượt là 25,1 triệu và 104,9 triệu, ứng với 24,7 và 103,1 thuê bao/100 dân`: the same, told otherwise. */
const sameInRunBefore = ({ scene, group, runs }: Reading, at: number): Draft | null => {
  const run = runs.get(at);
  if (!run || run.size > LONGEST_RUN) return null;
  const before = scene.drafts.slice(-run.size - run.index).slice(0, run.size);
  const last = before.at(-1);
  const isRun =
    before.length === run.size &&
    before.every((draft, index) => {
      const its = draft.group === group && draft.at < run.first ? runs.get(draft.at) : undefined;
      return its?.size === run.size && its.index === index;
    });
  if (!isRun || last?.measure !== 'level') return null;
  const between = group.items.slice(last.at + 1, run.first);
  // the unit of the last number still stands before the comma
  const from = between.findIndex(({ key }) => key === ',');
  const joins = from >= 0 && between.slice(from).every(({ key }) => SAID_AGAIN.has(key));
  return joins ? (before[run.index] ?? null) : null;
};

/** `mạng di động là 142,1 Mbps, mạng cố định là 258,4 Mbps; Việt Nam lần lượt đứng thứ 19 và thứ 11`: as many levels as ranks. */
const toldInTurn = ({ scene, group }: Reading, run: Run): Draft | null => {
  const levels = scene.drafts.filter(
    (draft) => draft.group === group && draft.at < run.first && draft.measure === 'level',
  );
  const isRanked = scene.drafts.every(
    (draft) => draft.group !== group || draft.at >= run.first || draft.measure === 'level',
  );
  return isRanked && levels.length === run.size ? (levels[run.index] ?? null) : null;
};

const HAVING = keySet('với', 'có');

const LONGEST_OWNED = 6;

/** `Cư M'gar và Krông Búk với diện tích lần lượt 4.950 ha và 3.720 ha`: what each of them has; empty where nothing says it. */
const ownedBy = ({ scene, group }: Reading, from: number, first: number): string => {
  const at = group.keys.findIndex(
    (key, index) => index > from && index < first && RESPECTIVES.has(`${key} ${group.keys[index + 1] ?? ''}`),
  );
  const having = group.keys.findLastIndex((key, index) => index > from && index < at && HAVING.has(key));
  const items = having < 0 ? [] : group.items.slice(having + 1, at);
  const isNoun = items.length > 0 && items.length <= LONGEST_OWNED && items.every(({ kind }) => kind === 'word');
  return isNoun && LABEL_HEAD.from(group.keys, having + 1) > 0 ? render(scene.sentence, items) : '';
};

/** `Dẫn đầu về lượng hồ sơ là Bộ Công Thương và …`: in what they lead. */
export const LED_IN = new RegExp(
  `^(?:${fold('dẫn đầu|đứng đầu|đứng nhất|cao nhất|nhiều nhất|lớn nhất|thấp nhất')}) ${fold('về')} (?<what>.+) ${fold('là')}$`,
  'iu',
);

const firstMention = (group: Group, at: number): NumericMention => {
  const item = group.items[at];
  if (item?.kind !== 'number') throw new TypeError('a run starts at a number');
  return item.mention;
};
