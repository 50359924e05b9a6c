import { fold } from '../../text/fold.ts';
import { countedBy } from '../clause/items.ts';
import { hasContent, render } from '../clause/phrase.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import type { Draft } from '../draft.ts';
import { LABEL_HEAD, STANDING } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf, sectorUpTo } from '../words/sectors.ts';
import { isPartAt, lastSemicolon } from './anchor.ts';
import { aspectsOf, isBareAmount, withoutAmount } from './bare-amount.ts';
import { withWhatIsMeasured } from './body-label.ts';
import { changeLabel, endsInGrowth, GROWTH } from './change-label.ts';
import { isOfEach, isOfListed, rateBefore } from './host.ts';
import { inheritedLabel, LED_IN, listLabel } from './inherited-label.ts';
import { RATES_POINTED_AT } from './measure.ts';
import { labelOverNumber } from './over-number.ts';
import { rankLabel, rankWithoutName, scoreLabel } from './rank-label.ts';
import { isChange, isCurrency, isLevel, join, ONE_NAME, type Reading } from './reading.ts';
import { AMONG, bareLabel, completed, fieldOf, repeatsNoun, sameNoun, sharedLabel, viewOf } from './shared-label.ts';
import { type ChosenLabel, isThin, levelLabel } from './side-labels.ts';
import { withThingSpokenOf } from './spoken-of.ts';
import { ABOUT, isBody, type Sided } from './statement.ts';
import { refersBack, topicOf } from './topic.ts';

/** `34 chợ của 9 huyện` over `10 chợ`: a topic that counts the same thing. */
const repeats = (topic: string, noun: string): boolean =>
  noun !== '' && (fold(topic) === fold(noun) || (/\p{Nd}/u.test(topic) && fold(topic).includes(fold(noun))));

/** `cuộc tấn công mạng` over `951 cuộc`: the topic starts with what is counted. */
const saysNounFirst = (topic: string, noun: string): boolean =>
  noun !== '' && !/\p{Nd}/u.test(topic) && fold(topic).startsWith(`${fold(noun)} `);

/** A longer label of the amount before is too much to repeat. */
const LONGEST_WHOLE = 12;

/** `85/85 bộ, ngành, địa phương`: how many is no part of a name. */
const COUNT = /^[\p{Nd}.,/]+ /u;

const TRANSACTIONS = fold('giao dịch');

const AVERAGE = phraseTable(['bình quân', 'trung bình']);

const SHOWS = phraseTable(['cho thấy', 'cho hay', 'cho kết quả', 'ghi nhận']);

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
  if (purpose) return join(left.text, render(scene.sentence, group.items.slice(at + 1, at + 2)), right);
  // `cả nước chi 2,9 tỷ USD nhập khẩu gỗ`: for what it was spent
  const isSpent = mention.kind === 'money' && right !== '' && SPENT.has(fold(left.text));
  return isSpent ? join(left.text, right) : '';
};

/** `93% trong số này nhận được trả lời`: the whole is the number before. */
const POINTING = /^(?:trong |tổng )*số (?:này|đó)(?:\s|$)/u;

const SPENT: ReadonlySet<string> = new Set(['chi', 'bỏ', 'bỏ ra', 'dành', 'rót'].map(fold));

const FOR = fold('cho');

const PURPOSES: ReadonlySet<string> = new Set(['cho', 'vào', 'đầu', 'để'].map(fold));

const AVERAGES: ReadonlySet<string> = new Set(['trung bình', 'bình quân'].map(fold));

/** A semicolon ends what the amount before it has parts of, unless it is a part itself. */
const isPartOf = ({ group }: Reading, previous: Draft, at: number): boolean =>
  previous.rules.includes('part-of-amount-before') ||
  previous.group !== group ||
  !group.items.slice(previous.at, at).some((item) => item.key === ';') ||
  group.keys.slice(previous.at, at).some((key, index, keys) => AVERAGES.has(`${key} ${keys[index + 1] ?? ''}`));

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

