import type { NumericMention, PlaceMention, Sector, Sentence, Status } from '../model.ts';
import { fold } from '../text/fold.ts';
import { BARE_AMOUNT, INDEX_NAME, LABEL_HEAD, PREDICATE, RANK_WORD, TARGET_NOUN } from './cue-tables.ts';
import type { Draft } from './draft.ts';
import type { Group, Item } from './items.ts';
import { phraseTable } from './phrase-table.ts';
import { type ChosenLabel, isThin, levelLabel, NO_LABEL, type ReadLabel, readLabel } from './labels.ts';
import { readMeasure } from './measure.ts';
import { EMPTY, hasContent, type Phrase, phraseAfter, phraseBefore, render, trim, withoutTimes } from './phrases.ts';
import { type Cue, cueBefore } from './role.ts';
import { isRespective, respectiveParts, type Run, runsOf } from './runs.ts';
import { keysOf, sectorFrom } from './scope.ts';
import { type StatusReading, statusBefore } from './status.ts';
import { unitOf } from './unit.ts';

/** What a sentence is read with: what stands before it. */
export interface Carried {
  /** The last level of the paragraph, for changes whose level stands a sentence earlier. */
  readonly lastLevel: Draft | null;
  /** Lead-in of the list or table, or the topic a heading sets; empty outside. */
  readonly lead: string;
  /** Status that the heading or the lead-in sets, null when none. */
  readonly status: Status | null;
}

/** What a parenthesis explains: the row before it, or a label of its own. */
interface Host {
  readonly draft: Draft | null;
  readonly label: string;
  readonly place: PlaceMention | null;
}

const NO_HOST: Host = { draft: null, label: '', place: null };

interface Scene {
  readonly sentence: Sentence;
  readonly carried: Carried;
  /** Grows while the sentence is read; the one thing that does. */
  readonly drafts: Draft[];
}

/** One group with what is known of all its numbers before any is read. */
interface Reading {
  readonly scene: Scene;
  readonly group: Group;
  readonly host: Host;
  readonly cues: ReadonlyMap<number, Cue>;
  readonly rights: ReadonlyMap<number, Phrase>;
  readonly runs: ReadonlyMap<number, Run>;
}

/** A level, or the growth rate that stands for one: `tăng trưởng GDP đạt 7,4%`. */
const isLevel = (draft: Draft): boolean =>
  draft.measure === 'level' || draft.measure === 'rank' || (draft.measure === 'growth' && draft.cue.kind !== 'rise' && draft.cue.kind !== 'fall');

/** `43/53 dịch vụ tại 19 Nghị quyết (đạt 81%)`: a percentage in a parenthesis restates the ratio before it. */
const ratioBefore = ({ scene, group }: Reading): Draft | null => {
  const { host } = group;
  if (!host) return null;
  const from = host.group.items.slice(0, host.at).findLastIndex((item) => item.kind === 'sign' && item.key === ';');
  return scene.drafts.findLast((draft) => draft.group === host.group && draft.at > from && draft.mention.total !== null && isLevel(draft)) ?? null;
};

/** The number whose phrase ends where this one begins. */
const chainOf = ({ scene, group, rights }: Reading, at: number): Draft | null =>
  scene.drafts.findLast((draft) => draft.group === group && rights.get(draft.at)?.next === at) ?? null;

const PART_OPENERS: ReadonlySet<string> = new Set(['gồm'].map(fold));

/** `gồm 232 cuộc Phishing, 168 cuộc Deface`: from `gồm` to the semicolon. */
const isPartAt = ({ group }: Reading, at: number): boolean => {
  for (let each = at - 1; each >= 0; each--) {
    const item = group.items[each];
    if (item?.kind === 'sign' && item.key === ';') return false;
    if (PART_OPENERS.has(group.keys[each] ?? '')) return true;
  }
  return false;
};

