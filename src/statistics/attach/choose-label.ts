import { fold } from '../../text/fold.ts';
import { render, trim, withoutTimes } from '../clause/phrase.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import type { Draft } from '../draft.ts';
import { BARE_AMOUNT, LABEL_HEAD, ROLE, TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import { isOfListed, lastSemicolon, rateBefore } from './anchor.ts';
import { inheritedLabel, listLabel } from './inherited-label.ts';
import { rankLabel, rankWithoutName, scoreLabel } from './rank-label.ts';
import { isChange, join, type Reading } from './reading.ts';
import { type ChosenLabel, isThin, levelLabel } from './side-labels.ts';
import { ABOUT, isBody, type Sided } from './statement.ts';
import { hasOwnPlace, refersBack, topicOf } from './topic.ts';

const MONEY = /^[A-Z]{3}$/u;

/** `34 chợ của 9 huyện` over `10 chợ`: a topic that counts the same thing. */
const repeats = (topic: string, noun: string): boolean =>
  noun !== '' && (fold(topic) === fold(noun) || (/\p{Nd}/u.test(topic) && fold(topic).includes(fold(noun))));

/** `cuộc tấn công mạng` over `951 cuộc`: the topic starts with what is counted. */
const saysNounFirst = (topic: string, noun: string): boolean =>
  noun !== '' && !/\p{Nd}/u.test(topic) && fold(topic).startsWith(`${fold(noun)} `);

/** A longer label of the amount before is too much to repeat. */
const LONGEST_WHOLE = 12;

const isBareAmount = (label: string): boolean => {
  const keys = keysOf(label);
  return keys.length > 0 && BARE_AMOUNT.from(keys, 0) === keys.length;
};

/** `số lượng giao dịch qua ATM` → `giao dịch qua ATM`: what `về giá trị` is said of next. */
const withoutAmount = (label: string): string => {
  const length = BARE_AMOUNT.from(keysOf(label), 0);
  return label.split(' ').slice(length).join(' ');
};

const SHOWS = phraseTable(['cho thấy', 'cho hay', 'ghi nhận']);

/** `đạt mật độ 73,3 thuê bao`, `chi 18 tỷ đồng cho …`: a bare head noun takes what follows the number. */
const headedLabel = ({ group, scene }: Reading, at: number, { left, right, noun, cue, mention }: Sided): string => {
  const head = LABEL_HEAD.upTo(group.keys, at);
  const before = group.items.slice(at - head, at);
  if (
    head > 0 &&
    right !== '' &&
    cue.kind === 'none' &&
    mention.kind === 'number' &&
    keysOf(left.text).length <= head + 1
  )
    return join(render(scene.sentence, before), noun === '' ? right : noun);
  const purpose = PURPOSES.has(group.keys[at + 1] ?? '') && mention.kind === 'money' && right !== '';
  return purpose ? join(left.text, render(scene.sentence, group.items.slice(at + 1, at + 2)), right) : '';
};

/** `93% trong số này nhận được trả lời`: the whole is the number before. */
const POINTING = /^(?:trong |tổng )*số (?:này|đó)(?:\s|$)/u;

const FOR = fold('cho');

const PURPOSES: ReadonlySet<string> = new Set(['cho', 'vào', 'đầu', 'để'].map(fold));

/** `tỷ trọng kinh tế số/GDP … với tốc độ tăng 20%`: what grows is the thing, not its share. */
const speedLabel = (label: string): string =>
  /^(?:tốc độ|mức|đà) tăng|^tăng trưởng/iu.test(label)
    ? label
    : `tốc độ tăng ${label.replace(/^(?:tỷ|tỉ) (?:trọng|lệ) (?:đóng góp của )?/iu, '').replace(/(?:\/| trong | trên )(?:GDP|GRDP)$/u, '')}`;

const CHANNELS: ReadonlySet<string> = new Set(['qua', 'bằng', 'trên'].map(fold));

/** `Giao dịch qua kênh Internet tăng 89,3%; qua điện thoại di động tăng 116,1%`: the second leaves its head out. */
const completed = ({ group, scene }: Reading, { from, cue }: Sided, text: string): string => {
  const at = group.items.findIndex((item, index) => index >= from && item.kind === 'word');
  const channel = at < cue.start ? (group.keys[at] ?? '') : '';
  const before = withoutAmount(scene.drafts.findLast((draft) => draft.group === group)?.label ?? '');
  const cut = CHANNELS.has(channel) ? fold(before).indexOf(` ${channel} `) : -1;
  return cut > 0 ? `${before.slice(0, cut)} ${channel} ${text}` : text;
};

const GROWING = fold('trưởng');

const VERB_OPENERS: ReadonlySet<string> = new Set([',', 'thời', 'giúp', 'và', ';', 'tiêu'].map(fold));

/** `…, đồng thời, giảm 67% thời gian kiểm tra`: no subject stands before the verb, what falls stands behind it. */
export const opensVerb = ({ group }: Reading, { cue, from }: Sided): boolean =>
  cue.start > from && VERB_OPENERS.has(group.keys[cue.start - 1] ?? '') && group.keys[cue.end - 1] !== GROWING;

/** `giảm 10% biên chế sự nghiệp`; `vượt 8% kế hoạch` is measured against one. */
const isObject = (keys: readonly string[]): boolean => keys.length > 1 && TARGET_NOUN.from(keys, 0) === 0;

const GROWTH = 'tăng trưởng';

const SPEEDS: ReadonlySet<string> = new Set(['mức', 'tốc', 'đà'].map(fold));

/** `Trong mức tăng trưởng 5,73%`: growth is what is spoken of. */
const isGrowthItself = ({ group }: Reading, { cue }: Sided): boolean =>
  SPEEDS.has(group.keys[cue.start] ?? '') && group.keys.slice(cue.start, cue.end).join(' ').endsWith(fold(GROWTH));

const MARKET_SHARE: ReadonlySet<string> = new Set(['thị phần', 'tỉ trọng'].map(fold));

const EQUALS = fold('bằng');

/** `11.591 trạm 5G, bằng 7,72% số trạm 4G`, `chiếm 34% thị phần bán lẻ`: a share says of what whole. */
const shareLabel = ({ group }: Reading, { right, cue }: Sided, anchor: Draft | null): string => {
  const whole = keysOf(right);
  if (MARKET_SHARE.has(whole.slice(0, 2).join(' '))) return right;
  const part = anchor === null ? [] : keysOf(anchor.label);
  if (anchor === null || whole.length === 0 || whole.length > part.length * 1.5 || cue.kind === 'none') return '';
  return join(anchor.label, group.keys[cue.start] === EQUALS ? 'so với' : 'trong', right);
};

/** Units that name nothing: `tăng 4 bậc`, `giảm 2,3 điểm`. */
const STEP_NOUNS: ReadonlySet<string> = new Set(['bậc', 'hạng', 'điểm', 'lần', 'thứ bậc'].map(fold));

const AVERAGES: ReadonlySet<string> = new Set(['trung bình', 'bình quân'].map(fold));

const EMBEDS: ReadonlySet<string> = new Set(
  ['và', 'của', 'tại', 'cho', 'giữa', 'sang', 'từ', 'với', 'trên', 'ở'].map(fold),
);

/** `kim ngạch trao đổi giữa Việt Nam và 10 nước CPTPP đạt 77,4 tỷ USD`: the number inside is part of the name. */
export const labelOverNumber = ({ scene, group, cues, rights }: Reading, { cue }: Sided): string => {
  if (cue.kind !== 'copula' && cue.kind !== 'share') return '';
  const inner = group.items.slice(0, cue.start).findLastIndex((item) => item.kind === 'number');
  const end = rights.get(inner)?.end ?? 0;
  const between = group.items.slice(end, cue.start);
  const adjoins = between.every((item) => item.kind === 'time');
  const goesOn = between.every((item) => item.kind !== 'sign' && item.kind !== 'number' && item.kind !== 'group');
  if (
    inner < 1 ||
    end <= inner + 1 ||
    !goesOn ||
    cues.get(inner)?.kind !== 'none' ||
    !EMBEDS.has(group.keys[inner - 1] ?? '')
  )
    return '';
  const phrase = phraseBefore(group, lastSemicolon(group, inner) + 1, inner);
  const [first] = phrase.items;
  const from = first === undefined ? -1 : group.items.indexOf(first);
  if (from < 0 || LABEL_HEAD.from(group.keys, from) === 0) return '';
  // `Tỷ lệ hồ sơ trực tuyến của 11 dịch vụ do ngành Công an quản lý đạt 81,6%`: too long to be named with it
  return render(scene.sentence, trim(withoutTimes(group.items.slice(from, adjoins ? end : inner - 1))));
};

/** A semicolon ends what the amount before it has parts of, unless it is a part itself. */
const isPartOf = ({ group }: Reading, previous: Draft, at: number): boolean =>
  previous.rules.includes('part-of-amount-before') ||
  previous.group !== group ||
  !group.items.slice(previous.at, at).some((item) => item.key === ';') ||
  group.keys.slice(previous.at, at).some((key, index, keys) => AVERAGES.has(`${key} ${keys[index + 1] ?? ''}`));

/** `VinaPhone`, `VNPT`. */
const ONE_NAME = /^\p{Lu}[\p{L}\p{N}]*$/u;

/** `tiêu thụ của người dân 14,3 triệu tấn thóc, chế biến 7,5 triệu tấn thóc`: all of it the same, the left tells them apart. */
const repeatsNoun = ({ scene, group }: Reading, right: string): boolean => {
  const before = scene.drafts.findLast((draft) => draft.group === group);
  return right !== '' && before !== undefined && fold(render(scene.sentence, before.right.items)) === fold(right);
};

const LOCATIVES: ReadonlySet<string> = new Set(['ở', 'tại', 'thuộc'].map(fold));

/** `2,32 triệu khách hàng, trong đó 1,57 triệu (67,7%) ở nông thôn`: of what was counted before, so many there. */
const locatedPart = ({ scene, group }: Reading, at: number, { noun, right, mention }: Sided): ChosenLabel | null => {
  const behind = group.items[at + 1]?.kind === 'group' ? at + 2 : at + 1;
  const whole = scene.drafts.findLast((draft) => draft.group === group && draft.measure === 'level');
  const isPart = whole !== undefined && whole.unit === 'count' && mention.kind === 'number' && whole.label !== '';
  if (!isPart || noun === '' || !LOCATIVES.has(group.keys[behind] ?? '')) return null;
  return { text: join(whole.label, group.keys[behind] ?? '', right), rule: 'part-of-number-before' };
};

const PERSON = fold('người');

/** `Toàn ngành có nhân lực công nghệ thông tin 143 người`: the topic says already who. */
const PEOPLE = phraseTable([
  'nhân lực',
  'lao động',
  'cán bộ',
  'học sinh',
  'sinh viên',
  'biên chế',
  'nhân viên',
  'số người',
]);

const SEPARATED_BY: ReadonlySet<string> = new Set([',', 'và', ';'].map(fold));

const NEXT_NOUN = 9;

/** `đã hoàn thành 38, đang làm 9 và để quá hạn 5 nhiệm vụ`: the last number names what all of them count. */
const sharedNoun = ({ scene, group, rights }: Reading, at: number, { left, right, mention }: Sided): string => {
  if (mention.kind !== 'number' || right !== '' || left.text === '' || left.hasHead) return '';
  if (!SEPARATED_BY.has(group.keys[at + 1] ?? '')) return '';
  let last = at;
  for (const [next, item] of group.items.entries()) {
    if (next <= at || item.kind !== 'number') continue;
    if (item.mention.kind !== 'number' || AMONG.has(group.keys[last + 2] ?? '')) return '';
    const phrase = rights.get(next);
    if (next - last > NEXT_NOUN || phrase === undefined) return '';
    const noun = render(scene.sentence, phrase.items.slice(0, phrase.nouns));
    if (noun !== '') return join(noun, left.text.split(' ').slice(-VERB).join(' '));
    last = next;
  }
  return '';
};

/** `Viettel có 8 triệu người dùng 5G, VNPT 4 triệu và MobiFone 2 triệu`: who else has so many of the same. */
const namedElsewhere = ({ scene, group }: Reading, { mention, cue, left, right }: Sided): Draft | null => {
  const before = scene.drafts.at(-1);
  const isElliptic = cue.kind === 'none' && mention.kind === 'number' && right === '' && ONE_NAME.test(left.text);
  return isElliptic &&
    before?.group === group &&
    before.unit === 'count' &&
    before.measure === 'level' &&
    before.label !== ''
    ? before
    : null;
};

const APART: ReadonlySet<string> = new Set(['riêng', 'trong'].map(fold));

const LEVEL_OF = `${fold('cấp')} `;

/** `59,9 nghìn doanh nghiệp thành lập mới; mỗi tháng bình quân gần 20 nghìn doanh nghiệp`. */
const MEAN: ReadonlySet<string> = new Set(['quân', 'trung', 'mỗi'].map(fold));

/** `tiếp nhận 1.183.402 hồ sơ thủ tục hành chính, riêng cấp xã gánh 812.650 hồ sơ`: so many of the same. */
const wholeSetApart = ({ scene, group }: Reading, { noun, mention, left }: Sided, at: number): Draft | null => {
  const whole = scene.drafts.findLast((draft) => draft.group === group && draft.measure === 'level');
  const isDivided = left.text === '' || left.sector !== null || fold(left.text).startsWith(LEVEL_OF);
  const isSame =
    whole !== undefined &&
    isDivided &&
    noun !== '' &&
    mention.kind === 'number' &&
    fold(whole.label).startsWith(`${fold(noun)} `);
  const between = isSame ? group.keys.slice(whole.right.end, at) : [];
  const isApart = between.some(
    (key, index) => (index === 0 || SEPARATED_BY.has(between[index - 1] ?? '')) && APART.has(key),
  );
  return isSame && (isApart || between.some((key) => MEAN.has(key))) ? whole : null;
};

/** `Khách hàng lớn nhất là Trung Quốc: gần 500 triệu USD`: of what the text told amounts before. */
const tradedBefore = ({ scene }: Reading, { mention }: Sided, label: string): Draft | null => {
  const keys = keysOf(label);
  const before = scene.drafts.at(-1) ?? scene.carried.lastLevel;
  const isRole = keys.length > 0 && ROLE.from(keys, 0) === keys.length;
  return isRole && mention.kind === 'money' && before && MONEY.test(before.unit) && before.label !== '' ? before : null;
};

const FIELDS = phraseTable(['khu vực', 'ngành', 'lĩnh vực', 'nhóm ngành']);

/** `khu vực dịch vụ đông nhất` → `khu vực dịch vụ` */
const SUPERLATIVES = phraseTable([
  'đông nhất',
  'nhiều nhất',
  'lớn nhất',
  'cao nhất',
  'dẫn đầu',
  'đứng đầu',
  'tuy',
  'chỉ',
]);

/** `Khu vực dịch vụ có 99.548 doanh nghiệp; công nghiệp và xây dựng có 36.562 doanh nghiệp`: in which field they are. */
const fieldOf = ({ scene, group }: Reading, { left, right, noun, mention }: Sided): string => {
  if (mention.kind !== 'number' || right !== noun || left.text === '' || left.place !== null) return '';
  const words = left.text.split(' ');
  const keys = keysOf(left.text);
  const end = keys.findIndex((_, at) => at > 0 && SUPERLATIVES.from(keys, at) > 0);
  const before = scene.drafts.findLast((draft) => draft.group === group && draft.rules.includes('noun-of-field'));
  const goesOn = before !== undefined && fold(before.noun) === fold(noun);
  return FIELDS.from(keys, 0) > 0 || goesOn ? words.slice(0, end < 0 ? words.length : end).join(' ') : '';
};

/** `Xét thị phần di động, Viettel giữ 46,7%, MobiFone 25,9%`: from what point of view they are compared. */
const viewed = ({ scene, group }: Reading, { mention, left, right }: Sided): string => {
  const [name = '', ...rest] = left.text.split(' ');
  const isBrand = ONE_NAME.test(name) && rest.length <= 1 && (rest[0] === undefined || HOLDS.has(fold(rest[0])));
  if (mention.kind !== 'percent' || right !== '' || !isBrand || group.keys[0] !== VIEW) return '';
  const comma = group.keys.indexOf(',');
  const items = comma > 1 ? trim(withoutTimes(group.items.slice(1, comma))) : [];
  return items.every(({ kind }) => kind === 'word' || kind === 'name') ? render(scene.sentence, items) : '';
};

/**
 * `có 31,8 triệu người bị ảnh hưởng; tháng 6, con số này là 30,8 triệu người`, `đạt 87% ở cấp tỉnh, 71% ở cấp huyện`: the
 * same of another time or place.
 */
const pointedAtBefore = (
  { scene, group }: Reading,
  at: number,
  { left, mention, noun, cue, from }: Sided,
  thin: boolean,
): Draft | null => {
  const before = scene.drafts.at(-1);
  if (!before || before.label === '' || left.text !== '') return null;
  const points = group.keys.slice(from, cue.start).some((_, index, keys) => FIGURE.from(keys, index) > 0);
  const isSame = points && thin && noun !== '' && mention.kind === 'number' && before.unit === 'count';
  const isElsewhere =
    mention.kind === 'percent' &&
    before.group === group &&
    before.unit === 'percent' &&
    before.measure === 'level' &&
    LOCATIVES.has(group.keys[at + 1] ?? '') &&
    LOCATIVES.has(group.keys[before.at + 1] ?? '');
  return isSame || isElsewhere ? before : null;
};

const FIGURE = phraseTable(['con số này', 'con số ấy', 'con số đó', 'số này', 'con số']);

const VIEW = fold('xét');

const HOLDS: ReadonlySet<string> = new Set(['giữ', 'nắm', 'có', 'đạt', 'chiếm'].map(fold));

const VERB = 2;

const AMONG: ReadonlySet<string> = new Set(['trong', 'gồm', 'riêng'].map(fold));

const DONE = phraseTable([
  'tiếp nhận',
  'giải quyết',
  'xử lý',
  'hoàn thành',
  'trả',
  'từ chối',
  'thẩm định',
  'phê duyệt',
  'kết nối',
]);

/** `nhận 268.540 hồ sơ, giải quyết xong 259.117`: what was done with what the number before counts. */
const doneWithNoun = ({ scene, group }: Reading, { mention, left, right, cue }: Sided): string => {
  const before = scene.drafts.findLast((draft) => draft.group === group);
  const fits = mention.kind === 'number' && right === '' && cue.kind === 'none' && DONE.from(keysOf(left.text), 0) > 0;
  return fits && before !== undefined && before.measure === 'level' && before.unit === 'count'
    ? join(before.noun, left.text)
    : '';
};

/** `vốn đăng ký đạt 10 tỷ, cấp mới 5 tỷ`; in `thương mại điện tử 16 tỷ, du lịch 5 tỷ` the second is no part of the first. */
const isWhole = ({ group }: Reading, whole: Draft, at: number): boolean =>
  LABEL_HEAD.from(keysOf(whole.label), 0) > 0 ||
  whole.group !== group ||
  group.keys.slice(whole.at, at).some((key) => AMONG.has(key));

/** `tương ứng mức tăng kép 22%/năm`: of what was told before it. */
const COMPOUND_GROWTH = /^(?:mức|tốc độ) tăng(?: trưởng)? (?:kép|bình quân)$/u;

const SHORT_NOUN = 2;

/** `số máy POS tăng 5,2%, lên 784.520 thiết bị`, `tăng từ 126 trạm lên 408 trạm`: where what grew has come to, whatever its unit is called. */
const arrives = ({ group }: Reading, { cue, left, noun }: Sided, previous: Draft): boolean =>
  cue.kind === 'arrival' &&
  left.text === '' &&
  previous.group === group &&
  (isChange(previous.measure) || previous.cue.kind === 'from') &&
  previous.label !== '' &&
  keysOf(noun).length <= SHORT_NOUN;

const AMOUNT_OF_MONEY = /(?:^|\s)(?:kim ngạch|trị giá|giá trị|doanh thu|doanh số|thu)(?:\s|$)/u;

/** `kim ngạch giảm 7,9%, giá nhích 0,5%`: no amount of money is a price or a quantity; a like name before is meant. */
const bareLabel = ({ scene }: Reading, { left }: Sided): string => {
  const bare = left.bare ?? '';
  if (bare === '') return '';
  const word = fold(bare).split(' ').at(-1) ?? '';
  const alike =
    scene.drafts.findLast(({ label }) => keysOf(label)[0] === word) ?? likeBefore(scene.carried.lastLevel, word);
  if (alike) return alike.label;
  const before = scene.drafts.at(-1) ?? scene.carried.lastLevel;
  if (before === null || AMOUNT_OF_MONEY.test(fold(before.label))) return bare;
  return word === PRICE && !MONEY.test(before.unit) ? bare : '';
};

const likeBefore = (level: Draft | null, word: string): Draft | null =>
  level !== null && keysOf(level.label)[0] === word ? level : null;

const PRICE = fold('giá');

export const chooseLabel = (
  reading: Reading,
  at: number,
  sides: Sided,
  measure: Draft['measure'],
  anchor: Draft | null,
): ChosenLabel => {
  const bare = bareLabel(reading, sides);
  if (bare !== '' && measure !== 'rank') return { text: bare, rule: 'own-label' };
  const fromList = listLabel(reading, at);
  if (fromList) return fromList;
  const told =
    isOfListed(reading.host) && sides.mention.kind === 'percent' && sides.left.text === '' ? rateBefore(reading) : null;
  if (told) return { text: told.label, rule: 'label-of-level-before' };
  const { left, right, phrase } = sides;
  const rightIsThin = isThin(phrase);
  if (isChange(measure)) {
    const latest = reading.scene.drafts.at(-1);
    const about = reading.group.keys[at + 1] === ABOUT && right !== '' ? right : '';
    if (about !== '' && !isBareAmount(about)) return { text: about, rule: 'change-about' };
    if (about !== '') {
      const before = reading.scene.drafts.at(-1)?.label ?? '';
      const named = left.text !== '' ? left.text : (anchor?.label ?? withoutAmount(before));
      return { text: join(about, named), rule: 'change-about' };
    }
    const unitNoun = STEP_NOUNS.has(fold(sides.noun));
    const counts = sides.mention.kind === 'number' && right !== '' && !rightIsThin && !unitNoun && measure === 'change';
    if (counts && !left.hasHead && !(anchor && fold(anchor.label).includes(fold(sides.noun))))
      return { text: right, rule: 'label-after-value' };
    if (
      (!left.hasHead || opensVerb(reading, sides)) &&
      (measure === 'growth' || measure === 'change') &&
      sides.mention.kind === 'percent' &&
      (LABEL_HEAD.from(keysOf(right), 0) > 0 || (opensVerb(reading, sides) && isObject(keysOf(right)) && !rightIsThin))
    )
      return { text: right, rule: 'label-after-value' };
    const share = measure === 'share' && left.text === '' ? shareLabel(reading, sides, anchor) : '';
    if (share !== '') return { text: share, rule: 'label-of-level' };
    if (left.text !== '' && !(anchor && COMPOUND_GROWTH.test(fold(left.text))))
      return { text: completed(reading, sides, left.text), rule: 'own-label' };
    if (measure === 'growth' && anchor?.group !== reading.group && isGrowthItself(reading, sides))
      return { text: GROWTH, rule: 'growth-itself' };
    // `công nghiệp tăng 5,18%, thấp hơn mức 6,94% của cùng kỳ`
    if (sides.cue.kind === 'base' && latest?.group === reading.group && latest.measure === measure)
      return { text: latest.label, rule: 'label-carried-over' };
    if (anchor && measure === 'growth' && anchor.unit === 'percent' && anchor.measure !== 'growth')
      return { text: speedLabel(anchor.label), rule: 'speed-of-level' };
    if (anchor) return { text: anchor.label, rule: 'label-of-level' };
    if (reading.host.label !== '') return { text: reading.host.label, rule: 'label-of-parenthesis' };
    return right !== '' && !unitNoun ? { text: right, rule: 'label-after-value' } : inheritedLabel(reading, at, anchor);
  }
  const colon = reading.group.keys[at - 1] === ':';
  if (measure === 'rank')
    return (
      rankLabel(reading, at) ??
      (left.text !== '' ? { text: left.text, rule: 'label-before-value' } : rankWithoutName(reading, at, anchor))
    );
  const pointed = POINTING.exec(fold(right))?.[0];
  const before = reading.scene.drafts.at(-1);
  if (pointed !== undefined && before)
    return { text: join(before.label, right.slice(pointed.length).trim()), rule: 'part-of-number-before' };
  const scored = scoreLabel(reading, at, left);
  if (scored) return scored;
  const over = left.text === '' ? labelOverNumber(reading, sides) : '';
  if (over !== '') return { text: over, rule: 'label-over-number' };
  const headed = headedLabel(reading, at, sides);
  if (headed !== '') return { text: headed, rule: 'head-before-value' };
  const chosen = levelLabel({
    left,
    right,
    rightIsThin,
    rightIsNamed: reading.group.keys[at - 1] === FOR,
    cue: sides.cue,
    colon,
    isOfItem: sides.isOfItem,
    isShown: SHOWS.upTo(reading.group.keys, sides.cue.end) > 0,
    mention: sides.mention,
  });
  const { lead } = reading.scene.carried;
  if (colon && lead !== '' && right !== '' && fold(lead).startsWith(`${fold(right)} `) && ONE_NAME.test(left.text))
    return { text: lead, rule: 'label-of-lead-in' };
  if (sides.mention.kind === 'quantity' && left.text !== '' && repeatsNoun(reading, right))
    return { text: left.text, rule: 'label-before-value' };
  const same = pointedAtBefore(reading, at, sides, rightIsThin);
  if (same) return { text: same.label, rule: 'label-carried-over' };
  const view = viewed(reading, sides);
  if (view !== '') return { text: view, rule: 'label-of-view' };
  const alsoHas = namedElsewhere(reading, sides);
  if (alsoHas !== null) return { text: alsoHas.label, rule: 'label-carried-over' };
  const shared = sharedNoun(reading, at, sides);
  if (shared !== '') return { text: shared, rule: 'shared-noun' };
  const done = doneWithNoun(reading, sides);
  if (done !== '') return { text: done, rule: 'shared-noun' };
  const located = locatedPart(reading, at, sides);
  if (located) return located;
  const previous = reading.scene.drafts.at(-1);
  if (previous && arrives(reading, sides, previous)) return { text: previous.label, rule: 'label-carried-over' };
  const traded = tradedBefore(reading, sides, chosen.text);
  if (traded) return { text: traded.label, rule: 'label-of-level-before' };
  if (chosen.text === '') return inheritedLabel(reading, at, anchor);
  if (chosen.rule === 'label-before-value' && !left.hasHead) {
    const whole = completed(reading, sides, chosen.text);
    if (whole !== chosen.text) return { text: whole, rule: 'label-completed' };
  }
  if (chosen.rule === 'label-after-value' && (rightIsThin || isBody(sides.phrase)) && right === sides.noun) {
    const alike = reading.scene.drafts.findLast((draft) => draft.group === reading.group);
    if (
      alike &&
      sides.noun !== '' &&
      fold(alike.noun).startsWith(fold(sides.noun)) &&
      sides.cue.kind === 'none' &&
      hasOwnPlace(reading, sides.from, at)
    )
      return { text: alike.label, rule: 'label-carried-over' };
    const whole = wholeSetApart(reading, sides, at);
    if (whole) return { text: whole.label, rule: 'label-carried-over' };
    if (previous && refersBack(reading, sides, at)) return { text: previous.label, rule: 'label-carried-over' };
    const topic = topicOf(reading, at, sides);
    if (fold(chosen.text) === PERSON && PEOPLE.from(keysOf(topic), 0) > 0)
      return { text: topic, rule: 'noun-with-topic' };
    if (saysNounFirst(topic, sides.noun)) return { text: topic, rule: 'noun-with-topic' };
    return topic !== '' && !repeats(topic, sides.noun)
      ? { text: join(chosen.text, topic), rule: 'noun-with-topic' }
      : chosen;
  }
  const field = chosen.rule === 'label-after-value' ? fieldOf(reading, sides) : '';
  if (field !== '') return { text: join(chosen.text, field), rule: 'noun-of-field' };
  if (
    chosen.rule === 'label-before-value' &&
    previous &&
    isBareAmount(chosen.text) &&
    previous.label !== '' &&
    keysOf(previous.label).length <= LONGEST_WHOLE
  ) {
    return { text: join(chosen.text, previous.label), rule: 'amount-of-before' };
  }
  const whole =
    reading.scene.drafts.findLast(
      ({ group, rules }) => group === reading.group && !rules.includes('part-of-amount-before'),
    ) ?? previous;
  if (
    sides.mention.kind === 'money' &&
    !left.hasHead &&
    whole &&
    MONEY.test(whole.unit) &&
    chosen.rule === 'label-before-value' &&
    isPartOf(reading, previous ?? whole, at) &&
    isWhole(reading, whole, at)
  ) {
    const goesOn = fold(whole.label).endsWith(fold(chosen.text)) ? whole.label : join(whole.label, chosen.text);
    return { text: goesOn, rule: 'part-of-amount-before' };
  }
  return chosen;
};
