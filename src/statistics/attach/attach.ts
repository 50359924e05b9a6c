import type { Measure, NumericMention, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { type Cue, cueBefore, cueOfParenthesis } from '../clause/cue.ts';
import type { Group, Item } from '../clause/items.ts';
import { phraseAfter } from '../clause/phrase-after.ts';
import { runsOf } from '../clause/runs.ts';
import type { Draft } from '../draft.ts';
import { TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { anchorFor, chainOf, isPartAt } from './anchor.ts';
import { opensVerb } from './change-label.ts';
import { chooseLabel } from './choose-label.ts';
import { hostOf, isOfEach, isOfListed, planOfHost, rateBefore, wholeOf } from './host.ts';
import { respectiveSector } from './inherited-label.ts';
import { readMeasure, SPEEDS } from './measure.ts';
import { labelOverNumber } from './over-number.ts';
import { placeOf } from './place-of-number.ts';
import { isPlaceOfMany, isRankedRun } from './rank-label.ts';
import { type Carried, type Host, isChange, isLevel, NO_HOST, type Reading, type Scene } from './reading.ts';
import { isSample } from './sample.ts';
import { ownSector, placeBefore } from './scope.ts';
import { ABOUT, type Sided, sidesOf } from './statement.ts';
import { isSetForth, isTargetBefore, statusOf } from './status.ts';
import { unitOf } from './unit.ts';
import { type ChosenLabel, isThin } from './which-side.ts';

const unitOfLevel = (anchor: Draft | null): string | null => (anchor && isLevel(anchor) ? anchor.unit : null);

/** `Ninh Thuận tăng mạnh nhất (35,2%), kế đến là Đắk Lắk 28,7%`: the same of another place. */
const continuesGrowth = (scene: Scene, group: Group, at: number, mention: NumericMention, sides: Sided): boolean => {
  const previous = scene.drafts.at(-1);
  return (
    previous?.measure === 'growth' &&
    mention.kind === 'percent' &&
    group.host === null &&
    sides.left.text === '' &&
    sides.right === '' &&
    (sides.cue.kind === 'none' || sides.cue.kind === 'copula') &&
    placeBefore(scene.sentence, group, sides.from, at) !== null
  );
};

const LEVELS = /^(?:tỷ|tỉ) (?:lệ|trọng|suất)|^(?:lãi suất|thị phần|mức|độ|lạm phát)(?:\s|$)/iu;

const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '.']);

/** `Vé tàu đắt thêm 24,5%, vé máy bay 18,7%`: the second has grown as well, by its own name. */
const sharesGrowth = ({ scene, group }: Reading, at: number, { mention, cue, left, right, from }: Sided): boolean => {
  const previous = scene.drafts.at(-1);
  const signs = group.items
    .slice(previous?.group === group ? previous.at + 1 : from, at)
    .filter(({ key }) => STOPS.has(key));
  // `nông, lâm nghiệp và thủy sản 4,3%`: a comma of the name
  const ofName = [...left.text].filter((letter) => letter === ',').length;
  const joined = signs.length - ofName === 1 && signs.every(({ key }) => key === ',');
  return (
    mention.kind === 'percent' &&
    previous?.group === group &&
    previous.measure === 'growth' &&
    (previous.cue.kind !== 'none' || previous.rules[0] === 'level') &&
    previous.right.items.length === 0 &&
    cue.kind === 'none' &&
    group.host === null &&
    left.text !== '' &&
    right === '' &&
    joined &&
    !LEVELS.test(left.text)
  );
};

const IS = fold('là');

/** `Qua Internet, mức tăng là 49,7%; qua điện thoại di động là 59,3%`: of the same speed. */
const sharesSpeed = ({ scene, group }: Reading, { mention, cue, left }: Sided): Draft | null => {
  const first = scene.drafts.find((draft) => draft.group === group);
  const fits =
    mention.kind === 'percent' && cue.kind === 'copula' && group.keys[cue.start] === IS && group.keys.includes(';');
  const isSpeed = first?.measure === 'growth' && SPEEDS.has(group.keys[first.cue.start] ?? '');
  return fits && isSpeed && !left.hasHead && scene.drafts.at(-1)?.measure === 'growth' ? first : null;
};