/** The level that a change, share or attainment at this place speaks of. */
const anchorFor = (reading: Reading, at: number, sector: Sector | null, noun: string): Draft | null => {
  const { scene, group, host, runs } = reading;
  const run = runs.get(at);
  const earlierRun = run && run.size > 1 ? scene.drafts.filter((draft) => draft.group === group && draft.at < run.first && runs.get(draft.at)?.size === run.size) : [];
  if (run && earlierRun.length >= run.size) return earlierRun.at(run.index - run.size) ?? null;
  const levels = scene.drafts.filter((draft) => draft.group === group && isLevel(draft) && draft.status !== 'target');
  const sameNoun = noun === '' ? undefined : levels.findLast((draft) => fold(draft.noun).startsWith(fold(noun)));
  if (sameNoun) return sameNoun;
  const segment = group.items.slice(0, at).findLastIndex((item) => item.kind === 'sign' && item.key === ';');
  const inGroup = levels.findLast((draft) => draft.at > segment) ?? levels.findLast((draft) => !draft.part) ?? levels.at(-1);
  if (inGroup) return inGroup;
  const sameSector = sector !== null && host.draft ? scene.drafts.findLast((draft) => isLevel(draft) && draft.sector === sector) : undefined;
  if (sameSector) return sameSector;
  const item = group.items[at];
  const ratio = host.draft && item?.kind === 'number' && item.mention.kind === 'percent' && host.draft.mention.total === null ? ratioBefore(reading) : null;
  if (ratio) return ratio;
  const aimed = host.draft?.rules.includes('printed-target') ? scene.drafts.findLast((draft) => draft.group === group.host?.group && isLevel(draft) && draft.status !== 'target') : undefined;
  if (aimed) return aimed;
  if (host.draft) return isLevel(host.draft) ? host.draft : (host.draft.anchor ?? host.draft);
  if (host.label !== '') return null;
  return scene.drafts.findLast(isLevel) ?? scene.carried.lastLevel;
};

const STRONG: ReadonlySet<string> = new Set([';', ':']);

const SO = fold('so');
const COMPARISON_ENDS: ReadonlySet<string> = new Set([',', 'và', 'nhưng', 'song', 'còn', '('].map(fold));

/** `so với kế hoạch năm 2022 và tăng …`: what a number before was compared with names nothing. */
const pastComparison = (group: Group, from: number, at: number): number => {
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
      const named = item.mention.kind !== 'percent' || (cue !== 'rise' && cue !== 'fall') || group.keys[each + 1] === ABOUT;
      return named ? Math.max(each + 1, Math.min(rights.get(each)?.end ?? 0, at)) : each + 1;
    }
    if (item?.kind === 'sign' && STRONG.has(item.key) && each < at - 1) return each + 1;
  }
  return 0;
};

const NEAR = 10;

/** `16 bộ; Bảo hiểm xã hội và 63 địa phương đã …`: the next number, when no predicate stands before it. */
const followingNumber = ({ group }: Reading, from: number): number | null => {
  for (let at = from; at < from + NEAR; at++) {
    if (group.items[at]?.kind === 'number') return at;
    if (PREDICATE.from(group.keys, at) > 0) return null;
  }
  return null;
};

/** `14 bộ, ngành và 52 địa phương đã ban hành …`: the predicate that a coordination shares. */
const sharedPredicate = (reading: Reading, own: Phrase, percent: boolean): string => {
  const { scene, rights } = reading;
  let next = own.next ?? (isBody(own) ? followingNumber(reading, own.end) : null);
  for (let hops = 0; next !== null && hops < 6; hops++) {
    const phrase = rights.get(next);
    const item = reading.group.items[next];
    if (!phrase || item?.kind !== 'number' || (item.mention.kind === 'percent') !== percent) return '';
    if (phrase.nouns < phrase.items.length) return render(scene.sentence, phrase.items.slice(phrase.nouns));
    next = phrase.next;
  }
  return '';
};

const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

const WHOLE: ReadonlySet<string> = new Set(['trong', 'tổng', 'số', 'trên', 'của'].map(fold));

