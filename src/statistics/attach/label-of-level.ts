import { fold } from '../../text/fold.ts';
import { FOREMOST } from '../clause/bare-name.ts';
import { render } from '../clause/phrase.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import type { Draft } from '../draft.ts';
import { LABEL_HEAD } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import { amountLabel } from './amount-label.ts';
import { isBareAmount } from './bare-amount.ts';
import { inheritedLabel, LED_IN } from './inherited-label.ts';
import { comparedByMultiple, lastRate, levelCounted, ratedLabel, rateSpokenOf } from './label-of-before.ts';
import { GROUP_OF_PEOPLE } from './label-parts.ts';
import { nounLabel } from './noun-label.ts';
import { labelOverNumber } from './over-number.ts';
import { scoreLabel } from './rank-label.ts';
import { join, ONE_NAME, type Reading } from './reading.ts';
import { completed, fieldOf, repeatsNoun, sharedLabel, viewOf } from './shared-label.ts';
import { ABOUT, isBody, type Sided } from './statement.ts';
import { type ChosenLabel, isThin, levelLabel } from './which-side.ts';

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

const TAKE_PART = new RegExp(
  `^(?:${fold('lượt người|người dân|người|hộ|doanh nghiệp|khách hàng|thuê bao|lao động')}) (?:${fold('tham gia|sử dụng|dùng|đăng ký|thụ hưởng')})$`,
  'u',
);

const SHORT_OBJECT = 4;

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

const APART: ReadonlySet<string> = new Set(['riêng', 'còn', 'với'].map(fold));

const MAKES_UP = fold('chiếm');

/** `tỷ lệ nộp trực tuyến đạt 78,6%; riêng 11 dịch vụ của ngành Công an lên tới 98,9%`: the same rate, of those counted. */
const rateOfGroup = ({ scene, group }: Reading, { left, mention, cue }: Sided): Draft | null => {
  const isPart = group.keys[cue.start] === MAKES_UP;
  if (mention.kind === 'percent' && !isPart && GROUP_OF_PEOPLE.test(fold(left.text)))
    return scene.drafts.findLast(({ unit, label }) => unit === 'percent' && label !== '') ?? lastRate(scene.carried);
  const counted = scene.drafts.at(-1);
  const isSubject =
    mention.kind === 'percent' &&
    left.text === '' &&
    counted?.group === group &&
    counted.unit === 'count' &&
    counted.right.end === cue.start &&
    APART.has(group.keys[counted.at - 1] ?? '');
  const rate = isSubject
    ? scene.drafts.findLast(({ unit, measure }) => unit === 'percent' && measure === 'level')
    : null;
  return rate && rate.label !== '' ? rate : null;
};

/** `KBNN Diễn Châu`: a body, with its place or without. */
const isBodyOf = (bodies: readonly string[], name: string): boolean =>
  bodies.some((body) => name === body || (name.startsWith(`${body} `) && CAPITALS.test(name.slice(body.length))));

const CAPITALS = /^(?: \p{Lu}[\p{L}\p{M}]*)+$/u;

const SIDE = new RegExp(`^${fold('chiều')} (?=(?:${fold('xuất khẩu|nhập khẩu|thu|chi')})(?: |$))`, 'u');

const REVENUE = new RegExp(`^(?:(?:${fold('tổng|số')}) )*${fold('thu')} (?=${fold('ngân sách')})`, 'u');

const SPENDING = fold('chi');

/** `Thu ngân sách đạt 59% dự toán. Ở chiều chi, ước 798 nghìn tỷ đồng`: the flow, of what the other one was; empty elsewhere. */
const flowOf = ({ scene }: Reading, label: string): string => {
  const side = SIDE.exec(fold(label))?.[0].length;
  if (side === undefined) return '';
  const flow = label.slice(side);
  if (fold(flow) !== SPENDING) return flow;
  const revenue = scene.carried.told.findLast(({ label: told }) => REVENUE.test(fold(told)))?.label ?? '';
  const of = revenue.slice(REVENUE.exec(fold(revenue))?.[0].length ?? 0);
  return join(flow, revenue === '' ? 'ngân sách' : of);
};

const THROUGH = fold('qua');

const EARNS: ReadonlySet<string> = new Set(['thu', 'thu về', 'mang về', 'đem về'].map(fold));

/** `Xuất khẩu gạo 7 tháng thu hơn 2,58 tỷ USD`: what earned it stands before the time; empty elsewhere. */
const earnedBy = ({ scene, group }: Reading, at: number, { left, mention }: Sided): string => {
  if (mention.kind !== 'money' || !EARNS.has(fold(left.text))) return '';
  const time = group.items.findLastIndex(({ kind }, index) => index < at && kind === 'time');
  const isBetween = time > 0 && group.items.slice(time + 1, at).every(({ kind }) => kind === 'word');
  const edge = group.items.findLastIndex(({ kind }, index) => index < time && kind === 'sign') + 1;
  return isBetween ? render(scene.sentence, phraseBefore(group, edge, time).items) : '';
};

/** A level: what its two sides say, another number beside it, or the text before. */
export const labelOfLevel = (reading: Reading, at: number, sides: Sided, anchor: Draft | null): ChosenLabel => {
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
  const apart = rateOfGroup(reading, sides);
  if (apart) return { text: apart.label, rule: 'label-of-level-before' };
  const earned = earnedBy(reading, at, sides);
  if (earned !== '') return { text: earned, rule: 'label-before-value' };
  // `178 nhà cung cấp nước ngoài đã nộp 13.480 tỷ đồng qua Cổng thông tin điện tử`: by what way
  const isByWay = mention.kind === 'money' && left.text === '' && group.keys[at + 1] === THROUGH;
  if (isByWay && before?.group === group && before.right.end === sides.cue.start)
    return { text: before.label, rule: 'label-carried-over' };
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
  const { lead, bodies } = scene.carried;
  // `Các đơn vị có tỷ lệ hồ sơ trực tuyến cao nhất:` over `Kho bạc Diễn Châu: 99,8%`
  if (colon && lead !== '' && mention.kind === 'percent' && right === '' && isBodyOf(bodies, left.text))
    return { text: lead, rule: 'label-of-lead-in' };
  // `Thấp nhất là KBNN Kỳ Sơn với 83,4%`, behind the list of the highest
  const told = scene.drafts.at(-1) ?? scene.carried.told.at(-1);
  const isShareToo = mention.kind === 'percent' && told?.unit === 'percent' && told.measure === 'level';
  const isNameless = left.text === '' || isBodyOf(bodies, left.text);
  if (isShareToo && right === '' && FOREMOST.from(group.keys, sides.from) > 0 && isNameless)
    return { text: told.label, rule: 'label-of-level-before' };
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
  const flow = flowOf(reading, chosen.text);
  if (flow !== '') return { text: flow, rule: 'label-before-value' };
  const whole = left.hasHead ? chosen.text : completed(reading, sides, chosen.text);
  return whole === chosen.text ? amountLabel(reading, at, sides, chosen) : { text: whole, rule: 'label-completed' };
};
