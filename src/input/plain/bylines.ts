import { fold } from '../../text/fold.ts';
import { remembering } from '../../text/remembering.ts';
import { isLikelyName, isPersonName, withoutDegree } from './names.ts';

/** What a credit line says: who wrote it, and which paper it was taken from. */
export interface Byline {
  readonly author: string | null;
  readonly publisher: string | null;
}

/** `PV`, `P.V`, `TH`, `CTV`, `Nhóm PV`, `Ban biên tập`: nobody by name. */
const COLLECTIVE =
  /^(?:nhóm\s)?(?:pv|p\.v\.?|ctv|btv|bbt|th|t\.h\.?|t\/h|tth|pv\s?[-–]\s?ctv|phóng viên|ban biên tập|nhóm phóng viên|tổng hợp)$/u;
/** Whether a credit names nobody: `PV`, `Nhóm phóng viên`. */
export const isCollective = (name: string): boolean => COLLECTIVE.test(fold(name.trim()));

/** `DTD`, `N.T.H.`, `H.N`, `TS` */
const INITIALS = /^(?:\p{Lu}\.?){2,5}$/u;
const LABEL =
  /^(?:tác giả|tác giả bài viết|người viết|người đăng|đăng bởi|viết bởi|bài và ảnh|ảnh và bài|bài, ảnh|tin, ảnh|ảnh, tin|tin và ảnh|tin, bài|tin bài|tin - ảnh|bài - ảnh|tin-ảnh|bài viết|thực hiện|biên soạn|phóng viên|nhóm pv|cộng tác viên|ctv|pv|tin|bài|tác giả \/ nguồn|nội dung|bài và bảng|bài, bảng|ghi chép|tổng hợp|author|b[iy])\s*:\s*(?<who>\S.*)$/u;
const LABEL_WITHOUT_COLON =
  /^(?:tác giả|bài và ảnh|bài, ảnh|tin, ảnh|(?:đăng |viết |thực hiện )?bởi|b[iy]|nguồn|theo(?!\sdõi\s))\s+(?<who>\S.*)$/u;
const SOURCE = /^(?:nguồn|nguồn tin|nguồn bài viết|theo nguồn|source)\s*:\s*(?<who>\S.*)$/u;
const CREDIT_TO = /^\(?theo\s*:?\s+(?!dõi\s|đó\s)(?<who>[^()]+?)\)?\.?$/u;
/** Who else had a hand in it, behind the writer: `Thu Thảo – Ảnh: Minh Khôi`, `Kim Ngân - Đồ họa: Tấn Lực`. */
const OTHER_HANDS =
  /\s*[-–—,;|/]\s*(?:ảnh|đồ họa|thiết kế|trình bày|video|clip|kỹ thuật|kĩ thuật|hình ảnh|minh họa|biên tập)(?:\s(?:và|&)\s\p{L}+)?\s*:.*$/iu;
