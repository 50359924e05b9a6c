import type { Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { withoutDoing } from '../clause/bare-name.ts';
import type { Group, Item } from '../clause/items.ts';
import { hasContent, render, trim, withoutTimes } from '../clause/phrase.ts';
import { isInCompound } from '../clause/phrase-before.ts';
import { LABEL_HEAD, PREDICATE, SAY, STANDING, TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorFrom } from '../words/sectors.ts';
import { chainOf } from './anchor.ts';
import { withoutActor } from './label-parts.ts';
import type { Reading } from './reading.ts';
import { declares, onlySets } from './referring-label.ts';
import { pastComparison, type Sided } from './statement.ts';

const PEAKS: ReadonlySet<string> = new Set(['đỉnh', 'đáy'].map(fold));

/** `so với mục tiêu 48.000 doanh nghiệp`, `đạt đỉnh với 236 triệu chiếc`: the same of what was named before. */
export const refersBack = ({ group, scene }: Reading, { from, noun }: Sided, at: number): boolean => {
  const previous = scene.drafts.findLast((draft) => draft.group === group);
  if (!previous || !fold(previous.label).includes(fold(noun))) return false;
  for (let each = from; each < at; each++)
    if (TARGET_NOUN.from(group.keys, each) > 0 || PEAKS.has(group.keys[each] ?? '')) return true;
  return false;
};

const LONGEST_TOPIC = 14;

/** `Hà Nội có 4.102 cơ sở đăng ký, Lai Châu 04 cơ sở`: the same count for another place. */
export const hasOwnPlace = ({ group }: Reading, from: number, at: number): boolean =>
  group.items.slice(from, at).some((item) => item.kind === 'place');

/** `Theo chỉ đạo của Chính phủ, đến 2025 cả nước đạt 1 triệu doanh nghiệp`: what stands before the comma counts nothing. */
const SOURCES: ReadonlySet<string> = new Set(['theo', 'nhờ', 'sau', 'khi', 'so'].map(fold));

/** The subject of the clause up to its verb: `Cổng dịch vụ công quốc gia` of `Cổng … đã cung cấp …`. */
const subjectOf = ({ scene, group }: Reading): string => {
  const comma = SOURCES.has(group.keys[0] ?? '') ? group.keys.indexOf(',') + 1 : 0;
  const items = behindSaying(trim(withoutTimes(group.items.slice(comma, comma + LONGEST_TOPIC))));
  const keys = items.map((item) => item.key);
  const verb = keys.findIndex((_, index) => index > 0 && PREDICATE.from(keys, index) > 0);
  const stop = items.findIndex((item) => item.kind === 'number' || item.kind === 'sign');
  const end = [verb, stop].filter((index) => index > 0).sort((a, b) => a - b)[0];
  const named = items.slice(0, end ?? 0);
  const others = named.filter((item) => item.kind !== 'place');
  const subject = named[0]?.kind === 'place' ? behindStanding(others) : others;
  return onlySets(subject) ? '' : render(scene.sentence, subject);
};

const OPENERS: ReadonlySet<string> = new Set(['là', 'rằng', 'thấy', 'về', 'dù', 'mặc'].map(fold));

/** `Bộ trưởng đánh giá, thị phần hàng hóa còn thấp`: what a sentence without a statistic speaks of, empty when no head noun opens it. */
export const namedTopic = (sentence: Sentence, { items, keys }: Group): string => {
  const from = items.findIndex(
    (_, at) =>
      LABEL_HEAD.from(keys, at) > 0 && (at === 0 || items[at - 1]?.kind === 'sign' || OPENERS.has(keys[at - 1] ?? '')),
  );
  if (from < 0) return '';
  const rest = keys.slice(from, from + LONGEST_TOPIC);
  const end = rest.findIndex((key, at) => at > 1 && (PREDICATE.from(rest, at) > 0 || ENDS.has(key)));
  const named = trim(withoutTimes(items.slice(from, from + (end < 0 ? rest.length : end))));
  return named.length > 1 &&
    named.every((item) => item.kind === 'word' || item.kind === 'place' || item.kind === 'name')
    ? render(
        sentence,
        named.filter((item) => item.kind !== 'place'),
      )
    : '';
};

const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '(', 'còn', 'vẫn', 'tại', 'đang', 'ngày'].map(fold));

/** `Sở Y tế cho biết tỉnh có 22 bệnh viện`: who says it counts nothing. */
const behindSaying = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map(({ key }) => key);
  const at = keys.findLastIndex((_, index) => index > 0 && SAY.from(keys, index) > 1);
  return at < 0 ? items : trim(items.slice(at + SAY.from(keys, at)));
};

const SURVEYS = phraseTable(['khảo sát của', 'điều tra của', 'khảo sát do', 'điều tra do']);