/** `qua điện thoại di động tăng lần lượt 116,1% và 92,3%`: the second speaks of what the first names. */
const ownChange = ({ scene, group }: Reading, cue: Sided['cue']): Draft | null => {
  const previous = scene.drafts.at(-1);
  return cue.kind === 'list' &&
    previous?.group === group &&
    previous.measure === 'growth' &&
    previous.rules.includes('own-label')
    ? previous
    : null;
};

/** `…, đồng thời cắt giảm 20% thời gian giải quyết`: what is cut stands behind its percentage. */
const namedBehind = (reading: Reading, sides: Sided): string =>
  sides.cue.kind === 'fall' && sides.mention.kind === 'percent' && opensVerb(reading, sides) ? sides.right : '';

/** The status of the section it stands in, which a period of its own may refute. */
export const SECTION_STATUS = 'section-status';

/** The later members of a list tell what its first does, unless words of their own say otherwise. */
const measureOf = (
  own: Measure,
  sides: Sided,
  listed: Draft | null,
  alike: Draft | null,
  isAbout: boolean,
): Measure => {
  if (alike) return 'growth';
  if (listed === null) return own;
  if (
    sides.cue.kind === 'list' &&
    listed.measure === 'rank' &&
    sides.mention.kind === 'number' &&
    (sides.noun === '' || isAbout)
  )
    return 'rank';
  if (sides.cue.kind === 'list' && listed.measure === 'level' && listed.mention.kind === 'percent' && own === 'share')
    return 'level';
  const isSameNoun =
    sides.noun !== '' &&
    sides.right === sides.noun &&
    listed.measure === 'change' &&
    fold(listed.noun) === fold(sides.noun);
  const goesOn =
    sides.right === '' || isSameNoun || (sides.cue.kind === 'list' && listed.rules.includes('level-of-base'));
  return goesOn && own === 'level' ? listed.measure : own;
};

/** `tăng bình quân 7%, ít nhất 80% người trưởng thành có tài khoản`: what stands behind it is a level of its own. */
const namesLevel = ({ group }: Reading, at: number, { mention, phrase }: Sided): boolean =>
  mention.kind === 'percent' &&
  // `6,7% trong số họ là người già`
  (OF_THEM.from(group.keys, at + 1) > 0 ||
    // `tăng bình quân 50 - 80%/năm; 100% trường đại học ở đô thị thu học phí không tiền mặt`
    (group.keys[at - 1] === ';' && phrase.items.length > 2) ||
    (phrase.nouns < phrase.items.length && !isThin(phrase)));

const OF_THEM = phraseTable(['trong số', 'số họ']);

const AMOUNTS: ReadonlySet<NumericMention['kind']> = new Set(['quantity', 'money', 'number']);

/** `4,08 tỷ lượt hành khách, tăng 11%, và 1.442,9 triệu tấn hàng hóa`: an amount behind a change is the next level. */
const isNextLevel = ({ group }: Reading, at: number, { mention, right }: Sided, previous: Draft): boolean =>
  previous.mention.kind === 'percent' && AMOUNTS.has(mention.kind) && right !== '' && group.keys[at - 2] === ',';

const WHOLE = 100;

/** `đạt 57%, thấp hơn yêu cầu 90% của chương trình`: no rate is so far from it, so this is what was asked for. */
const isAskedFor = ({ group }: Reading, at: number, { mention, cue }: Sided, anchor: Draft | null): boolean =>
  // `61%, nhỉnh hơn mốc 60% mà Nghị quyết đặt ra cho năm nay`
  ((cue.kind === 'rise' || cue.kind === 'fall') &&
    mention.kind === 'percent' &&
    anchor?.unit === 'percent' &&
    group.keys[at + 1] === WHICH &&
    isSetForth(group, at)) ||
  (cue.kind === 'fall' &&
    mention.kind === 'percent' &&
    anchor?.unit === 'percent' &&
    anchor.measure === 'level' &&
    TARGET_NOUN.upTo(group.keys, at) > 0 &&
    Number(anchor.mention.value ?? 0) + Number(mention.value ?? 0) > WHOLE);