/** `vốn đăng ký đạt 10 tỷ, cấp mới 5 tỷ`; in `thương mại điện tử 16 tỷ, du lịch 5 tỷ` the second is no part of the first. */
const isWhole = ({ group }: Reading, whole: Draft, at: number): boolean =>
  LABEL_HEAD.from(keysOf(whole.label), 0) > 0 ||
  whole.group !== group ||
  group.keys.slice(whole.at, at).some((key) => AMONG.has(key));

/** `ngành gỗ xuất siêu gần 12 tỷ USD`: the verb says what the amount is. */
const BALANCES: ReadonlySet<string> = new Set(['xuất siêu', 'nhập siêu', 'xuất khẩu', 'nhập khẩu'].map(fold));

const SELLS = phraseTable(['bán', 'bán được', 'mua', 'chào bán', 'thu mua', 'bán ra', 'mua vào']);

const PRICE = fold('giá');

const mayBePrice = ({ label, mention }: Draft): boolean => mention.kind === 'money' && keysOf(label)[0] === PRICE;

/** `Thanh Hóa xếp sau với 13.900 người`, `Kế đó là Nhật Bản 39.938 người`: of what was counted before of another place. */
const ofNextInLine = ({ group, scene }: Reading, { from, noun }: Sided, at: number): Draft | null => {
  const before = scene.drafts.at(-1) ?? scene.carried.lastLevel;
  const place = group.items.findIndex((item, index) => index >= from && index < at && item.kind === 'place');
  const stands =
    place >= 0 &&
    (STANDING.from(group.keys, place + 1) > 0 ||
      NEXT_IS.upTo(group.keys, place) > 0 ||
      !hasContent(group.items.slice(place + 1, at)));
  if (
    place < 0 &&
    isNextOfNames({ group, scene }, from, at) &&
    before?.unit === 'count' &&
    countedBy(group, at) !== null
  )
    return countedBy(before.group, before.at) === countedBy(group, at) ? before : null;
  const isSame = noun !== '' && (fold(noun) === PERSON || fold(before?.noun ?? '').startsWith(fold(noun)));
  return stands && isSame && before?.unit === 'count' && before.label !== '' ? before : null;
};

/** `tiếp đến là Krông Pắc 1.402 ca, Cư M’gar 1.127 ca`: names that no list knows. */
const isNextOfNames = ({ group, scene }: Pick<Reading, 'group' | 'scene'>, from: number, at: number): boolean => {
  const opens =
    group.items.slice(0, at).findLastIndex(({ kind, key }) => kind === 'number' || key === ',' || key === IS) + 1;
  const names = group.items.slice(Math.max(from, opens), at);
  return (
    names.length > 0 &&
    names.length <= LONGEST_NAME &&
    names.every(
      ({ kind, start, end }, index) =>
        kind !== 'number' &&
        kind !== 'time' &&
        // `Cư M’gar`
        (/^\p{Lu}/u.test(scene.sentence.text.slice(start, end)) || names[index - 1]?.end === start),
    ) &&
    (group.keys[opens - 1] === ',' || NEXT_IS.upTo(group.keys, opens) > 0)
  );
};

const IS = fold('là');

const LONGEST_NAME = 4;

const NEXT_IS = phraseTable([
  'rồi đến',
  'rồi tới',
  'kế đó là',
  'kế đến là',
  'kế tiếp là',
  'tiếp đó là',
  'tiếp đến là',
  'tiếp theo là',
  'sau đó là',
  'xếp sau là',
  'theo sau là',
  'đứng sau là',
  'nhiều nhất là',
  'đông nhất là',
]);

/** `đơn vị hành chính cấp xã`, `bộ, ngành`: who they are, not what they have done. */
const isOnlyBody = (label: string): boolean => {
  const keys = keysOf(label);
  const found = sectorUpTo(keys, keys.length);
  return found !== null && keys.length - found.length <= UNIT_WORDS;
};

const UNIT_WORDS = 4;

