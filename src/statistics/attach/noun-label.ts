import { fold } from '../../text/fold.ts';
import { countedBy } from '../clause/items.ts';
import { hasContent } from '../clause/phrase.ts';
import type { Draft } from '../draft.ts';
import { STANDING } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf, sectorUpTo } from '../words/sectors.ts';
import { isPartAt } from './anchor.ts';
import { withoutAmount } from './bare-amount.ts';
import { join, type Reading } from './reading.ts';
import { sameNoun, viewOf } from './shared-label.ts';
import { isBody, type Sided } from './statement.ts';
import { refersBack, topicOf } from './topic.ts';
import type { ChosenLabel } from './which-side.ts';

/** `34 chợ của 9 huyện` over `10 chợ`: a topic that counts the same thing. */
const repeats = (topic: string, noun: string): boolean =>
  noun !== '' && (fold(topic) === fold(noun) || (/\p{Nd}/u.test(topic) && fold(topic).includes(fold(noun))));

/** `cuộc tấn công mạng` over `951 cuộc`: the topic starts with what is counted. */
const saysNounFirst = (topic: string, noun: string): boolean =>
  noun !== '' && !/\p{Nd}/u.test(topic) && fold(topic).startsWith(`${fold(noun)} `);

/** `85/85 bộ, ngành, địa phương`: how many is no part of a name. */
const COUNT = /^[\p{Nd}.,/]+ /u;

const FOR = fold('cho');

const OF = fold('của');

const SITE = /^(?:Khu|Gian|Quầy) .* (?:tại|ở) /u;

const HAVING: ReadonlySet<string> = new Set(['có', 'gồm'].map(fold));

const IS = fold('là');

const SHORT_TOPIC = 2;

const MOST = new RegExp(`${fold('(?:nhiều|ít|đông|lớn|cao|thấp) nhất')}$`, 'u');

const sameNounBefore = ({ scene }: Reading, noun: string): Draft | null => {
  const isSame = (draft: Draft): boolean =>
    draft.unit === 'count' && draft.label !== noun && fold(draft.label).startsWith(`${fold(noun)} `);
  return scene.drafts.findLast(isSame) ?? scene.carried.told.findLast(isSame) ?? null;
};

const HAPPENS = new RegExp(`^(?:${fold('đã|để')} )?${fold('xảy ra')}$`, 'u');

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

/** A counted noun that says nothing alone: what the sentence, the clause or the number before says of it. */
export const nounLabel = (reading: Reading, at: number, sides: Sided, chosen: ChosenLabel): ChosenLabel => {
  const { noun } = sides;
  const same = sameNoun(reading, at, sides);
  if (same) return same;
  // `đã chi 23.870 tỷ đồng cho gần 24,9 triệu lượt người`
  if (reading.group.keys[at - 1] === FOR && reading.group.items[at - 2]?.kind === 'number') return chosen;
  // `36 gian hàng của 22 doanh nghiệp`: whose they are
  const owned = reading.scene.drafts.at(-1);
  if (
    reading.group.keys[at - 1] === OF &&
    owned?.group === reading.group &&
    owned.unit === 'count' &&
    owned.topic === ''
  )
    return chosen;
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
  // `30.240 trạm phát sóng 5G. Viettel dựng nhiều nhất với 21.300 trạm`
  const most = MOST.test(fold(spoken)) ? sameNounBefore(reading, noun) : null;
  if (most) return { text: most.label, rule: 'label-of-level-before' };
  // `Đường sắt: xảy ra 74 vụ`, under the accidents of all roads: those counted by the same word before
  const sameCount = HAPPENS.test(fold(spoken))
    ? reading.scene.carried.levelOfUnit.get(countedBy(reading.group, at) ?? '')
    : undefined;
  if (sameCount) return { text: sameCount.label, rule: 'label-of-level-far' };
  // `14 hộ thuộc 5 huyện`
  // `Khu trưng bày tại công viên có 36 gian hàng`: where they stand
  const topic =
    LINKS.has(fold(spoken)) || (SITE.test(spoken) && HAVING.has(reading.group.keys[at - 1] ?? '')) ? '' : spoken;
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