/** `2/3 trong tổng số 605 sản phẩm OCOP …`: the part is named by its whole. */
const partOfWhole = ({ scene, group, rights }: Reading, at: number, phrase: Phrase): string => {
  let next = Math.max(at + 1, phrase.end);
  while (next < at + 6 && WHOLE.has(group.keys[next] ?? '')) next++;
  const whole = next > at + 1 && group.items[next]?.kind === 'number' ? rights.get(next) : undefined;
  return whole ? render(scene.sentence, whole.items) : '';
};

interface Sided {
  readonly left: ReadLabel;
  readonly right: string;
  readonly noun: string;
  readonly phrase: Phrase;
  readonly cue: Cue;
  readonly mention: NumericMention;
  readonly from: number;
}

const sidesOf = (reading: Reading, at: number, mention: NumericMention): Sided => {
  const { scene, group, cues, rights } = reading;
  const cue = cues.get(at) ?? { kind: 'none', start: at, end: at };
  const edge = statementEdge(reading, at);
  const from = pastComparison(group, edge, at);
  const phrase = rights.get(at) ?? EMPTY;
  const near = cue.kind === 'list' ? NO_LABEL : readLabel(scene.sentence, phraseBefore(group, from, Math.max(from, cue.start)));
  const left = near.text === '' && group.keys[edge - 1] === ':' && cue.kind !== 'list' ? beforeColon(reading, edge - 1, near) : near;
  const noun = render(scene.sentence, phrase.items.slice(0, phrase.nouns));
  const hasPredicate = phrase.nouns < phrase.items.length;
  const right = join(hasContent(phrase.items) ? render(scene.sentence, phrase.items) : '', hasPredicate ? '' : sharedPredicate(reading, phrase, mention.kind === 'percent')) || partOfWhole(reading, at, phrase);
  return { left, right, noun, phrase, cue, mention, from: from === at ? edge : from };
};

/** `Kết nối dữ liệu: từ 40 lên 76`: nothing names the number but what the colon introduces. */
const beforeColon = ({ scene, group }: Reading, colon: number, near: ReadLabel): ReadLabel => {
  if (group.items.slice(0, colon).some((item) => item.kind === 'number')) return near;
  const named = readLabel(scene.sentence, phraseBefore(group, 0, colon));
  return { ...named, place: near.place ?? named.place, sector: near.sector ?? named.sector };
};

/** `Nhật Bản dẫn đầu với 4,8 tỷ USD, chiếm 36,3% vốn cấp mới`: the share that follows names the whole. */
const wholeAhead = ({ scene, group, cues, rights }: Reading, at: number): string => {
  for (let next = at + 1; next < at + 6; next++) {
    if (group.items[next]?.kind !== 'number') continue;
    const items = rights.get(next)?.items ?? [];
    const named = cues.get(next)?.kind === 'share' ? items.filter((item) => item.key !== TOTAL) : [];
    return hasContent(named) ? render(scene.sentence, named) : '';
  }
  return '';
};

const TOTAL = fold('tổng');

/** A level without words of its own: what the parenthesis explains, the level before it, the lead-in. */
const inheritedLabel = (reading: Reading, at: number, anchor: Draft | null): ChosenLabel => {
  const { host, scene } = reading;
  if (host.label !== '') return { text: host.label, rule: 'label-of-parenthesis' };
  if (host.draft) return { text: host.draft.label, rule: 'label-of-host' };
  const whole = scene.drafts.length === 0 ? wholeAhead(reading, at) : '';
  if (whole !== '') return { text: whole, rule: 'label-of-whole' };
  const previous = scene.drafts.at(-1);
  if (previous) return { text: previous.label, rule: 'label-carried-over' };
  if (scene.carried.lead !== '') return { text: scene.carried.lead, rule: 'label-of-lead-in' };
  return anchor ? { text: anchor.label, rule: 'label-of-level-before' } : { text: '', rule: 'no-label' };
};