const THAT_IS = phraseTable([
  'tức',
  'tức là',
  'tương đương',
  'tương đương với',
  'tương ứng',
  'tương ứng với',
  'ứng với',
]);

const RATE_OF = /^(?:tỉ lệ|tỉ trọng|số) /u;

/** `Tỷ lệ đơn bị trả lại là 2,3%, tức hơn 16.000 đơn`: how many the rate before makes. */
const countOfRate = ({ scene, group }: Reading, at: number, { noun, mention }: Sided): string => {
  const before = scene.drafts.at(-1);
  const isSame = before?.unit === 'percent' && before.group === group && fold(before.label).includes(fold(noun));
  const label = before?.label ?? '';
  return isSame && noun !== '' && mention.kind === 'number' && THAT_IS.upTo(group.keys, at) > 0
    ? label.slice(RATE_OF.exec(fold(label))?.[0].length ?? 0)
    : '';
};

/** `doanh số đạt 312.000 xe, tăng 8% so với mức 288.683 xe năm 2018`: the level before that counts the same. */
const levelCounted = ({ scene, group }: Reading, at: number): Draft | null => {
  const before = scene.drafts.findLast((draft) => draft.group === group && isLevel(draft));
  const isCounted = group.items[at + 1]?.kind === 'word';
  const isSame = isCounted && before !== undefined && group.keys[before.at + 1] === group.keys[at + 1];
  return isSame && before.label !== '' ? before : null;
};

/** A counted noun that says nothing alone: what the sentence, the clause or the number before says of it. */
const nounLabel = (reading: Reading, at: number, sides: Sided, chosen: ChosenLabel): ChosenLabel => {
  const { noun } = sides;
  const same = sameNoun(reading, at, sides);
  if (same) return same;
  // `đã chi 23.870 tỷ đồng cho gần 24,9 triệu lượt người`
  if (reading.group.keys[at - 1] === FOR && reading.group.items[at - 2]?.kind === 'number') return chosen;
  // `102 đơn vị hành chính cấp xã, gồm 85 xã, 14 phường`
  if (
    isPartAt(reading, at) &&
    isBody(sides.phrase) &&
    isOnlyBody(reading.scene.drafts.findLast(({ part }) => !part)?.label ?? '')
  )
    return chosen;
  const counted = countOfRate(reading, at, sides);
  if (counted !== '') return { text: counted, rule: 'label-carried-over' };
  const next = ofNextInLine(reading, sides, at);
  if (next) return { text: next.label, rule: 'label-of-level-before' };
  const previous = reading.scene.drafts.at(-1);
  if (previous && refersBack(reading, sides, at)) return { text: previous.label, rule: 'label-carried-over' };
  const spoken = topicOf(reading, at, sides).replace(COUNT, '');
  // `14 hộ thuộc 5 huyện`
  const topic = LINKS.has(fold(spoken)) ? '' : spoken;
  // `Về định danh điện tử mức 2, thu nhận 38.750 hồ sơ`
  const view = keysOf(topic).length <= SHORT_TOPIC && reading.scene.drafts.length === 0 ? viewOf(reading) : '';
  if (view !== '' && DEALS.from(keysOf(topic), 0) > 0) return { text: join(chosen.text, view), rule: 'label-of-view' };
  const saysWho = fold(chosen.text) === PERSON && PEOPLE.from(keysOf(topic), 0) > 0;
  const bare = withoutAmount(topic);
  if (saysWho || saysNounFirst(topic, noun)) return { text: topic, rule: 'noun-with-topic' };
  if (saysNounFirst(bare, noun)) return { text: bare, rule: 'noun-with-topic' };
  // `Sản lượng bưu gửi ước khoảng 1,9 tỷ kiện`: the head says that something is counted
  if (AMOUNTS.from(keysOf(topic), 0) > 0) return { text: topic.replace(OF_YEAR, ''), rule: 'noun-with-topic' };
  return topic !== '' && !repeats(topic, noun) ? { text: join(chosen.text, topic), rule: 'noun-with-topic' } : chosen;
};