/** `Báo cáo của Ban Quản lý cho thấy đã có 1.947 doanh nghiệp`: what shows it counts nothing. */
const REPORTS = phraseTable(['báo cáo của', 'thống kê của', 'số liệu của', 'kết quả của', 'tổng hợp của']);

const ABOUT = fold('về');

const JOINTS: ReadonlySet<string> = new Set(['khi', 'với', 'nhờ', 'vì', 'về', 'là', 'cả', 'nước'].map(fold));

/** `Nghệ An dẫn đầu khi đưa đi 21.500 lao động`: how the place stands among others counts nothing. */
const behindStanding = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map(({ key }) => key);
  let from = STANDING.from(keys, 0);
  if (from === 0) return items;
  while (JOINTS.has(keys[from] ?? '')) from++;
  return trim(items.slice(from));
};

/** `Thái Lan, nơi đã đón 24,5 triệu khách`: which place, not what. */
const WHERE = fold('nơi');

const APART = fold('riêng');

const LONGEST_APART = 8;

/** `Riêng nhân lực công nghệ thông tin, năm nay thị trường cần 350.000 người`: of what the sentence tells. */
const setApartBy = ({ scene, group }: Reading, at: number): string => {
  const comma = group.keys.indexOf(',');
  if (group.keys[0] !== APART || comma < 3 || comma > LONGEST_APART || comma > at) return '';
  const items = group.items.slice(1, comma);
  const isName = items.every(({ kind }) => kind === 'word') && sectorFrom(group.keys, 1) === null;
  const isNext = group.items.slice(comma, at).every(({ kind }) => kind !== 'number');
  return isName && isNext ? render(scene.sentence, items) : '';
};

/** `Xét theo vùng`, `tuần 37`: from where it is looked at, or when. */
const NO_TOPIC =
  /^(?:riêng )?(?:(?:cả năm )?(?:có thể )?ghi nhận|(?:tổ chức )?(?:nhiều|ít|cao|thấp|lớn) nhất|sinh sống(?: ở| tại)?|(?:xét|tính|chia|phân) (?:riêng )?theo [^,]*|tuần (?:thứ )?\d{1,2}(?: .{0,30}ghi nhận)?)$/iu;

/** `trong năm bổ sung 6.120 bản` */
const IN_YEAR = /^(?:trong )?năm (?=\p{L})/iu;

/** What a thin noun is counted for; empty where nothing says it. */
export const topicOf = (reading: Reading, at: number, sides: Sided): string => {
  const topic = topicAround(reading, at, sides);
  return NO_TOPIC.test(topic) ? '' : topic.replace(IN_YEAR, '');
};

/** What a thin noun is counted for: its parenthesis, the list it continues, its clause, the subject of the sentence. */
const topicAround = (reading: Reading, at: number, sides: Sided): string => {
  const { host, group, scene } = reading;
  if (host.label !== '') return host.label;
  if (host.draft) return host.draft.label;
  const chained = chainOf(reading, at);
  if (chained) return chained.topic;
  const setApart = setApartBy(reading, at);
  if (setApart !== '') return setApart;
  const start = pastComparison(group, Math.max(sides.from, at - LONGEST_TOPIC), at);
  const comma = group.items
    .slice(start, at)
    .findLastIndex((item, index) => item.kind === 'sign' && item.key === ',' && !isInCompound(group, start + index));
  const isSource = SOURCES.has(group.keys[start] ?? '');
  const piece =
    comma >= 0 && (isSource || hasContent(group.items.slice(start + comma + 1, at))) ? start + comma + 1 : start;
  const told = trim(
    withoutTimes(group.items.slice(piece, at)).filter((item) => item.kind !== 'place' && item.kind !== 'number'),
  );
  const isOfPlace = group.items.slice(piece, at).find((item) => item.kind !== 'time')?.kind === 'place';
  const said = isOfPlace ? behindStanding(told) : told;
  const saidKeys = said.map((item) => item.key);
  // `Khảo sát của Tổng cục với 128.400 doanh nghiệp`: they were asked
  if (SURVEYS.from(saidKeys, 0) > 0) return render(scene.sentence, said.slice(0, SURVEYS.from(saidKeys, 0) - 1));
  if (REPORTS.from(saidKeys, 0) > 0 && !saidKeys.includes(ABOUT)) return '';
  const clause = behindSaying(
    withoutDoing(
      withoutActor(
        said,
        said.map((item) => item.key),
      ),
    ),
  );
  const isDeclared = declares(clause.map((item) => item.key));
  const isRelative = clause[0]?.key === WHERE;
  if (hasContent(clause) && !onlySets(clause) && !isDeclared && !isRelative) return render(scene.sentence, clause);
  const before = scene.drafts.findLast((draft) => draft.group === group);
  const joined = before && !group.items.slice(before.at, at).some((item) => item.key === ';');
  return joined ? before.topic || before.label : subjectOf(reading);
};