const listLabel = (reading: Reading, at: number): ChosenLabel | null => {
  const run = reading.runs.get(at);
  if (!run || run.size < 2) return null;
  const head = sidesOf(reading, run.first, firstMention(reading.group, run.first));
  if (!isRespective(reading.group, head.from, run.first)) return null;
  const cue = reading.cues.get(run.first);
  const window = render(reading.scene.sentence, trim(withoutTimes(reading.group.items.slice(head.from, cue?.start ?? run.first))));
  const parts = respectiveParts(window, run.size);
  const own = parts[run.index];
  return own !== undefined ? { text: own, rule: 'respectively' } : null;
};

const firstMention = (group: Group, at: number): NumericMention => {
  const item = group.items[at];
  if (item?.kind !== 'number') throw new TypeError('a run starts at a number');
  return item.mention;
};

const isChange = (measure: Draft['measure']): boolean => measure !== 'level' && measure !== 'rank';

const MONEY = /^[A-Z]{3}$/u;

/** A longer label of the amount before is too much to repeat. */
const LONGEST_WHOLE = 10;

const isBareAmount = (label: string): boolean => {
  const keys = keysOf(label);
  return keys.length > 0 && BARE_AMOUNT.from(keys, 0) === keys.length;
};

/** `18 bộ, ngành`: a counted body says nothing without what it does. */
const isBody = (phrase: Phrase): boolean => {
  const keys = phrase.items.map((item) => item.key);
  const found = sectorFrom(keys, 0);
  return found !== null && found.length === keys.length;
};

/** `so với mục tiêu 48.000 doanh nghiệp`: the target of what was named before. */
const refersBack = ({ group, scene }: Reading, { from, noun }: Sided, at: number): boolean => {
  const previous = scene.drafts.findLast((draft) => draft.group === group);
  if (!previous || !fold(previous.label).includes(fold(noun))) return false;
  for (let each = from; each < at; each++) if (TARGET_NOUN.from(group.keys, each) > 0) return true;
  return false;
};

const LONGEST_TOPIC = 14;

/** `Hà Nội có 4.102 cơ sở đăng ký, Lai Châu 04 cơ sở`: the same count for another place. */
const hasOwnPlace = ({ group }: Reading, from: number, at: number): boolean => group.items.slice(from, at).some((item) => item.kind === 'place');

/** The subject of the clause up to its verb: `Cổng dịch vụ công quốc gia` of `Cổng … đã cung cấp …`. */
const subjectOf = ({ scene, group }: Reading): string => {
  const items = trim(withoutTimes(group.items.slice(0, LONGEST_TOPIC)));
  const keys = items.map((item) => item.key);
  const verb = keys.findIndex((_, index) => index > 0 && PREDICATE.from(keys, index) > 0);
  const stop = items.findIndex((item) => item.kind === 'number' || item.kind === 'sign');
  const end = [verb, stop].filter((index) => index > 0).sort((a, b) => a - b)[0];
  return end === undefined ? '' : render(scene.sentence, items.slice(0, end).filter((item) => item.kind !== 'place'));
};

/** What a thin noun is counted for: its parenthesis, the list it continues, its clause, the subject of the sentence. */
const topicOf = (reading: Reading, at: number, sides: Sided): string => {
  const { host, group, scene } = reading;
  if (host.label !== '') return host.label;
  if (host.draft) return host.draft.label;
  const chained = chainOf(reading, at);
  if (chained) return chained.topic;
  const start = pastComparison(group, Math.max(sides.from, at - LONGEST_TOPIC), at);
  const comma = group.items.slice(start, at).findLastIndex((item) => item.kind === 'sign' && item.key === ',');
  const piece = comma >= 0 && hasContent(group.items.slice(start + comma + 1, at)) ? start + comma + 1 : start;
  const clause = trim(withoutTimes(group.items.slice(piece, at)).filter((item) => item.kind !== 'place' && item.kind !== 'number'));
  if (hasContent(clause)) return render(scene.sentence, clause);
  const before = scene.drafts.findLast((draft) => draft.group === group);
  const joined = before && !group.items.slice(before.at, at).some((item) => item.key === ';');
  return joined ? before.label : subjectOf(reading);
};