const TAKE_PART = new RegExp(
  `^(?:${fold('lượt người|người dân|người|hộ|doanh nghiệp|khách hàng|thuê bao|lao động')}) (?:${fold('tham gia|sử dụng|dùng|đăng ký|thụ hưởng')})$`,
  'u',
);

const SHORT_OBJECT = 4;

const SHORT_TOPIC = 2;

const DEALS = phraseTable([
  'thu nhận',
  'tiếp nhận',
  'giải quyết',
  'xử lý',
  'cấp',
  'thực hiện',
  'hoàn thành',
  'ghi nhận',
]);

const LINKS: ReadonlySet<string> = new Set(['thuộc', 'tại', 'ở', 'của', 'với', 'trên', 'giữa'].map(fold));

const OF_YEAR = / (?:cả|trong) năm$/u;

const AMOUNTS = phraseTable(['sản lượng', 'số lượng', 'tổng số', 'lượng', 'tổng lượng']);

/** `Sản lượng thủy sản đạt 8,9 triệu tấn, trong đó khai thác 3,8 triệu tấn; nuôi trồng 5,1 triệu tấn`: a part, by weight. */
const partByWeight = ({ scene, group }: Reading, at: number, { left, mention }: Sided, text: string): string => {
  const whole = scene.drafts.find(
    ({ group: own, unit, measure }) => own === group && unit === mention.unit && measure === 'level',
  );
  const isPart =
    mention.kind === 'quantity' &&
    !left.hasHead &&
    whole !== undefined &&
    LABEL_HEAD.from(keysOf(whole.label), 0) > 0 &&
    keysOf(text).length <= SHORT_TOPIC &&
    group.keys.slice(whole.at, at).some((key) => AMONG.has(key));
  return isPart ? join(whole.label, text) : '';
};

/** What stands before an amount where that is only a part of a name: the channel, the thing, or the whole told before it. */
const amountLabel = (reading: Reading, at: number, sides: Sided, chosen: ChosenLabel): ChosenLabel => {
  const { scene, group } = reading;
  const previous = scene.drafts.at(-1);
  const { text } = chosen;
  // `doanh thu ước 12.600 tỷ đồng; sản lượng đạt 287 triệu bưu gửi`
  if (
    isBareAmount(text) &&
    sides.mention.kind === 'number' &&
    sides.right !== '' &&
    previous &&
    isCurrency(previous.unit)
  )
    return { text: join(text, sides.right), rule: 'label-around-value' };
  if (isBareAmount(text) && previous && previous.label !== '' && keysOf(previous.label).length <= LONGEST_WHOLE)
    return { text: join(text, previous.label), rule: 'amount-of-before' };
  const whole =
    scene.drafts.findLast((draft) => draft.group === group && !draft.rules.includes('part-of-amount-before')) ??
    previous;
  const weighed = partByWeight(reading, at, sides, text);
  if (weighed !== '') return { text: weighed, rule: 'part-of-amount-before' };
  const isPart =
    sides.mention.kind === 'money' &&
    !sides.left.hasHead &&
    whole !== undefined &&
    isCurrency(whole.unit) &&
    isPartOf(reading, previous ?? whole, at) &&
    isWhole(reading, whole, at) &&
    !BALANCES.has(fold(text.split(' ').slice(-2).join(' ')));
  if (!isPart) return chosen;
  // `gom với giá 86.000 đồng/kg, tại Bắc Giang có trại bán được trên 90.000 đồng/kg`: the same price
  if (mayBePrice(whole) && SELLS.upTo(keysOf(text), keysOf(text).length) > 0)
    return { text: whole.label, rule: 'label-carried-over' };
  const goesOn = fold(whole.label).endsWith(fold(text)) ? whole.label : join(whole.label, text);
  return { text: goesOn, rule: 'part-of-amount-before' };
};

const RATED = /^[^/]{2,16}\/(?:phụ nữ|1\p{Nd}*0 )/u;

