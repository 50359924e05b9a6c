import type { Measure, NumericMention, PlaceMention, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { cueBefore, cueOfParenthesis } from '../clause/cue.ts';
import type { Group, Item } from '../clause/items.ts';
import { render } from '../clause/phrase.ts';
import { phraseAfter } from '../clause/phrase-after.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import { runsOf } from '../clause/runs.ts';
import type { Draft } from '../draft.ts';
import { FALL, RANK_WORD, RISE } from '../words/cue-tables.ts';
import { anchorFor, chainOf, isOfListed, isPartAt, lastSemicolon, rateBefore } from './anchor.ts';
import { opensVerb } from './change-label.ts';
import { chooseLabel, labelOverNumber } from './choose-label.ts';
import { respectivePlace, respectiveSector } from './inherited-label.ts';
import { readMeasure } from './measure.ts';
import { type Carried, type Host, isChange, isLevel, NO_HOST, type Reading, type Scene } from './reading.ts';
import { ownSector, placeBefore, placeBehind, pointsAtCountry } from './scope.ts';
import { isThin, readLabel } from './side-labels.ts';
import { type Sided, sidesOf } from './statement.ts';
import { type StatusReading, statusBefore } from './status.ts';
import { unitOf } from './unit.ts';

const ESTIMATED = fold('ước');

/** The status from the words before the number, its own hedges, or the target its parenthesis prints. */
const statusOf = ({ scene, group, host }: Reading, at: number, { from, mention }: Sided): StatusReading | null => {
  const hedge = scene.sentence.folded.slice(mention.outer.start, mention.start);
  if (hedge.startsWith(ESTIMATED)) return { status: 'estimate', rule: 'own-estimate' };
  const read = statusBefore(scene.sentence, group, from, at);
  const printsBase =
    read === null &&
    host.draft?.base === 'target' &&
    at === 0 &&
    (host.draft.measure !== 'attainment' || mention.kind === 'money' || mention.kind === 'number');
  return printsBase ? { status: 'target', rule: 'printed-target' } : read;
};

/** `(chỉ tiêu năm: 1.200, đạt 86,9%)`: the number before it prints the target. */
const isTargetBefore = ({ drafts }: Scene, group: Group): boolean => {
  const before = drafts.at(-1);
  if (before === undefined) return false;
  return before.rules.includes('printed-target') || (before.group === group && before.rules.includes('target-cue'));
};

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

/** `có thể quanh 9.100 tỷ won (6,78 tỷ USD)`: the same amount, no less foreseen. */
const plannedStatus = ({ draft }: Host): 'target' | 'forecast' | null =>
  draft !== null && (draft.status === 'target' || draft.status === 'forecast') ? draft.status : null;

/** `phấn đấu đạt tối thiểu 40% (bộ, ngành 60%, địa phương 30%)`: what is aimed at, group by group. */
const dividesHost = ({ group, host }: Reading, { mention, cue, left }: Sided): boolean =>
  host.draft?.mention.kind === mention.kind &&
  (cue.kind === 'none' || cue.kind === 'list') &&
  (left.sector !== null || left.place !== null) &&
  group.items.every(({ kind }) => kind !== 'time');

/** `mục tiêu doanh thu 45.600 tỷ đồng (tăng 8,9%)`: the growth is planned as well. */
const plannedHost = (host: Host, measure: Measure): 'target' | 'forecast' | null =>
  measure === 'growth' ? plannedStatus(host) : null;

/** The later members of a list tell what its first does, unless words of their own say otherwise. */
const measureOf = (own: Measure, sides: Sided, listed: Draft | null, alike: Draft | null): Measure => {
  if (alike) return 'growth';
  if (listed === null) return own;
  if (sides.cue.kind === 'list' && listed.measure === 'rank' && sides.mention.kind === 'number' && sides.noun === '')
    return 'rank';
  if (sides.cue.kind === 'list' && listed.measure === 'level' && listed.mention.kind === 'percent' && own === 'share')
    return 'level';
  const goesOn = sides.right === '' || (sides.cue.kind === 'list' && listed.rules.includes('level-of-base'));
  return goesOn && own === 'level' ? listed.measure : own;
};

/** `đóng góp 5,3 triệu sổ, tức 36% của cả nước`, `mới bằng khoảng 7,2% Singapore`: what it is measured by. */
const isMeasuredBy = ({ group, cues }: Reading, at: number): boolean => {
  const item = group.items[at];
  if (item?.kind !== 'number' || item.mention.kind !== 'percent') return false;
  const behind = group.keys[at + 1] === OF ? at + 2 : at + 1;
  return cues.get(at)?.kind === 'share'
    ? group.items[behind]?.kind === 'place'
    : group.items[at + 1]?.kind === 'place' && EQUAL.has(group.keys[cues.get(at)?.start ?? at] ?? '');
};

const OF = fold('của');

const EQUAL: ReadonlySet<string> = new Set(['bằng'].map(fold));

/** Where the part of the sentence behind the last semicolon begins. */
const segmentOf = (group: Group, at: number): number => lastSemicolon(group, at) + 1;

/** The place a number is for: paired with it, named before or behind it, of its parenthesis, or of its part of the sentence. */
const placeOf = (
  reading: Reading,
  at: number,
  { from, phrase }: Sided,
  measure: Measure,
  anchor: Draft | null,
): PlaceMention | null => {
  const { group, host, scene } = reading;
  const near =
    respectivePlace(reading, at) ??
    placeBefore(scene.sentence, group, from, at) ??
    (measure === 'rank' || measure === 'multiple' || isMeasuredBy(reading, at) ? null : placeBehind(group, phrase)) ??
    host.place;
  // `Đồng Nai đứng thứ 3 với 9.655 cơ sở`: the place ranked is the place counted.
  const ranked = measure === 'level' && anchor?.measure === 'rank';
  const speaksOfAnchor = anchor !== null && !ranked && anchor.group === group && anchor.at >= segmentOf(group, at);
  const inPart = speaksOfAnchor ? null : placeBefore(scene.sentence, group, segmentOf(group, at), at);
  return near ?? inPart ?? (pointsAtCountry(group, at) ? scene.carried.country : null);
};

/** `tăng bình quân 7%, ít nhất 80% người trưởng thành có tài khoản`: what stands behind it is a level of its own. */
const namesLevel = ({ mention, phrase }: Sided): boolean =>
  mention.kind === 'percent' && phrase.nouns < phrase.items.length && !isThin(phrase);

const RESPECTIVELY: ReadonlySet<string> = new Set(['lần', 'lượt', 'là', 'tương', 'ứng', 'ở'].map(fold));

/** `chính quyền số, kinh tế số, xã hội số xếp hạng lần lượt 21, 9 và 14`: the verb of standing is that of all of them. */
const isRankedRun = ({ group, runs }: Reading, at: number, mention: NumericMention): boolean => {
  const run = runs.get(at);
  if (mention.kind !== 'number' || !run || run.size < 2) return false;
  let end = run.first;
  while (end > 0 && RESPECTIVELY.has(group.keys[end - 1] ?? '')) end--;
  return end < run.first && RANK_WORD.upTo(group.keys, end) > 0;
};

/** `khoảng 14% buộc phải tạm nghỉ`, after `giảm giờ làm`. */
const namesItself = ({ mention, right, phrase }: Sided): boolean =>
  mention.kind === 'percent' && right !== '' && !isThin(phrase);

/** A verb of change before one number of a list says nothing of the next: `giảm giờ làm, khoảng 14% buộc phải tạm nghỉ`. */
const labelBefore = (sides: Sided, label: string): string =>
  namesItself(sides) && VERB_OF_CHANGE.test(fold(label)) ? '' : label;

const VERB_OF_CHANGE = /^(?:tăng|giảm) /u;

const readNumber = (reading: Reading, at: number, mention: NumericMention): Draft => {
  const { scene, group, host } = reading;
  const sides = sidesOf(reading, at, mention);
  const { cue } = sides;
  const sector = respectiveSector(reading, at) ?? ownSector(reading, at, sides);
  const status = statusOf(reading, at, sides);
  const anchor =
    ownChange(reading, cue) ??
    anchorFor(reading, at, sector, cue.kind === 'rise' || cue.kind === 'fall' ? sides.noun : '');
  const previous = scene.drafts.findLast((draft) => draft.group === group);
  const coordinated =
    cue.kind === 'none' &&
    status?.rule !== 'printed-target' &&
    previous !== undefined &&
    isChange(previous.measure) &&
    !namesLevel(sides) &&
    reading.rights.get(previous.at)?.next === at;
  const continues = cue.kind === 'list' && !(previous && isChange(previous.measure) && namesLevel(sides));
  const listed = previous && (continues || coordinated) ? previous : null;
  const behind = namedBehind(reading, sides);
  const measured = readMeasure({
    group,
    at,
    cue: listed ? listed.cue : cue,
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
      (listed?.measure === 'growth' && listed.rules.includes('own-label')),
    inParenthesis: group.host !== null,
    ofOtherPlace: host.place !== null && host.draft !== null,
    ofListed: isOfListed(host),
    label: fold(behind || sides.left.text || host.label || labelBefore(sides, listed?.label ?? anchor?.label ?? '')),
  });
  const alike = continuesGrowth(scene, group, at, mention, sides) ? (scene.drafts.at(-1) ?? null) : null;
  const listedRate = isOfListed(host) && mention.kind === 'percent' ? rateBefore(reading) : null;
  const own = listedRate?.measure === 'growth' && measured.measure === 'level' ? 'growth' : measured.measure;
  const measure = isRankedRun(reading, at, mention) ? 'rank' : measureOf(own, sides, listed, alike);
  const chosen = chooseLabel(reading, at, sides, measure, anchor);
  const unit = unitOf({
    mention,
    measure,
    label: fold(chosen.text),
    noun: fold(sides.noun),
    previousUnit: scene.drafts.at(-1)?.unit ?? null,
    anchorUnit: anchor?.unit ?? null,
    mentionFolded: fold(mention.text),
  });
  const inherits =
    chosen.rule !== 'own-label' && chosen.rule !== 'label-before-value' && chosen.rule !== 'label-after-value';
  const isReached =
    measure === 'attainment' && (status?.rule.endsWith('over-sentence') || status?.rule === 'printed-target');
  const ownStatus = isReached ? 'actual' : status?.status;
  const goesOn = listed?.rules.includes('actual-verb') === true ? 'actual' : null;
  const planned = plannedHost(host, measure);
  const converts = mention.kind === 'money' && host.draft?.mention.kind === 'money' && host.draft.unit !== unit;
  const converted = measure === 'level' && (converts || dividesHost(reading, sides)) ? plannedStatus(host) : null;
  const hostStatus =
    planned ?? converted ?? goesOn ?? (host.draft && isChange(measure) ? null : (scene.carried.status ?? null));
  return {
    sentence: scene.sentence,
    group,
    at,
    mention,
    cue: coordinated && listed ? listed.cue : cue,
    right: sides.phrase,
    from: sides.from,
    measure,
    sign: alike?.sign ?? measured.sign,
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

const OFFICES: ReadonlySet<string> = new Set(['bộ', 'sở', 'cục', 'tổng cục', 'ubnd', 'ngành'].map(fold));

/** What a parenthesis at `at` belongs to. */
const hostOf = (reading: Reading, at: number): Host => {
  const { scene, group, rights } = reading;
  const draft = scene.drafts.findLast((each) => each.group === group) ?? null;
  const reach = draft ? Math.max(draft.at + 1, rights.get(draft.at)?.end ?? 0) : 0;
  const between = group.items.slice(draft ? draft.at + 1 : 0, at);
  const separated =
    between.some((item) => item.kind === 'sign' && (item.key === ',' || item.key === ';')) && reach < at;
  const last = group.items[at - 1];
  if (draft && !separated) return { draft, label: '', place: last?.kind === 'place' ? last.mention : null };
  if (last?.kind === 'place')
    return {
      draft,
      label: draft ? '' : readLabel(scene.sentence, phraseBefore(group, 0, at - 1)).text,
      place: last.mention,
    };
  const phrase = phraseBefore(group, draft ? reach : 0, at);
  // `Bộ Tài nguyên và Môi trường (2), Bộ Tư pháp (1)`: whose the next one is.
  if (draft && (OFFICES.has(phrase.items[0]?.key ?? '') || phrase.items.every(({ kind }) => kind === 'name')))
    return { draft, label: '', place: null };
  const label = readLabel(scene.sentence, phrase);
  // `là 11.620 tỷ đồng, gần như dậm chân tại chỗ (tăng 0,4%)`: a verb says how, the parenthesis by how much.
  const isOfTime = last?.kind === 'time' && startsWithPercent(group.items[at]);
  if (draft && !label.hasHead && (isOfTime || opensWithChange(group.items[at])))
    return { draft, label: '', place: null };
  return { draft: label.text === '' ? draft : null, label: label.text, place: label.place };
};

/** `nhanh hơn quý II (2,09%)`. */
const startsWithPercent = (item: Item | undefined): boolean => {
  const first = item?.kind === 'group' ? item.group.items[0] : undefined;
  return first?.kind === 'number' && first.mention.kind === 'percent';
};

const opensWithChange = (item: Item | undefined): boolean =>
  item?.kind === 'group' && Math.max(RISE.from(item.group.keys, 0), FALL.from(item.group.keys, 0)) > 0;

const ALL: readonly string[] = ['toàn', 'bộ'].map(fold);

/** `Toàn bộ (100%) doanh nghiệp …`: the phrase behind the parenthesis is what it counts. */
const wholeOf = ({ scene, group }: Reading, at: number): Host | null => {
  if (group.keys[at - 1] !== ALL[1] || group.keys[at - 2] !== ALL[0]) return null;
  const phrase = phraseAfter(group, at);
  return phrase.items.length > 0 ? { draft: null, label: render(scene.sentence, phrase.items), place: null } : null;
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