/** `đạt mật độ 73,3 thuê bao`, `chi 18 tỷ đồng cho …`: a bare head noun takes what follows the number. */
const headedLabel = ({ group, scene }: Reading, at: number, { left, right, noun, cue, mention }: Sided): string => {
  const head = LABEL_HEAD.upTo(group.keys, at);
  const before = group.items.slice(at - head, at);
  if (head > 0 && right !== '' && cue.kind === 'none' && mention.kind === 'number' && keysOf(left.text).length <= head + 1) return join(render(scene.sentence, before), noun === '' ? right : noun);
  const purpose = PURPOSES.has(group.keys[at + 1] ?? '') && mention.kind === 'money' && right !== '';
  return purpose ? join(left.text, render(scene.sentence, group.items.slice(at + 1, at + 2)), right) : '';
};

/** A rank takes the name of the rank or score before it, of nothing else. */
const rankWithoutName = (reading: Reading, at: number, anchor: Draft | null): ChosenLabel => {
  const fits = reading.scene.drafts.length > 0 || (anchor !== null && (anchor.unit === 'rank' || anchor.unit === 'index'));
  return fits || reading.host.draft || reading.host.label !== '' ? inheritedLabel(reading, at, anchor) : { text: reading.scene.carried.lead, rule: 'label-of-lead-in' };
};

/** `93% trong số này nhận được trả lời`: the whole is the number before. */
const POINTING = /^(?:trong |tổng )*số (?:này|đó)(?:\s|$)/u;

const previous0 = ({ scene }: Reading): Draft | undefined => scene.drafts.at(-1);

/** `xếp thứ 28 cả nước về chỉ số cải cách hành chính`, `Theo kết quả DTI cấp tỉnh …, đứng thứ 11/63`. */
const rankLabel = ({ scene, group, rights }: Reading, at: number): ChosenLabel | null => {
  const after = rights.get(at)?.items ?? [];
  const about = after.findIndex((item) => item.key === ABOUT);
  const named = group.keys[at + 1] === ABOUT ? after : about >= 0 ? trim(after.slice(about + 1)) : [];
  if (hasContent(named)) return { text: render(scene.sentence, named), rule: 'rank-about' };
  for (let each = at - 1; each >= 0; each--) {
    const length = INDEX_NAME.from(group.keys, each);
    if (length === 0 || group.items[each - 1]?.kind === 'number') continue;
    const end = group.items.findIndex((item, index) => index >= each + length && (item.kind === 'sign' || item.kind === 'time' || item.kind === 'number' || item.kind === 'group' || RANK_WORD.from(group.keys, index) > 0 || item.key === BY));
    const items = trim(group.items.slice(each, end < 0 ? at : Math.min(end, at)).filter((item) => item.kind !== 'place'));
    if (items.length > 0) return { text: render(scene.sentence, items), rule: 'rank-of-index' };
  }
  return null;
};

const ABOUT = fold('về');
const FOR = fold('cho');
const BY = fold('do');

const PURPOSES: ReadonlySet<string> = new Set(['cho', 'vào', 'đầu', 'để'].map(fold));

/** `tỷ trọng kinh tế số/GDP … với tốc độ tăng 20%`: what grows is the thing, not its share. */
const speedLabel = (label: string): string =>
  `tốc độ tăng ${label.replace(/^(?:tỷ|tỉ) (?:trọng|lệ) (?:đóng góp của )?/iu, '').replace(/(?:\/| trong | trên )(?:GDP|GRDP)$/u, '')}`;

/** Units that name nothing: `tăng 4 bậc`, `giảm 2,3 điểm`. */
const STEP_NOUNS: ReadonlySet<string> = new Set(['bậc', 'hạng', 'điểm', 'lần', 'thứ bậc'].map(fold));