const WHICH = fold('mà');

/** `khoảng 14% buộc phải tạm nghỉ`, after `giảm giờ làm`. */
const namesItself = ({ mention, right, phrase }: Sided): boolean =>
  mention.kind === 'percent' && right !== '' && !isThin(phrase);

/** A verb of change before one number of a list says nothing of the next: `giảm giờ làm, khoảng 14% buộc phải tạm nghỉ`. */
const labelBefore = (sides: Sided, label: string): string =>
  namesItself(sides) && VERB_OF_CHANGE.test(fold(label)) ? '' : label;

const VERB_OF_CHANGE = /^(?:tăng|giảm) /u;

/** `lần lượt là 271 triệu và 371 triệu USD`: the last of a list prints the currency. */
const moneyOfRun = ({ group, runs }: Reading, at: number): string | null => {
  const run = runs.get(at);
  const last = run && [...runs].findLast(([, each]) => each.first === run.first)?.[0];
  const item = last === undefined || last === at ? undefined : group.items[last];
  return item?.kind === 'number' && item.mention.kind === 'money' ? item.mention.unit : null;
};

/** `74,61 đồng; 263,87 đồng và 6,31 đồng trong mỗi kWh`: the last of a list says for what all of them are. */
const perOfRun = ({ group, runs }: Reading, at: number, { kind, per }: NumericMention): string | null => {
  const run = runs.get(at);
  const last = run && per === null ? [...runs].findLast(([, each]) => each.first === run.first)?.[0] : undefined;
  const item = last === undefined || last === at ? undefined : group.items[last];
  return item?.kind === 'number' && (item.mention.kind === kind || kind === 'number') ? item.mention.per : per;
};

/** `mỗi ngày 1,73 triệu giao dịch, trong khi cùng kỳ là 1,16 triệu`: what a flow is compared with flows as long. */
const perOfCompared = (
  { scene, group }: Reading,
  mention: NumericMention,
  measured: string,
  chosen: ChosenLabel['rule'],
): string | null => {
  const flow = scene.drafts.at(-1);
  const isCompared = measured === 'level-of-base' || (measured === 'level' && chosen === 'label-carried-over');
  return isCompared && flow?.group === group && flow.mention.kind === mention.kind && TERMS.has(flow.per ?? '')
    ? (flow.per ?? null)
    : null;
};

const TERMS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

const SCORE = fold('điểm');

/** `lần lượt được 19,26; 18,98 và 16,31 điểm`: the last of a list says what all of them are. */
const scoreOfRun = ({ rights, runs }: Reading, at: number, { right }: Sided): string => {
  const run = runs.get(at);
  const last = run && [...runs].findLast(([, each]) => each.first === run.first)?.[0];
  const items = last === undefined || last === at ? [] : (rights.get(last)?.items ?? []);
  return items[0]?.key === SCORE && right === '' ? SCORE : '';
};

const unitOfRun = ({ scene, group, runs }: Reading, at: number): string | null => {
  const run = runs.get(at);
  return run === undefined || run.first === at
    ? null
    : (scene.drafts.find((draft) => draft.group === group && draft.at === run.first)?.unit ?? null);
};

/** `203.460 hồ sơ nộp qua mạng, tương đương 75,8%. Khối sở, ngành đạt 69,2%`: the same rate of another group. */
const isSameRate = ({ scene }: Reading, { left, mention }: Sided, anchor: Draft | null): boolean =>
  mention.kind === 'percent' &&
  left.text === '' &&
  scene.drafts.length === 0 &&
  anchor !== null &&
  anchor === scene.carried.lastShare?.anchor;

const isLevelInBrackets = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.group.host !== null && draft.unit === 'percent' && draft.measure === 'level';

/** `giảm lần lượt 4,15%, 5,87% và 1,62%`: the verb of the first is that of all. */
const cueOfList = ({ drafts }: Scene, last: Draft): Cue =>
  drafts.findLast(({ group, at, cue }) => group === last.group && at <= last.at && cue.kind !== 'list')?.cue ??
  last.cue;

const MORE = fold('thêm');