/** `Tỷ số giới tính khi sinh chưa được cải thiện: 112 bé trai/100 bé gái`: a rate is named by what stands before it. */
const ratedLabel = ({ scene, group }: Reading, at: number, { left, right }: Sided): ChosenLabel | null => {
  if (!RATED.test(right)) return null;
  if (left.text !== '') return { text: left.text, rule: 'label-before-value' };
  const colon = group.keys.lastIndexOf(':', at);
  const led = colon > 0 ? render(scene.sentence, phraseBefore(group, 0, colon).items) : '';
  const told = scene.drafts.at(-1) ?? scene.carried.lastLevel;
  const text = led === '' ? (told?.label ?? '') : led;
  return text === '' ? null : { text, rule: 'label-carried-over' };
};

/** `Với 25 dịch vụ công thiết yếu, tỷ lệ này là 92,6%`: the rate that was told last, whatever is counted beside it. */
const rateSpokenOf = (reading: Reading, { mention, cue, left, right }: Sided): Draft | null => {
  const { scene, group } = reading;
  const isCounted =
    scene.drafts.at(-1)?.unit === 'count' || (scene.drafts.length === 0 && scene.carried.lastShare !== null);
  const { lastShare, lastLevel } = scene.carried;
  if (mention.kind !== 'percent') return null;
  // `2,86 triệu người nhận tiền qua tài khoản, chiếm 84%. Cuối năm 2022 con số này mới là 62%`
  const goesOn = left.text === '' && right === '' && scene.drafts.length === 0 && lastShare?.anchor === lastLevel;
  if (goesOn && lastLevel !== null) return lastShare;
  const pointed = group.keys[cue.start - 1] === ONLY ? cue.start - 1 : cue.start;
  if (!isCounted || RATES_POINTED_AT.upTo(group.keys, pointed) === 0) return null;
  return scene.drafts.findLast(({ unit, label }) => unit === 'percent' && label !== '') ?? lastRate(scene.carried);
};

const ONLY = fold('mới');

/** `đắt gấp ba lần giá bán lẻ bình quân 1.864,44 đồng/kWh`, `gấp 7,6 lần nhóm nghèo nhất (1,35 triệu đồng)`: what so many times as much is compared with. */
const comparedByMultiple = ({ scene, group, rights, host }: Reading, at: number, { left, mention }: Sided): string => {
  const isAmount = mention.kind === 'money' || mention.kind === 'quantity' || mention.kind === 'number';
  const before = group.host === null ? scene.drafts.at(-1) : host.draft;
  const end = group.host === null ? at : group.host.at;
  if (!isAmount || left.text !== '' || before?.measure !== 'multiple' || (group.host !== null && at > 1)) return '';
  const behind = group.host === null ? rights.get(before.at) : before.right;
  const items = behind?.items ?? [];
  if (behind === undefined || (group.host === null ? behind.end !== end : behind.end < end) || !hasContent(items))
    return '';
  const named = items.map(({ key }) => key);
  const isHead = LABEL_HEAD.from(named, 0) > 0;
  const isPointed = POINTED.has((group.host?.group ?? group).keys[before.at + 1] ?? '');
  if (named.length < 2 || isPointed || named.length > (isHead ? LONGEST_HEAD + 1 : LONGEST_COMPARED)) return '';
  return join(isHead ? '' : headOf(before.label), render(scene.sentence, items));
};

/** `cao gấp rưỡi con số báo cáo sáng cùng ngày (9.035 tỷ đồng)`: the same, then. */
const POINTED: ReadonlySet<string> = new Set(['con', 'mức', 'số'].map(fold));

const LONGEST_COMPARED = 6;

/** `thu nhập bình quân` of `thu nhập bình quân của lao động nam`: what is measured, without whose it is. */
const headOf = (label: string): string => {
  const keys = keysOf(label);
  const of = keys.indexOf(OF);
  const head = of > 0 ? label.split(' ').slice(0, of).join(' ') : label;
  return LABEL_HEAD.from(keys, 0) > 0 && keysOf(head).length <= LONGEST_HEAD ? head : '';
};

const OF = fold('của');