/** `Mạc Thư thực hiện`, `Hà Vy (Văn phòng UBND huyện)`: what a writer did, where he works. */
const DEED = /\s+(?:thực hiện|ghi|lược ghi|tổng hợp|lược dịch|biên dịch|dịch|biên soạn)$/iu;
const DESK = /\s*\((?!(?:theo|nguồn|ảnh)\s)[^()]{3,60}\)$/iu;
/** `(tổng hợp)`, `(T/h)`, `(lược dịch)`: what the writer did. */
const MANNER = /\s*\((?:tổng hợp|t\/h|th|ghi|lược ghi|lược dịch|dịch|biên dịch|t\.h|thực hiện)\)/giu;
const WITH_SOURCE = /^(?<who>[^()]{2,60}?)\s*\(?\s*(?:\(|[-–/,]\s*)?theo\s+(?<source>[^()]{2,60}?)\)?\.?$/iu;
const ISSUE_DETAILS = /,?\s+(?:số\s\p{N}|ra ngày|ngày|\().*$/iu;
/** `Báo Kiểm toán`, `Tạp chí …`, `VnExpress`, `baochinhphu.vn`, `TTXVN`: words of papers and agencies. */
const OUTLET =
  /(?:^|\s)(?:báo|tạp chí|tạp chỉ|cổng|trang|đài|ttx\p{L}*|ttxvn|thông tấn|bộ|sở|cục|tổng cục|ủy ban|ubnd|văn phòng|trung tâm|ban|viện|hội|vov|vtv\p{N}*|vtc|tuổi trẻ|thanh niên|lao động|tiền phong|dân trí|nhân dân|người lao động|sài gòn giải phóng|hà nội mới|công thương|đầu tư|nhịp sống|đời sống|sống|số|online|news|times|post|vn\p{L}+|\p{L}+net|plus|24h)(?:\s|$)|\.\p{L}{2,3}(?:\/|$)|\p{N}/u;

const by = (author: string): Byline => ({ author, publisher: null });
const from = (publisher: string): Byline => ({ author: null, publisher });
const NOBODY: Byline = { author: null, publisher: null };

/** `Lan Hương - Trường Thịnh`, `Hà Văn, Minh Anh`, `Nguyễn An và Lê Bình` */
const NAME_JOINER = /\s+[-–—]\s+|\s*[,;&]\s*|\s+và\s+|\s*\/\s*/u;

const areNames = (text: string, isName: (one: string) => boolean): boolean => {
  const names = text.replace(MANNER, '').trim().split(NAME_JOINER);
  return names.length <= 6 && names.every((name) => isName(withoutDegree(name)) || COLLECTIVE.test(fold(name)));
};

const isWriter = (text: string, isName: (one: string) => boolean): boolean =>
  text.length <= 90 && (COLLECTIVE.test(fold(text.replace(MANNER, '').trim())) || areNames(text, isName));

/** The writer without what he did: `PV (tổng hợp)` → `PV`; two writers keep their line as printed. */
const writerOf = (text: string): string => {
  const bare = text.replace(MANNER, '').trim();
  return NAME_JOINER.test(bare) ? text.trim() : bare;
};

const unwrap = (text: string): string =>
  /^\((?<inner>[^()]{1,60})\)\.?$/u.exec(text)?.groups?.['inner']?.trim() ?? text;

/** `Reuters`, `Fox News/Wfin`, `RT`: where a story was translated from; not who published it. */
const VIETNAMESE_INITIALS = /vn|viet|bao|^(?:vov|vtv|vtc|plo|nld|tto|tno|ndo|sggp|vgp|hnm|ktđt|tp|hn)/u;
const isForeign = (name: string): boolean => !/[^\p{ASCII}]/u.test(name) && !VIETNAMESE_INITIALS.test(fold(name));

/** What `Theo …` or `Nguồn: …` names: a person is an author, anything else a paper. */
const credit = (who: string): Byline => {
  const name = who.replace(/[.)]+$/u, '').trim();
  if (COLLECTIVE.test(fold(name)) || (isPersonName(name) && !OUTLET.test(fold(name)))) return by(name);
  return isForeign(name) ? { author: null, publisher: null } : from(name.replace(ISSUE_DETAILS, ''));
};

const labelled = (text: string): Byline | null => {
  const folded = fold(text);
  const label = LABEL.exec(folded)?.groups?.['who'];
  if (label !== undefined) {
    const who = text
      .slice(text.length - label.length)
      .replace(OTHER_HANDS, '')
      .trim();
    if (who.split(/\s+/u).length > 12 || /[.;]$/u.test(who.replace(/\p{Lu}\.$/u, ''))) return null;
    // Tin, ảnh: Trung tâm Văn hóa, Thể thao huyện: an office, nobody who writes.
    return isOfficeLine(who) ? NOBODY : by(writerOf(who));
  }
  const source = (SOURCE.exec(folded) ?? CREDIT_TO.exec(folded))?.groups?.['who'];
  if (source !== undefined) {
    const at = folded.indexOf(source);
    const who = text.slice(at, at + source.length);
    return who.split(/\s+/u).length <= 12 ? credit(who) : null;
  }
  const loose = LABEL_WITHOUT_COLON.exec(folded)?.groups?.['who'];
  if (loose === undefined) return null;
  const who = text.slice(text.length - loose.length).trim();
  return isWriter(who, isLikelyName) ? by(writerOf(who)) : null;
};

const LONGEST_BYLINE = 110;

/** A credit without the other hands, the deed and the desk behind the writer, if a writer is left then. */
const bareWriter = (text: string): string => {
  const bare = text.replace(OTHER_HANDS, '').replace(DEED, '').trim();
  if (isWriter(bare, isPersonName)) return bare;
  const deskless = bare.replace(DESK, '').trim();
  return deskless !== bare && isWriter(deskless, isPersonName) ? deskless : text;
};

const MOST_REMEMBERED = 1000;
/** What is longer, or gives a percentage, is no credit. */
const mayCredit = (line: string): boolean => line.length <= LONGEST_BYLINE * 2 && !/\p{N}\s?%/u.test(line);

/** The same line is asked when a headline, a writer and a paper are looked for, and what each line is. */
const readCredit = remembering(MOST_REMEMBERED, (line): Byline | null => {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length > LONGEST_BYLINE) return null;
  const bare = unwrap(text);
  const plain = labelled(bare);
  if (plain !== null) return plain;
  const writer = bareWriter(bare);
  if (isWriter(writer, isPersonName)) return by(writerOf(writer));
  // Nguyễn Hà/VOV.VN, Y Sơn Niê/VOV-Tây Nguyên: a writer, the paper he writes for and its desk there.
  const staff = /^(?<who>[^/]{4,40})\/(?<outlet>[^/-]{2,30})(?:-[\p{Lu}][\p{L} ]{2,20})?$/u.exec(bare)?.groups;
  if (staff && isPersonName(staff['who'] ?? '') && OUTLET.test(fold(staff['outlet'] ?? '')))
    return { author: staff['who'] ?? null, publisher: staff['outlet'] ?? null };
  const both = WITH_SOURCE.exec(bare)?.groups;
  if (both && isWriter(both['who'] ?? '', isLikelyName))
    return { author: writerOf(both['who'] ?? ''), publisher: credit(both['source'] ?? '').publisher };
  return null;
});