const readNumber = (reading: Reading, at: number, mention: NumericMention): Draft => {
  const { scene, group, host } = reading;
  const sides = sidesOf(reading, at, mention);
  const sector = respectiveSector(reading, at) ?? ownSector(reading, at, sides);
  const anchor =
    ownChange(reading, sides.cue) ??
    anchorFor(reading, at, sector, sides.cue.kind === 'rise' || sides.cue.kind === 'fall' ? sides.noun : '');
  const isAsked = isAskedFor(reading, at, sides, anchor);
  const cue: Cue = isAsked ? { ...sides.cue, kind: 'base' } : sides.cue;
  const status = isAsked ? ({ status: 'target', rule: 'printed-target' } as const) : statusOf(reading, at, sides);
  const previous = scene.drafts.findLast((draft) => draft.group === group);
  const coordinated =
    cue.kind === 'none' &&
    // `tăng 51,8%; 38/63 tỉnh có giá trị cao hơn trung bình`: so many of so many are counted
    mention.kind !== 'ratio' &&
    status?.rule !== 'printed-target' &&
    previous !== undefined &&
    isChange(previous.measure) &&
    !namesLevel(reading, at, sides) &&
    !isNextLevel(reading, at, sides, previous) &&
    // `gấp 1,7 lần cùng kỳ; 28 thành viên có thu nhập …`
    !(group.keys[at - 1] === ';' && mention.kind === 'number' && sides.right !== '') &&
    !(previous.mention.kind === 'percent' && mention.kind === 'quantity') &&
    reading.rights.get(previous.at)?.next === at;
  const continues = cue.kind === 'list' && !(previous && isChange(previous.measure) && namesLevel(reading, at, sides));
  const listed = previous && (continues || coordinated) ? previous : null;
  const behind = namedBehind(reading, sides);
  const measured = readMeasure({
    group,
    at,
    cue: listed ? cueOfList(scene, listed) : cue,
    anchorUnit: unitOfLevel(listed ? listed.anchor : anchor),
    anchorIsTarget: isTargetBefore(scene, group),
    isTarget: status?.status === 'target',
    before: previous ?? null,
    hostMeasure: host.draft?.measure ?? null,
    hostSign: host.draft?.sign ?? 1,
    hasOwnLabel:
      sides.left.text !== '' ||
      labelOverNumber(reading, sides) !== '' ||
      behind !== '' ||
      (listed?.measure === 'growth' && listed.rules.some((rule) => rule === 'own-label' || rule === 'change-about')),
    inParenthesis: group.host !== null,
    previousLevel: isLevelInBrackets(scene.drafts.at(-1)),
    ofOtherPlace: (host.place !== null || host.isCompared === true) && host.draft !== null,
    ofListed: isOfListed(host),
    ofEach: isOfEach(reading, at) || isSameRate(reading, sides, anchor),
    label: fold(behind || sides.left.text || host.label || labelBefore(sides, listed?.label ?? anchor?.label ?? '')),
  });
  const alike =
    continuesGrowth(scene, group, at, mention, sides) || sharesGrowth(reading, at, sides)
      ? (scene.drafts.at(-1) ?? null)
      : sharesSpeed(reading, sides);
  // `Khảo sát 500 hộ dân cho thấy 54% số hộ biết đến dịch vụ`: what was found, no part of a whole
  const isFound =
    measured.rule === 'share-of-printed-count' &&
    sides.cue.kind !== 'share' &&
    anchor !== null &&
    isSample(anchor.group, anchor.at);
  const listedRate = isOfListed(host) && mention.kind === 'percent' ? rateBefore(reading) : null;
  const own =
    listedRate?.measure === 'growth' && measured.measure === 'level' ? 'growth' : isFound ? 'level' : measured.measure;
  // `Mỗi ngày có thêm 28.000 người được cấp`: how many a day
  const isFlow =
    own === 'change' &&
    mention.per !== null &&
    mention.kind === 'number' &&
    group.keys[cue.end - 1] === MORE &&
    !listed;
  const measure = isFlow
    ? 'level'
    : isRankedRun(reading, at, mention) || isPlaceOfMany(reading, at, mention)
      ? 'rank'
      : measureOf(own, sides, listed, alike, group.keys[at + 1] === ABOUT);
  const chosen =
    isAsked && anchor
      ? { text: anchor.label, rule: 'label-of-level' }
      : chooseLabel(reading, at, sides, measure, anchor);
  const unit = unitOf({
    mention,
    measure,
    label: fold(chosen.text),
    noun: fold(sides.noun || scoreOfRun(reading, at, sides)),
    previousUnit: moneyOfRun(reading, at) ?? scene.drafts.at(-1)?.unit ?? scene.carried.lastLevel?.unit ?? null,
    anchorUnit: anchor?.unit ?? null,
    runUnit: unitOfRun(reading, at),
    mentionFolded: fold(mention.text),
  });
  const inherits =
    chosen.rule !== 'own-label' && chosen.rule !== 'label-before-value' && chosen.rule !== 'label-after-value';
  const isReached =
    (measure === 'attainment' && (status?.rule.endsWith('over-sentence') || status?.rule === 'printed-target')) ||
    // `bán ra 213.400 tấn vải, vượt kế hoạch 18,6%`
    (isChange(measure) && measured.base === 'target' && status?.rule === 'printed-target');
  const ownStatus = isReached ? 'actual' : status?.status;
  const goesOn = listed?.rules.includes('actual-verb') === true ? 'actual' : null;
  const planned = planOfHost(reading, sides, measure, unit) ?? goesOn;
  const hostStatus = planned ?? (host.draft && isChange(measure) ? null : (scene.carried.status ?? null));
  return {
    sentence: scene.sentence,
    group,
    at,
    mention,
    per: perOfRun(reading, at, mention) ?? perOfCompared(reading, mention, measured.rule, chosen.rule),
    cue: coordinated && listed ? listed.cue : cue,
    right: sides.phrase,
    from: sides.from,
    measure,
    sign: alike?.sign ?? (own === 'level' && isChange(measure) ? listed?.sign : undefined) ?? measured.sign,
    unit,
    label: chosen.text,
    noun: sides.noun,
    anchor: isChange(measure) || inherits ? anchor : null,
    host: host.draft,
    chain: chainOf(reading, at),
    part: isPartAt(reading, at),
    base: measured.base,
    status: ownStatus ?? (measured.rule === 'growth-of-another' ? host.draft?.status : null) ?? hostStatus ?? 'actual',
    topic: chosen.rule === 'noun-with-topic' ? chosen.text.slice(sides.noun.length).trim() : '',
    sector: sector ?? (inherits ? (anchor?.sector ?? host.draft?.sector ?? null) : null),
    place: placeOf(reading, at, sides, measure, anchor),
    time: null,
    baseTime: null,
    heads: '',
    rules: [measured.rule, chosen.rule, ...(status ? [status.rule] : hostStatus ? [SECTION_STATUS] : [])],
  };
};

const numbersOf = (group: Group): readonly (readonly [number, NumericMention])[] =>
  group.items.flatMap((item: Item, at) => (item.kind === 'number' ? [[at, item.mention] as const] : []));

const readGroup = (scene: Scene, group: Group, host: Host): void => {
  const numbers = numbersOf(group);
  const cues = new Map(numbers.map(([at]) => [at, at === 0 ? cueOfParenthesis(group) : cueBefore(group, at)]));
  const rights = new Map(numbers.map(([at]) => [at, phraseAfter(group, at)]));
  const reading: Reading = { scene, group, host, cues, rights, runs: runsOf(cues) };
  for (const [at, item] of group.items.entries()) {
    if (item.kind === 'number') scene.drafts.push(readNumber(reading, at, item.mention));
    if (item.kind === 'group') readGroup(scene, item.group, wholeOf(reading, at) ?? hostOf(reading, at));
  }
};

/** Reads one sentence: each number with its label, measure, unit, status and scope. */
export const attach = (sentence: Sentence, root: Group, carried: Carried): readonly Draft[] => {
  const scene: Scene = { sentence, carried, drafts: [] };
  readGroup(scene, root, NO_HOST);
  return scene.drafts;
};