const chooseLabel = (reading: Reading, at: number, sides: Sided, measure: Draft['measure'], anchor: Draft | null): ChosenLabel => {
  const fromList = listLabel(reading, at);
  if (fromList) return fromList;
  const { left, right, phrase } = sides;
  const rightIsThin = isThin(phrase);
  if (isChange(measure)) {
    const about = reading.group.keys[at + 1] === ABOUT && right !== '' ? right : '';
    if (about !== '' && !isBareAmount(about)) return { text: about, rule: 'change-about' };
    if (about !== '') return { text: join(about, left.text !== '' ? left.text : (anchor?.label ?? '')), rule: 'change-about' };
    const unitNoun = STEP_NOUNS.has(fold(sides.noun));
    const counts = sides.mention.kind === 'number' && right !== '' && !rightIsThin && !unitNoun && measure === 'change';
    if (counts && !left.hasHead && !(anchor && fold(anchor.label).includes(fold(sides.noun)))) return { text: right, rule: 'label-after-value' };
    if (!left.hasHead && (measure === 'growth' || measure === 'change') && sides.mention.kind === 'percent' && LABEL_HEAD.from(keysOf(right), 0) > 0) return { text: right, rule: 'label-after-value' };
    if (left.text !== '') return { text: left.text, rule: 'own-label' };
    if (anchor && measure === 'growth' && anchor.unit === 'percent') return { text: speedLabel(anchor.label), rule: 'speed-of-level' };
    if (anchor) return { text: anchor.label, rule: 'label-of-level' };
    if (reading.host.label !== '') return { text: reading.host.label, rule: 'label-of-parenthesis' };
    return right !== '' && !unitNoun ? { text: right, rule: 'label-after-value' } : inheritedLabel(reading, at, anchor);
  }
  const colon = reading.group.keys[at - 1] === ':';
  if (measure === 'rank') return rankLabel(reading, at) ?? (left.text !== '' ? { text: left.text, rule: 'label-before-value' } : rankWithoutName(reading, at, anchor));
  const whole = POINTING.exec(fold(right))?.[0];
  if (whole !== undefined && previous0(reading)) return { text: join(previous0(reading)?.label ?? '', right.slice(whole.length).trim()), rule: 'part-of-number-before' };
  const headed = headedLabel(reading, at, sides);
  if (headed !== '') return { text: headed, rule: 'head-before-value' };
  const chosen = levelLabel({ left, right, rightIsThin, rightIsNamed: reading.group.keys[at - 1] === FOR, cue: sides.cue, colon, mention: sides.mention });
  const previous = reading.scene.drafts.at(-1);
  if (chosen.text === '') return inheritedLabel(reading, at, anchor);
  if (chosen.rule === 'label-after-value' && (rightIsThin || isBody(sides.phrase)) && right === sides.noun) {
    const alike = reading.scene.drafts.findLast((draft) => draft.group === reading.group);
    if (alike && sides.noun !== '' && fold(alike.noun).startsWith(fold(sides.noun)) && sides.cue.kind === 'none' && hasOwnPlace(reading, sides.from, at)) return { text: alike.label, rule: 'label-carried-over' };
    if (previous && refersBack(reading, sides, at)) return { text: previous.label, rule: 'label-carried-over' };
    const topic = topicOf(reading, at, sides);
    return topic !== '' ? { text: join(chosen.text, topic), rule: 'noun-with-topic' } : chosen;
  }
  if (chosen.rule === 'label-before-value' && previous && isBareAmount(chosen.text) && previous.label !== '' && keysOf(previous.label).length <= LONGEST_WHOLE) {
    return { text: join(chosen.text, previous.label), rule: 'amount-of-before' };
  }
  if (sides.mention.kind === 'money' && !left.hasHead && previous && MONEY.test(previous.unit) && chosen.rule === 'label-before-value') {
    return { text: join(previous.label, chosen.text), rule: 'part-of-amount-before' };
  }
  return chosen;
};

