import type {
  Block,
  Cell,
  Measure,
  NumericMention,
  PlaceMention,
  ReadSentence,
  Sentence,
  Status,
  TemporalMention,
} from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { COUNTED_NOUNS } from '../../vi/counted-nouns.ts';
import { type Group, groupItems, type Item } from '../clause/items.ts';
import { EMPTY, hasContent, render, trim, withoutTimes } from '../clause/phrase.ts';
import type { Draft } from '../draft.ts';
import { headTimes } from '../period/frame.ts';
import { LABEL_HEAD } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';

import { unitOf } from './unit.ts';

/** Columns that only number the rows. */
const SERIAL = /^(?:stt|tt|số tt|số thứ tự|#|no\.?)$/u;

const RANKING = /^(?:hạng|xếp hạng|thứ hạng|vị trí|thứ tự)|\((?:hạng|xếp hạng|thứ hạng|vị trí)\)/u;

/** `Hạng II`, `hạng đặc biệt`: a class of things, no place among them. */
const CLASS = /^hạng (?:đặc biệt|\p{Nd}|[ivx]+(?!\p{L}))/u;

/** `Bảng dưới đây tổng hợp thứ hạng của Việt Nam`; not where scores stand beside them. */
const OF_RANKS = /^(?!.*điểm).*(?:thứ hạng|xếp hạng|vị trí)/u;

/** A column whose cells are times: `Tháng` over `1`, `2`, `3`. */
const TIMING = /^(?:tháng|quý|năm)$/u;

const CHANGING = /thay đổi|tăng.{0,3}giảm|chênh lệch|so với|tăng thêm|mức tăng|mức giảm/u;

const GROWING = /tăng trưởng|tốc độ tăng|tăng.{0,3}giảm|so với/u;

const SHARING = /tỉ trọng|cơ cấu/u;

const AIMING = /mục tiêu|chỉ tiêu|kế hoạch|dự toán/u;

const DONE = /thực hiện|đạt được|kết quả|thực tế/u;

const ACHIEVING =
  /% ?(?:so với )?kế hoạch|so với (?:kế hoạch|dự toán|chỉ tiêu)[^()]*\(?%|tỉ lệ hoàn thành|hoàn thành kế hoạch|mức độ hoàn thành/u;

/** Heads that say nothing of what is counted: the row names it. */
const EMPTY_HEAD =
  /^(?:số lượng|giá trị|kết quả|thực hiện|đạt được|ước|ước thực hiện|kế hoạch|mục tiêu|chỉ tiêu|số liệu|tổng số|năm|kỳ|đơn vị|số)$/u;

/** `Kế hoạch 2026`. */
const YEAR_OF = /^(?<what>kế hoạch|mục tiêu|chỉ tiêu|thực hiện|ước(?: thực hiện)?|kết quả) (?<year>(?:19|20)\d{2})$/iu;

/** `2021` over a column, or `2021 (ước)`. */
const BARE_YEAR = /^(?:19|20)\d{2}$/u;

/** Heads that say how, not what: the caption names it where the row is a place. */
const THIN_HEAD =
  /^(?:hạng|xếp hạng|thứ hạng|vị trí|điểm|điểm số|tổng điểm|tăng\/giảm(?: hạng)?|thay đổi(?: hạng)?|tăng|giảm|tỉ lệ)$/u;

const TOTAL_ROW = /^(?:(?:toàn|cả) (?:tỉnh|thành phố|huyện|xã|nước|quốc|ngành)|tổng(?: cộng| số)?|cộng)$/u;

interface Head {
  /** What it names, empty where it names nothing of its own. */
  readonly text: string;
  /** All that it says but its times. */
  readonly said: string;
  readonly folded: string;
  /** Whether it says only what its column is counted in. */
  readonly isUnit: boolean;
  readonly times: ReturnType<typeof headTimes>;
}

export type ReadText = (text: string) => ReadSentence;

const bare = (text: string): string =>
  text
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const groupOf = ({ sentence, mentions }: ReadSentence): Group => groupItems(sentence, mentions, () => false);

/** `Nghìn đồng`, `Tỷ kWh`: it says only in what its column is counted; the title over the table names what is. */
const isUnitHead = (text: string, readText: ReadText): boolean => {
  if (!/^\p{L}+(?: \p{L}+){0,2}$/u.test(text)) return false;
  const [one] = readText(`1 ${text}`).mentions;
  return (one?.kind === 'money' || one?.kind === 'quantity') && one.start === 0 && one.end === text.length + 2;
};

/** `Tiếp nhận (hồ sơ)` → `hồ sơ Tiếp nhận`: what its column counts. */
const COUNTING = /^(?<said>[^()]+) \((?:số )?(?<noun>[^()%]+)\)$/u;

const COUNTED = phraseTable([...COUNTED_NOUNS]);

const withCounted = (text: string): string => {
  const { said = '', noun = '' } = COUNTING.exec(text.trim())?.groups ?? {};
  const keys = keysOf(noun);
  const isCounted = keys.length > 0 && COUNTED.from(keys, 0) === keys.length && !fold(said).includes(fold(noun));
  return isCounted && LABEL_HEAD.from(keysOf(said), 0) === 0 ? `${noun} ${said}` : text;
};

const readHead = (head: string, readText: ReadText): Head => {
  const text = withCounted(head);
  const read = readText(bare(text).replace(BARE_YEAR, 'năm $&').replace(YEAR_OF, '$<what> năm $<year>'));
  const group = groupOf(read);
  const items = trim(withoutTimes(group.items));
  const compared = items.findIndex((item, at) => item.key === 'so' && items[at + 1]?.key === fold('với'));
  const name = hasContent(items) ? render(read.sentence, compared < 0 ? items : items.slice(0, compared)) : '';
  const isUnit = isUnitHead(text, readText);
  const isEmpty = isUnit || EMPTY_HEAD.test(fold(name));
  return { text: isEmpty ? '' : name, said: name, folded: fold(text), isUnit, times: headTimes(group) };
};

const placeIn = (read: ReadSentence): PlaceMention | null => {
  const found = read.mentions.find((mention) => mention.kind === 'place');
  return found?.kind === 'place' ? found : null;
};

const PLACE_WORDS: ReadonlySet<string> = new Set(
  ['tỉnh', 'thành', 'phố', 'tp', '.', 'huyện', 'xã', 'quận', 'phường', 'thị'].map(fold),
);

/** `Hà Nội`, `Tỉnh Bắc Giang`; not `Khách quốc tế đến Việt Nam`, which says what is counted. */
const isNamedPlace = ({ sentence, mentions }: ReadSentence): boolean => {
  const places = mentions.filter(({ kind }) => kind === 'place');
  return sentence.tokens.every(
    ({ start, end, key, kind }) =>
      kind !== 'word' || PLACE_WORDS.has(key) || places.some((place) => place.start <= start && end <= place.end),
  );
};

const isNumberCell = (text: string): boolean => !/\p{L}{2}/u.test(text.replace(/%|USD|VND|ha|tỉ|triệu/gu, ''));

/** `So với cùng kỳ (%)` over `102,7` and `88,5`: so much of it; over `4,5` so much more. */
const OF_EARLIER = /so với/u;
const LEAST_RATIO = 60;

const isRatio = (head: string, { value }: NumericMention): boolean =>
  OF_EARLIER.test(head) && !CHANGED.test(head) && Number(value ?? 0) >= LEAST_RATIO;

/** `Bằng % cùng kỳ 2019`. */
const EQUALS_EARLIER = /bằng[ (]*%?\)? (?:so với )?cùng kỳ|% (?:so )?cùng kỳ/u;

const CHANGED = /tăng|giảm|thay đổi|chênh lệch|tốc độ/u;

const measureOf = (head: string, rowRanks: boolean, mention: NumericMention): Measure => {
  if (ACHIEVING.test(head)) return 'attainment';
  if (RANKING.test(head) || rowRanks) return 'rank';
  if (EQUALS_EARLIER.test(head)) return 'attainment';
  if (mention.kind === 'percent') {
    if (SHARING.test(head)) return 'share';
    if (/^[+−–-]/u.test(mention.text)) return 'growth';
    if (isRatio(head, mention)) return 'attainment';
    return GROWING.test(head) ? 'growth' : 'level';
  }
  return CHANGING.test(head) ? 'change' : 'level';
};

const statusOf = (head: string): Status =>
  /(?<!\p{L})ước(?!\p{L})/u.test(head) ? 'estimate' : AIMING.test(head) && !ACHIEVING.test(head) ? 'target' : 'actual';

/** `Chỉ tiêu | Năm 2019 | Kế hoạch 2021`: a column of its own for what is aimed at, so the others tell what is. */
const tellsAims = ({ block }: TableRow): boolean =>
  block.cells.slice(1).some(({ head }) => {
    const said = fold(head.normalize('NFC'));
    return AIMING.test(said) && !ACHIEVING.test(said);
  });

interface TableRow {
  readonly sentence: Sentence;
  readonly group: Group;
  readonly block: Block;
  readonly texts: readonly string[];
  readonly lead: Head;
  /** What its first cell says of time, where that is a month, a quarter or a year. */
  readonly time: TemporalMention | null;
  readonly rowHead: { readonly text: string; readonly place: PlaceMention | null; readonly ranks: boolean };
  readonly readText: ReadText;
  /** What the heading or the lead-in of the table says. */
  readonly status: Status | null;
}

/** Over things of one kind, which are no places that a list knows: `Cửa khẩu`, `Thị trường`, `Mặt hàng`. */
const KIND =
  /^(?:vùng|miền|địa phương|đơn vị|tên đơn vị|cơ quan|huyện|xã|phường|tỉnh|thành phố|cửa khẩu|thị trường|quốc gia|nước|trường|bệnh viện|khu công nghiệp|doanh nghiệp|ngân hàng|nhà mạng|địa bàn|khu vực|khối|chi nhánh|cảng)$/u;

/** What was done with things that another column counts: `Hồ sơ tiếp nhận | Đúng hạn (%) | Nộp trực tuyến`. */
const DONE_WITH =
  /^(?:đúng hạn|trước hạn|trước và đúng hạn|đúng và trước hạn|quá hạn|trễ hạn|nộp trực tuyến|trực tuyến|nộp trực tiếp|trực tiếp|đã giải quyết|giải quyết|đang giải quyết|đã trả|tỉ lệ đúng hạn)$/u;

/** The counted noun of the first column that has one: `hồ sơ`; empty where none has. */
const thingCounted = ({ block }: TableRow): string => {
  for (const { head } of block.cells.slice(1)) {
    const words = bare(head.normalize('NFC')).split(' ');
    const length = COUNTED.from(keysOf(words.join(' ')), 0);
    if (length > 0 && length < words.length) return words.slice(0, length).join(' ');
  }
  return '';
};

/** `Đúng hạn` → `Hồ sơ đúng hạn`, where another column counts dossiers. */
const withThing = (row: TableRow, head: Head): Head => {
  const thing = DONE_WITH.test(fold(head.text)) ? thingCounted(row) : '';
  return thing === '' ? head : { ...head, text: `${thing} ${head.text}`, said: `${thing} ${head.said}` };
};

const labelOf = (row: TableRow, head: Head): string => {
  const name = row.rowHead.place || TOTAL_ROW.test(fold(row.rowHead.text)) ? '' : row.rowHead.text;
  if (name === '' && THIN_HEAD.test(fold(head.text)))
    return [head.text, row.lead.text].filter((each) => each !== '').join(' ');
  // `Bảng: Thu nhập bình quân tháng, theo khu vực` over `Khu vực | Nghìn đồng`
  const what = head.isUnit ? row.lead.text.replace(BREAKDOWN, '') : head.text;
  const isOfKind = what === '' && KIND.test(fold(row.block.cells[0]?.head ?? '').trim());
  if (isOfKind && name !== '' && row.lead.text !== '') return [row.lead.text.replace(BREAKDOWN, ''), name].join(' ');
  const said = [what, name].filter((each) => each !== '').join(' ');
  return said === '' ? row.lead.text : said;
};

/** What a title says of how its table is parted. */
const BREAKDOWN = /(?:,\s*)?(?:chia |phân )?theo .*$/iu;

/** Heads that say how the column before them changed, or how much of all it is: `Tăng, giảm so với tháng 7 (điểm %)`, `Tỷ lệ`. */
const ONLY_CHANGE =
  /^(?:mức )?(?:bằng|tăng|giảm|tăng,? ?(?:\/|và|hoặc|-)? ?giảm|biến động|thay đổi|so sánh|chênh lệch|tăng trưởng|tốc độ tăng(?: trưởng)?|tỉ lệ)$/u;

/** The head that names what a cell is of: its own, or of a bare change that of the column before. */
const namingHead = (row: TableRow, cell: Cell, head: Head): Head => {
  if (!ONLY_CHANGE.test(fold(head.text)) && !(head.text === '' && OF_EARLIER.test(head.folded))) return head;
  const before = row.block.cells.slice(1, row.block.cells.indexOf(cell)).reverse();
  const heads = before.map((each) => readHead(each.head.normalize('NFC'), row.readText));
  const fits = ({ text, isUnit }: Head): boolean =>
    !ONLY_CHANGE.test(fold(text)) && (isUnit || text !== '' || head.text !== '');
  return heads.find(fits) ?? head;
};

/** `10 tháng 2023`, `So với cùng kỳ (%)`: what is compared is of the time of the column before. */
const timeOfLevel = ({ block, readText }: TableRow, cell: Cell): TemporalMention | null => {
  const before = block.cells.slice(1, block.cells.indexOf(cell)).reverse();
  const heads = before.map((each) => readHead(each.head.normalize('NFC'), readText));
  return heads.find(({ times }) => times.period !== null)?.times.period ?? null;
};

/** `Năm 2022 | Quý I/2023 | Tăng, giảm (%)`: a change is from the time of the column before the one that it is told of. */
const timeOfEarlier = ({ block, readText }: TableRow, cell: Cell): TemporalMention | null => {
  const before = block.cells.slice(1, block.cells.indexOf(cell)).reverse();
  const times = before.flatMap(({ head }) => readHead(head.normalize('NFC'), readText).times.period ?? []);
  const [level, earlier] = times;
  return level && earlier && before.length === times.length && earlier.to < level.to ? earlier : null;
};

/** `Bảng: Tình hình thực hiện chỉ tiêu (đơn vị: %)` */
const PERCENTAGES = /\((?:đơn vị(?: tính)?|đvt)?:? ?%\)/u;

const RATE = /(?:^|\s)(?:tỉ lệ|tỉ trọng)(?:\s|$)/u;

/** `Bảng: PAR INDEX, SIPAS năm 2022`: a title that names other columns says nothing of this one. */
const listsHeads = ({ block, lead }: TableRow, own: Head): boolean => {
  const title = fold(lead.text);
  return (
    own.text !== '' &&
    block.cells.slice(1).some(({ head }) => {
      const other = fold(bare(head.normalize('NFC')));
      return LISTED.test(other) && !fold(own.said).includes(other) && title.includes(other);
    })
  );
};

const LISTED = /^\p{L}{3,}/u;

const draftOf = (row: TableRow, at: number, mention: NumericMention, cell: Cell, hasAmount: boolean): Draft => {
  const head = readHead(cell.head.normalize('NFC'), row.readText);
  const naming = withThing(row, namingHead(row, cell, head));
  const isRank = row.rowHead.ranks || (head.text === '' && OF_RANKS.test(row.lead.folded));
  const found = measureOf(head.folded, isRank, mention);
  const measure = found === 'share' && !hasAmount ? 'level' : found;
  const label = labelOf(row, naming);
  const isStep = measure === 'change' && /hạng|bậc/u.test(head.folded);
  const unit = isStep
    ? 'rank'
    : unitOf({
        mention,
        measure,
        label: fold(label),
        noun: '',
        previousUnit: null,
        anchorUnit: null,
        mentionFolded: fold(mention.text),
      });
  const isRate =
    unit === 'count' && mention.unit === null && (PERCENTAGES.test(row.lead.folded) || RATE.test(fold(label)));
  const status = statusOf(head.folded);
  return {
    sentence: row.sentence,
    group: row.group,
    at,
    mention,
    per: mention.per,
    cue: { kind: 'none', start: at, end: at },
    right: { ...EMPTY, end: at + 1 },
    from: at,
    measure,
    sign: 1,
    unit: isRate && Number(mention.value ?? 0) <= 100 ? 'percent' : unit,
    label,
    topic: '',
    noun: '',
    anchor: null,
    chain: null,
    part: false,
    host: null,
    base: measure === 'attainment' && ACHIEVING.test(head.folded) ? 'target' : null,
    status: status === 'actual' && !DONE.test(head.folded) && !tellsAims(row) ? (row.status ?? 'actual') : status,
    sector: null,
    place: row.rowHead.place,
    time: head.times.period ?? row.time ?? (measure === 'level' ? null : timeOfLevel(row, cell)),
    baseTime: head.times.base ?? (ONLY_CHANGE.test(fold(head.text)) ? timeOfEarlier(row, cell) : null),
    heads: `${listsHeads(row, naming) ? '' : row.lead.text} ${row.rowHead.place ? '' : row.rowHead.text} ${naming.said}`
      .replace(/\s+/gu, ' ')
      .trim(),
    rules: ['table-cell', measure],
  };
};

const allNumbers = (group: Group): readonly (readonly [number, Item & { kind: 'number' }, Group])[] =>
  group.items.flatMap((item, at) =>
    item.kind === 'number' ? [[at, item, group] as const] : item.kind === 'group' ? allNumbers(item.group) : [],
  );

/** Reads one row of a table: each cell by the head of its column and the head of its row. */
export const attachTable = (
  sentence: Sentence,
  group: Group,
  block: Block,
  articleText: string,
  readText: ReadText,
  status: Status | null,
): readonly Draft[] => {
  const texts = block.cells.map(({ start, end }) => articleText.slice(start, end).normalize('NFC').trim());
  const first = texts.findIndex((text) => /\p{L}/u.test(text) && !isNumberCell(text));
  const named = readText(bare(texts[first] ?? ''));
  const rowHead = {
    text: first < 0 ? '' : named.sentence.text,
    place: isNamedPlace(named) ? placeIn(named) : null,
    ranks: RANKING.test(fold(texts[first] ?? '')) && !CLASS.test(fold(texts[first] ?? '')),
  };
  const timing = block.cells[0] && TIMING.test(fold(block.cells[0].head).trim()) ? block.cells[0] : null;
  const timed = timing === null ? null : headTimes(groupOf(readText(`${timing.head} ${texts[0] ?? ''}`))).period;
  const row: TableRow = {
    time: timed,
    sentence,
    group,
    block,
    texts,
    lead: readHead(block.lead.normalize('NFC').replace(/^bảng(?: \p{Nd}+)?\s*[.:]\s*/iu, ''), readText),
    rowHead,
    readText,
    status,
  };
  const cellOf = (item: Item): number => {
    const at = sentence.home(item.start);
    return block.cells.findIndex(({ start, end }) => start <= at && at < end);
  };
  const numbers = allNumbers(group).filter(
    ([, item]) =>
      cellOf(item) !== first &&
      !(timed && cellOf(item) === 0) &&
      !SERIAL.test(fold(block.cells[cellOf(item)]?.head ?? '').trim()),
  );
  const hasAmount = numbers.some(([, { mention }]) => mention.kind !== 'percent');
  return numbers.flatMap(([at, item, within]) => {
    const cell = block.cells[cellOf(item)];
    return cell ? [draftOf({ ...row, group: within }, at, item.mention, cell, hasAmount)] : [];
  });
};