const LONGEST_HEAD = 4;

const lastRate = ({ told, lastShare, lastLevel }: Reading['scene']['carried']): Draft | null =>
  told.findLast(({ unit, label }) => unit === 'percent' && label !== '') ??
  lastShare ??
  (lastLevel?.unit === 'percent' ? lastLevel : null);

const WITH = fold('với');

const IN_ALL = phraseTable(['trong số', 'trong tổng số', 'trên tổng số']);

const FINDING = new RegExp(` (?:${fold('có|đã|được|chưa|đang|vẫn|cho|không')}) .*$`, 'u');

/** `doanh nghiệp tham gia khảo sát có website`: all of them took part, not all have one. */
const withoutFinding = (text: string): string => {
  const found = FINDING.exec(fold(text));
  return found === null || found.index === 0 ? text : text.slice(0, found.index);
};

const withoutAspect = (label: string): string => label.replace(/ về (?:số lượng|giá trị|số \p{L}+)$/iu, '');

/** In what they lead who stand before the number: `dẫn đầu về lượng hồ sơ là …`; empty where nothing says it. */
const ledIn = ({ scene, group }: Reading, at: number): string => {
  const is = group.keys.indexOf(BEING);
  if (is < 0 || is > at) return '';
  return LED_IN.exec(render(scene.sentence, group.items.slice(0, is + 1)))?.groups?.['what'] ?? '';
};

const BEING = fold('là');

const cueIsOfBeing = ({ cue }: Sided): boolean =>
  cue.kind === 'copula' || cue.kind === 'share' || cue.kind === 'arrival';

const WHOLE = /^tổng\s/u;

const OF_THAT = phraseTable(
  ['số tiền', 'khoản tiền', 'số vốn', 'số người', 'số hộ', 'tổng số', 'con số'].flatMap((whole) =>
    ['này', 'đó', 'ấy'].map((which) => `${whole} ${which}`),
  ),
);