/**
 * Reads a line that is nothing but a credit: `Thanh Trúc`, `Tác giả: DTD`, `PV (tổng hợp)`, `(TH)`, `Theo Báo Tuyên Quang`, `Nguồn P.V`,
 * `Anh Ngọc (Theo Verywell Health)`. Null for everything else.
 */
export const readByline = (line: string): Byline | null => (mayCredit(line) ? readCredit(line) : null);

const readExpected = remembering(MOST_REMEMBERED, (line): Byline | null => {
  const known = readByline(line);
  if (known !== null) return known;
  const text = unwrap(line.replace(/\s+/gu, ' ').trim());
  if (text.length > LONGEST_BYLINE) return null;
  if (isWriter(text, isLikelyName)) return by(writerOf(text));
  // Phòng CNTT - Lý Thành: the desk before the writer.
  const [desk = '', writer = '', ...more] = text.split(/\s+[-–—]\s+/u);
  if (more.length === 0 && isOfficeLine(desk) && isPersonName(writer)) return by(writer);
  const initials = text.replace(MANNER, '').trim();
  return INITIALS.test(initials) ? by(initials) : null;
});

/** The same where a name is expected, at the very end of an article or beside its date: also initials and names not known. */
export const readExpectedByline = (line: string): Byline | null =>
  line.length <= LONGEST_BYLINE * 2 ? readExpected(line) : null;

/** `Văn phòng UBND thành phố`, `Phòng Truyền thông - Sở …`: the office that issued a text, as its last line. */
export const isOfficeLine = (line: string): boolean =>
  line.length <= 90 &&
  !/[.;:]$/u.test(line) &&
  /^(?:văn phòng|phòng|ban|sở|trung tâm|cục|vụ|ubnd|ủy ban|công an|chi cục|hội|liên đoàn|tổng cục)\s/u.test(fold(line));