/** `Hà Nội, 18/12 (TTX) - Doanh thu …`: where it was written, not what it is about. */
export const isDateline = (group: Group, at: number): boolean =>
  at === 0 && group.host === null && ((group.keys[1] === ',' && group.items[2]?.kind === 'time') || group.items[1]?.kind === 'group');

/** The place named last in the statement: `trong khi Lai Châu chỉ có 04 cơ sở`. */
const placeBefore = (group: Group, from: number, at: number): PlaceMention | null => {
  for (let each = at - 1; each >= from; each--) {
    const item = group.items[each];
    if (item?.kind === 'place' && !isDateline(group, each)) return item.mention;
  }
  return null;
};

const placeBehind = (group: Group, phrase: Phrase): PlaceMention | null => {
  const inPhrase = phrase.items.find((item) => item.kind === 'place');
  if (inPhrase?.kind === 'place') return inPhrase.mention;
  for (let each = phrase.end; each < phrase.end + 3; each++) {
    const item = group.items[each];
    if (item?.kind === 'place') return item.mention;
    if (item === undefined || item.kind === 'sign' || item.kind === 'number') return null;
  }
  return null;
};

const GROUPS: ReadonlySet<Sector> = new Set(['ministries', 'localities', 'districts', 'communes']);
const WHOLE_COUNTRY: ReadonlySet<string> = new Set(['cả nước', 'toàn quốc', 'trên cả nước', 'trên toàn quốc'].map(fold));

const BELONGS: ReadonlySet<string> = new Set(['thuộc', 'các'].map(fold));

/** `22 đơn vị thuộc các bộ, cơ quan ngang bộ`; not where two groups are named. */
const belongingSector = (keys: readonly string[]): ReturnType<typeof sectorFrom> => {
  for (let at = 1; at < keys.length; at++) {
    const found = BELONGS.has(keys[at - 1] ?? '') ? sectorFrom(keys, at) : null;
    if (found && at + found.length === keys.length && found.sector !== 'national') return found;
  }
  return null;
};

/** `Trong tổng số 22 đơn vị thuộc các bộ có 11 đơn vị …`: parts report for the group of their whole. */
const sectorOfWhole = ({ scene, group }: Reading): Sector | null =>
  scene.drafts.find((draft) => draft.group === group && draft.sector !== null && TOTALS.upTo(group.keys, draft.at) > 0)?.sector ?? null;

const TOTALS = phraseTable(['trong tổng số', 'trên tổng số', 'trong số']);

/** The reporting group of a number: named in its label, or counted by it. */
const ownSector = (reading: Reading, at: number, sides: Sided): Sector | null => {
  if (sides.left.sector) return sides.left.sector;
  if (sides.left.place && WHOLE_COUNTRY.has(fold(sides.left.place.text))) return 'national';
  const keys = sides.phrase.items.map((item) => item.key);
  const counted = sectorFrom(keys, 0) ?? belongingSector(keys);
  if (!counted || counted.sector === 'national') return sectorOfWhole(reading);
  if (counted.sector !== 'enterprises') return counted.sector;
  const chained = chainOf(reading, at);
  return chained?.sector && GROUPS.has(chained.sector) ? 'enterprises' : null;
};

const ESTIMATED = fold('ước');

/** The status from the words before the number, its own hedges, or the target its parenthesis prints. */
const statusOf = ({ scene, group, host }: Reading, at: number, { from, mention }: Sided): StatusReading | null => {
  const hedge = scene.sentence.folded.slice(mention.outer.start, mention.start);
  if (hedge.startsWith(ESTIMATED)) return { status: 'estimate', rule: 'own-estimate' };
  const read = statusBefore(scene.sentence, group, from, at);
  const printsBase = read === null && host.draft?.base === 'target' && host.draft.measure !== 'attainment' && at === 0;
  return printsBase ? { status: 'target', rule: 'printed-target' } : read;
};