/** A level: what its two sides say, another number beside it, or the text before. */
const labelOfLevel = (reading: Reading, at: number, sides: Sided, anchor: Draft | null): ChosenLabel => {
  const { left, right, phrase, mention } = sides;
  const { scene, group } = reading;
  const pointed = POINTING.exec(fold(right))?.[0];
  const before = scene.drafts.at(-1);
  if (pointed !== undefined && before)
    return { text: join(before.label, right.slice(pointed.length).trim()), rule: 'part-of-number-before' };
  const compared = comparedByMultiple(reading, at, sides);
  if (compared !== '') return { text: compared, rule: 'label-of-compared' };
  const level = sides.cue.kind === 'base' ? levelCounted(reading, at) : null;
  if (level && keysOf(right).length === 1) return { text: level.label, rule: 'label-of-level-before' };
  const rate = rateSpokenOf(reading, sides);
  if (rate) return { text: rate.label, rule: 'label-of-level-before' };
  const rated = ratedLabel(reading, at, sides);
  if (rated) return rated;
  // `Đứng đầu về doanh thu là Viettel với 54.000 tỷ đồng`
  const led = scene.drafts.length === 0 && !left.hasHead ? ledIn(reading, at) : '';
  if (led !== '' && (right === '' || mention.kind !== 'number')) return { text: led, rule: 'label-of-view' };
  // `Về mức độ hài lòng của khách hàng, PC Gia Lai đạt 8,31 điểm`
  const seen = ONE_NAME.test(left.text) && isThin(phrase) && cueIsOfBeing(sides) ? viewOf(reading) : '';
  if (seen !== '') return { text: seen, rule: 'label-of-view' };
  const scored = scoreLabel(reading, at, left);
  if (scored) return scored;
  // `42% trong số 4.460 doanh nghiệp tham gia khảo sát có website`
  if (IN_ALL.upTo(group.keys, at) > 0 && mention.kind === 'number' && right !== '' && before?.group === group)
    return { text: withoutFinding(right), rule: 'label-after-value' };
  const over = left.text === '' ? labelOverNumber(reading, sides) : '';
  if (over !== '') return { text: over, rule: 'label-over-number' };
  const headed = headedLabel(reading, at, sides);
  if (headed !== '') return { text: headed, rule: 'head-before-value' };
  // `Khoản ăn uống ngốn hơn 40% số tiền này`: of what was told
  if (mention.kind === 'percent' && left.text !== '' && OF_THAT.from(group.keys, at + 1) > 0)
    return { text: left.text, rule: 'label-before-value' };
  // `Tiền lương vẫn là trụ đỡ chính với 56,4% tổng thu`
  if (mention.kind === 'percent' && left.text !== '' && group.keys[at - 1] === WITH && WHOLE.test(fold(right)))
    return { text: join(left.text, 'trong', right), rule: 'label-around-value' };
  // `đạt 38,4% về số lượng và 14,9% về giá trị`: of the same rate
  const isAspect =
    mention.kind === 'percent' && group.keys[at + 1] === ABOUT && isBareAmount(right) && left.text === '';
  if (isAspect && before?.group === group && before.unit === 'percent' && before.label !== '')
    return { text: join(withoutAspect(before.label), 'về', right), rule: 'label-of-other-thing' };
  const colon = group.keys[at - 1] === ':';
  const chosen = levelLabel({
    left,
    right,
    rightIsThin: isThin(phrase),
    rightIsNamed: group.keys[at - 1] === FOR,
    cue: sides.cue,
    colon,
    isOfItem: sides.isOfItem,
    isShown: SHOWS.upTo(group.keys, sides.cue.end) > 0,
    isAverage: AVERAGE.from(group.keys, sides.cue.start) > 0,
    mention,
  });
  const { lead } = scene.carried;
  if (colon && lead !== '' && right !== '' && fold(lead).startsWith(`${fold(right)} `) && ONE_NAME.test(left.text))
    return { text: lead, rule: 'label-of-lead-in' };
  // `Giấy chuyển tuyến, giấy hẹn khám lại: 12.085 giấy`: the noun over again
  if (
    colon &&
    left.text !== '' &&
    right !== '' &&
    keysOf(right).length === 1 &&
    keysOf(left.text).includes(fold(right))
  )
    return { text: left.text, rule: 'label-before-value' };
  if (mention.kind === 'quantity' && left.text !== '' && repeatsNoun(reading, right))
    return { text: left.text, rule: 'label-before-value' };
  const shared = sharedLabel(reading, at, sides, chosen.text);
  if (shared) return shared;
  if (chosen.text === '' && scene.drafts.every((draft) => draft.group !== group) && mention.kind === 'percent') {
    const view = viewOf(reading);
    if (view !== '') return { text: view, rule: 'label-of-view' };
  }
  if (chosen.text === '') return inheritedLabel(reading, at, anchor);
  if (chosen.rule === 'label-after-value') {
    if ((isThin(phrase) || isBody(phrase)) && right === sides.noun) return nounLabel(reading, at, sides, chosen);
    // `BHYT có 91,1 triệu người tham gia`: in what
    if (left.text !== '' && TAKE_PART.test(fold(right)) && keysOf(left.text).length <= SHORT_OBJECT)
      return { text: join(right, left.text), rule: 'noun-with-topic' };
    const field = fieldOf(reading, sides);
    return field === '' ? chosen : { text: join(chosen.text, field), rule: 'noun-of-field' };
  }
  if (chosen.rule !== 'label-before-value') return chosen;
  const whole = left.hasHead ? chosen.text : completed(reading, sides, chosen.text);
  return whole === chosen.text ? amountLabel(reading, at, sides, chosen) : { text: whole, rule: 'label-completed' };
};

const nearLabel = (
  reading: Reading,
  at: number,
  sides: Sided,
  measure: Draft['measure'],
  anchor: Draft | null,
): ChosenLabel => {
  const bare = measure === 'rank' ? '' : bareLabel(reading, sides);
  if (bare !== '') return { text: bare, rule: 'own-label' };
  const fromList = listLabel(reading, at);
  if (fromList) return fromList;
  const { left, mention } = sides;
  const isEach = isOfListed(reading.host) || isOfEach(reading, at);
  const told = isEach && mention.kind === 'percent' && left.text === '' ? rateBefore(reading) : null;
  if (told) return { text: told.label, rule: 'label-of-level-before' };
  if (isChange(measure)) return changeLabel(reading, at, sides, measure, anchor);
  if (measure !== 'rank') return labelOfLevel(reading, at, sides, anchor);
  if (ranksItself(reading, at, left)) return { text: left.text, rule: 'rank-of-index' };
  const rank = rankLabel(reading, at);
  if (rank) return rank;
  return left.text === '' ? rankWithoutName(reading, at, anchor) : { text: left.text, rule: 'label-before-value' };
};

/** `đứng thứ 13/103 về tốc độ di động; băng rộng cố định đứng thứ 10/153`: behind the semicolon something else is ranked. */
const ranksItself = ({ scene, group }: Reading, at: number, { text, sector, place }: Sided['left']): boolean => {
  const semicolon = lastSemicolon(group, at);
  const keys = keysOf(text);
  return (
    semicolon > 0 &&
    keys.length > 1 &&
    sector === null &&
    place === null &&
    /^\p{Ll}/u.test(text) &&
    ACTORLESS.from(keys, 0) === 0 &&
    group.keys[at + 1] !== ABOUT &&
    scene.drafts.some((draft) => draft.group === group && draft.at < semicolon && draft.unit === 'rank')
  );
};

/** `tỉnh đứng thứ 3`, `nước này xếp thứ 8`: who is ranked. */
const ACTORLESS = phraseTable([
  'tỉnh',
  'nước',
  'thành phố',
  'bộ',
  'sở',
  'huyện',
  'xã',
  'phường',
  'đơn vị',
  'ngành',
  'cả',
  'đất nước',
  'chúng ta',
  'địa phương',
]);

/** `… về số lượng và … về giá trị; qua Internet tăng 49,7% và 32,4%`: a later pair tells of the same two amounts. */
const withAspect = ({ scene, runs }: Reading, at: number, label: string): string => {
  const run = runs.get(at);
  const aspects = aspectsOf(scene.drafts) ?? scene.carried.aspects;
  const aspect = run?.size === 2 ? aspects?.[run.index] : undefined;
  const bare = withoutAmount(label);
  const isOwn = bare !== label && !label.startsWith(`${aspects?.[0]} `);
  if (aspect === undefined || bare === '' || isOwn) return label;
  // `giao dịch … tăng 85,6% về số lượng; QR code tăng 103,2% và 81,5%`
  const spoken = fold(withoutAmount(scene.drafts[0]?.label ?? scene.carried.named)).startsWith(TRANSACTIONS);
  return join(aspect, spoken && !fold(bare).includes(TRANSACTIONS) ? 'giao dịch' : '', bare);
};

/** What a number measures in the article's words, and the rule that knew it. */
export const chooseLabel = (
  reading: Reading,
  at: number,
  sides: Sided,
  measure: Draft['measure'],
  anchor: Draft | null,
): ChosenLabel => {
  const { text, rule } = withWhatIsMeasured(
    reading.scene,
    nearLabel(reading, at, sides, measure, anchor),
    sides.mention.unit ?? '',
  );
  const named = withThingSpokenOf(text, reading.scene.carried.context);
  const near = { text: measure === 'growth' ? withAspect(reading, at, named) : named, rule };
  const unit = sides.mention.unit ?? countedBy(reading.group, at) ?? '';
  const far = near.text === '' ? reading.scene.carried.levelOfUnit.get(unit) : undefined;
  if (far) return { text: far.label, rule: 'label-of-level-far' };
  const isUnnamed = near.text === '' || near.rule === 'label-after-value';
  return isUnnamed && measure === 'growth' && endsInGrowth(reading, at)
    ? { text: GROWTH, rule: 'growth-itself' }
    : near;
};