const readNumber = (reading: Reading, at: number, mention: NumericMention): Draft => {
  const { scene, group, host } = reading;
  const sides = sidesOf(reading, at, mention);
  const { cue } = sides;
  const sector = ownSector(reading, at, sides);
  const status = statusOf(reading, at, sides);
  const anchor = anchorFor(reading, at, sector, cue.kind === 'rise' || cue.kind === 'fall' ? sides.noun : '');
  const previous = scene.drafts.findLast((draft) => draft.group === group);
  const coordinated = cue.kind === 'none' && previous !== undefined && isChange(previous.measure) && reading.rights.get(previous.at)?.next === at;
  const listed = previous && (cue.kind === 'list' || coordinated) ? previous : null;
  const measured = readMeasure({
    group,
    at,
    cue: listed ? listed.cue : cue,
    anchorUnit: (listed ? listed.anchor : anchor)?.unit ?? null,
    anchorIsTarget: scene.drafts.at(-1)?.rules.includes('printed-target') ?? false,
    isTarget: status?.status === 'target',
    hostMeasure: host.draft?.measure ?? null,
    hostSign: host.draft?.sign ?? 1,
    hasOwnLabel: sides.left.text !== '',
    inParenthesis: group.host !== null,
    label: fold(sides.left.text || host.label || (listed?.label ?? anchor?.label ?? '')),
  });
  const measure = listed && sides.right === '' && measured.measure === 'level' ? listed.measure : measured.measure;
  const chosen = chooseLabel(reading, at, sides, measure, anchor);
  const unit = unitOf({ mention, measure, label: fold(chosen.text), noun: fold(sides.noun), previousUnit: scene.drafts.at(-1)?.unit ?? null, anchorUnit: anchor?.unit ?? null, mentionFolded: fold(mention.text) });
  const inherits = chosen.rule !== 'own-label' && chosen.rule !== 'label-before-value' && chosen.rule !== 'label-after-value';
  const hostStatus = host.draft && isChange(measure) ? null : (scene.carried.status ?? null);
  return {
    sentence: scene.sentence,
    group,
    at,
    mention,
    cue: coordinated && listed ? listed.cue : cue,
    right: sides.phrase,
    from: sides.from,
    measure,
    sign: measured.sign,
    unit,
    label: chosen.text,
    noun: sides.noun,
    anchor: isChange(measure) || inherits ? anchor : null,
    host: host.draft,
    chain: chainOf(reading, at),
    part: isPartAt(reading, at),
    base: measured.base,
    status: status?.status ?? hostStatus ?? 'actual',
    topic: chosen.rule === 'noun-with-topic' ? chosen.text.slice(sides.noun.length).trim() : '',
    sector: sector ?? (inherits ? (anchor?.sector ?? host.draft?.sector ?? null) : null),
    place: placeBefore(group, sides.from, at) ?? (measure === 'rank' ? null : placeBehind(group, sides.phrase)) ?? host.place,
    time: null,
    baseTime: null,
    rules: [measured.rule, chosen.rule, ...(status ? [status.rule] : [])],
  };
};

/** What a parenthesis at `at` belongs to. */
const hostOf = (reading: Reading, at: number): Host => {
  const { scene, group, rights } = reading;
  const draft = scene.drafts.findLast((each) => each.group === group) ?? null;
  const reach = draft ? Math.max(draft.at + 1, rights.get(draft.at)?.end ?? 0) : 0;
  const between = group.items.slice(draft ? draft.at + 1 : 0, at);
  const separated = between.some((item) => item.kind === 'sign' && (item.key === ',' || item.key === ';')) && reach < at;
  if (draft && !separated) return { draft, label: '', place: null };
  const last = group.items[at - 1];
  if (last?.kind === 'place') return { draft, label: draft ? '' : readLabel(scene.sentence, phraseBefore(group, 0, at - 1)).text, place: last.mention };
  const label = readLabel(scene.sentence, phraseBefore(group, draft ? reach : 0, at));
  return { draft: label.text === '' ? draft : null, label: label.text, place: label.place };
};

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
  const cues = new Map(numbers.map(([at]) => [at, cueBefore(group, at)]));
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
