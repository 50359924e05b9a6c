import { provinceOfDistrict } from '../../catalogue/places/districts.ts';
import { GAZETTEER } from '../../catalogue/places/gazetteer.ts';
import { provinceOf } from '../../catalogue/places/province-of.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { CENTRAL_BODIES } from '../../vi/organisation-words.ts';
import type { Layout } from './classify.ts';
import { isOrganisation } from './titles.ts';

/** Words with which an article speaks of its own province, city or district, and of their offices. */
const HOME =
  /(?<!\p{L})(?:toàn tỉnh|cả tỉnh|trên địa bàn (?:tỉnh|thành phố|tp|quận|huyện)|(?:trong|của|từ) tỉnh|(?:tỉnh|thành phố) (?:ta|nhà|đã|có|hiện|còn|vẫn|cũng|sẽ|phấn đấu|dành|thu hút|đạt|đón|đặt|ban hành|triển khai|hoàn thành|tiếp nhận|xếp|đứng)|toàn (?:thành phố|quận|huyện)|của thành phố|ubnd (?:quận|huyện|thành phố|tp|xã|phường)|quận \p{N}{1,2}|(?<!(?:cơ|trụ) )sở(?! hữu)|các sở|(?:của|toàn|cả|địa bàn|người dân) (?:xã|phường|huyện|thị trấn)|(?:công an|trạm y tế|chủ tịch|cán bộ) (?:xã|phường|huyện)|xã (?:ta|đã|có|hiện|còn|bèn|mới))(?!\p{L})/gu;
/** Words with which it speaks of the country. */
const NATIONAL =
  /(?<!\p{L})(?:cả nước|toàn quốc|quốc gia|cấp tỉnh|(?<!\p{N})\p{N}{1,2} (?:tỉnh|địa phương)|các bộ, ngành|bộ, ngành|các địa phương|thủ tướng|chính phủ|bộ trưởng)(?!\p{L})/gu;
/** Words for the country as a whole; who acts for it may act in one province. */
const WHOLE_COUNTRY =
  /(?<!\p{L})(?:cả nước|toàn quốc|(?<!\p{N})\p{N}{1,2} (?:tỉnh|địa phương)|bộ, ngành|các địa phương)(?!\p{L})/gu;
/** As far as an article has to be read to know what it is about. */
const REACH = 4000;

/** A reportage names its place once it has told its scene: `Xã Khánh Thiện (huyện Yên Khánh, tỉnh Ninh Bình) có …`. */
const LEADS = 4;
const LEAD_REACH = 300;

/** Who keeps naming one province and hardly another speaks of it. */
const OFTEN = 6;
const VERY_OFTEN = 10;

/** A short article has no room to speak of home more than once. */
const SHORT = 1200;

/** How often an article speaks of one province, of others, of home and of the country. */
interface Shares {
  readonly own: number;
  readonly others: number;
  readonly home: number;
  readonly national: number;
  readonly countrywide: number;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

const mentionedProvinces = (folded: string): string[] => {
  const tokens = tokenise(folded);
  const codes: string[] = [];
  let before = -1;
  for (let at = 0; at < tokens.length; ) {
    const hit = GAZETTEER.longestAt(tokens, at);
    // `Ngân hàng Sài Gòn – Hà Nội`: a name
    const isJoined = DASHES.has(tokens[at - 1]?.key ?? '') && before === at - 1;
    if (hit?.entry.kind === 'province' && hit.entry.code !== null && !isJoined) codes.push(hit.entry.code);
    before = hit?.end ?? before;
    at = hit?.end ?? at + 1;
  }
  return codes;
};

const sharesOf = (text: string, province: string): Shares => {
  const folded = fold(text.slice(0, REACH).normalize('NFC'));
  const codes = mentionedProvinces(folded);
  const own = codes.filter((code) => code === province).length;
  return {
    own,
    others: codes.length - own,
    home: countOf(folded, HOME),
    national: countOf(folded, NATIONAL),
    countrywide: countOf(folded, WHOLE_COUNTRY),
  };
};

/** Named less often than this, a province is one among others. */
const SEVERAL = 3;

/** The province that the text names most often, of several the first: `tỉnh Bắc Ninh mới` is told with the one it was joined with. */
const mostNamed = (text: string): string | null => {
  const counts = new Map<string, number>();
  for (const code of mentionedProvinces(fold(text.slice(0, REACH).normalize('NFC'))))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= SEVERAL ? first[0] : null;
};

const provinceOfLine = (line: string): string | null => provinceOf(line.replace(/\s+/gu, ' '));

/** The province in the headline; if it stands there, the article is about it unless it compares the whole country. */
const byTitle = ({ text, looks, title }: Layout): string | null => {
  const headline = looks[title]?.line.text;
  const province = headline === undefined ? null : provinceOfLine(headline);
  if (province === null) return null;
  const { own, others, home, national } = sharesOf(text, province);
  return others <= own + home && national <= own + home * 2 + 2 ? province : null;
};

/** Provinces that header, section path, publisher and first paragraphs name. */
const candidates = ({ text, looks, zones }: Layout, publisher: string | null): (string | null)[] => {
  const head = looks.slice(0, Math.max(0, zones.first)).filter(({ line }) => !line.isLong);
  const leads = looks.slice(zones.first, zones.first + LEADS).map(({ line }) => line);
  return [
    ...head.map(({ line }) => provinceOfLine(line.text)),
    publisher === null ? null : provinceOf(publisher),
    ...leads.map(({ start, end }) => provinceOf(text.slice(start, Math.min(end, start + LEAD_REACH)))),
  ];
};

const OWN_HOME = 3;

/** `huyện Lục Ngạn (Bắc Giang)`: a district with its province in brackets. */
const LOCATED = /(?:huyện|thị xã|thành phố|TP\.?|xã|phường|quận)\s+\p{Lu}[^()\n]{1,30}\((?<province>[^()\n]{3,25})\)/u;

/** Whether the opening says in which province the district lies that the article is about. */
const isLocated = ({ text, looks, zones }: Layout, province: string): boolean =>
  looks.slice(zones.first, zones.first + LEADS).some(({ line: { start, end } }) => {
    const named = LOCATED.exec(text.slice(start, Math.min(end, start + LEAD_REACH)))?.groups?.['province'];
    return named !== undefined && provinceOf(named) === province;
  });

/** `BỆNH VIỆN ĐA KHOA TỈNH`, `Trường THPT Chuyên Hà Giang`: what an article of a house calls that house by. */
const HOUSES =
  /(?<!\p{L})(?:bệnh viện|thư viện|bưu điện|công ti|trung tâm y tế|trường (?:đại học|cao đẳng|thpt|thcs|tiểu học|mầm non)|điện lực|công ti điện lực)(?!\p{L})/u;

/** How often it goes on to speak of the house that its head or its opening names with the province. */
const housesOf = ({ text, looks, zones }: Layout, province: string): number => {
  const lines = looks.slice(0, zones.first + LEADS).map(({ line }) => line);
  const opening = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + LEAD_REACH)));
  const folded = opening.map((each) => fold(each.normalize('NFC')));
  const house = folded.map((each) => HOUSES.exec(each)?.[0]).find((found) => found !== undefined);
  const isNamed = folded.some((each, at) => HOUSES.test(each) && provinceOf(opening[at] ?? '') === province);
  if (house === undefined || !isNamed) return 0;
  const [first = house, second = ''] = house.split(' ');
  // `nhà trường` of a school, `bệnh viện` of a hospital
  return countOf(
    fold(text.slice(0, REACH).normalize('NFC')),
    new RegExp(`(?<!\\p{L})${first} ${second}|nhà trường`, 'gu'),
  );
};

/** `UBND huyện Đức Trọng`, `thị xã Sa Pa`. */
const DISTRICT =
  /(?<!\p{L})(?:[Hh]uyện|HUYỆN|[Tt]hị xã|THỊ XÃ|[Tt]hành phố|THÀNH PHỐ|TP\.?|[Qq]uận|QUẬN) (?<name>\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3})/gu;

/** The longest beginning of a name that a district is known by. */
const knownDistrict = (name: string): string | null => {
  const words = name.split(' ');
  for (let length = words.length; length > 0; length--) {
    const said = words.slice(0, length).join(' ');
    if (provinceOfDistrict(said) !== null) return said;
  }
  return null;
};

/** The province of the district that an article opens with and goes on to speak of. */
const byDistrict = ({ text, looks, zones }: Layout): string | null => {
  const lines = looks.slice(0, zones.first + LEADS).map(({ line }) => line);
  const opening = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + LEAD_REACH)).normalize('NFC'));
  const names = opening.flatMap((each) => [...each.matchAll(DISTRICT)].map(({ groups }) => groups?.['name'] ?? ''));
  const district = names.map(knownDistrict).find((name) => name !== null);
  const province = district ? provinceOfDistrict(district) : null;
  if (!district || province === null) return null;
  const folded = fold(text.slice(0, REACH).normalize('NFC'));
  const { own, others, home, national } = sharesOf(text, province);
  const named = folded.split(fold(district)).length - 1;
  return home >= 1 && named + own > others && national < home + named ? province : null;
};

/** Words with which a Vietnamese article speaks of its own country. */
const HOMELAND =
  /(?<!\p{L})(?:việt nam|vn|nước ta|cả nước|toàn quốc|trong nước|ubnd|vnd|đồng\/|(?:tỷ|tỉ|triệu|nghìn|000) đồng|bộ (?:công thương|y tế|công an|giáo dục|tài chính|xây dựng|nội vụ)|(?:tòa án|công an|sở) \p{L}+)(?!\p{L})/gu;

/** Named so often, a country is what the text is about. */
const FOREIGN = 2;
const VERY_FOREIGN = 8;

/** The foreign country that a text speaks of and hardly of Viet Nam: `Mỹ: Hàng triệu phiếu bầu qua thư …`; null when there is none. */
const byCountry = ({ text }: Layout): string | null => {
  const written = text.slice(0, REACH).normalize('NFC');
  const folded = fold(written);
  const tokens = tokenise(folded);
  const counts = new Map<string, number>();
  let domestic = countOf(folded, HOMELAND);
  const isCapitalAt = (at: number): boolean => /\p{Lu}/u.test(written[tokens[at]?.start ?? 0] ?? '');
  // `Trương Mỹ Lan`, `Anh cho biết`: a person
  const isPartOfName = (at: number): boolean =>
    isCapitalAt(at - 1) || isCapitalAt(at + 1) || (tokens[at]?.key === PERSON && tokens[at - 1]?.kind !== 'word');
  for (let at = 0; at < tokens.length; ) {
    const hit = GAZETTEER.longestAt(tokens, at);
    const isName = isCapitalAt(at) && !(hit !== null && hit.end === at + 1 && isPartOfName(at));
    const code = isName ? (hit?.entry.code ?? null) : null;
    if (code !== null && hit?.entry.kind === 'country' && code !== HOME_CODE)
      counts.set(code, (counts.get(code) ?? 0) + 1);
    else if (code !== null) domestic++;
    at = hit?.end ?? at + 1;
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < FOREIGN || first[1] === second?.[1]) return null;
  return domestic === 0 || (domestic === 1 && first[1] >= VERY_FOREIGN) ? first[0] : null;
};

const HOME_CODE = 'VN';

const PERSON = fold('anh');

/** Whether an office over the text names the province: `CỔNG THÔNG TIN KHU KINH TẾ CỬA KHẨU ĐỒNG ĐĂNG - LẠNG SƠN`. */
const isHeaded = ({ looks, zones }: Layout, province: string): boolean =>
  looks
    .slice(0, Math.max(0, zones.first))
    .some(
      ({ line, stamps }) =>
        !line.isLong && stamps.length === 0 && isOrganisation(line.text) && provinceOfLine(line.text) === province,
    );

/** `Trang thông tin điện tử xã Bắc Sơn, tỉnh Lạng Sơn`: the page of a commune, a district or a house tells of its own. */
const LOCAL =
  /^(?:(?:trang|cổng) (?:thông tin|ttđt)[^,]* |ubnd |ủy ban nhân dân )?(?:xã|phường|thị trấn|huyện|thị xã|quận|bệnh viện|trung tâm|trường)(?!\p{L})/u;

const isLocal = ({ looks, zones }: Layout): boolean =>
  looks.slice(0, Math.max(0, zones.first)).some(({ line, stamps }) => stamps.length === 0 && LOCAL.test(line.folded));

/** Bodies of the whole country, and the country itself: who tells of one province alone hardly needs them. */
const CENTRAL = new RegExp(
  `(?<!\\p{L})(?:${CENTRAL_BODIES.map(fold).join('|')}|${fold('cục')} |${fold('việt nam')}|${fold('cả nước')}|${fold('toàn quốc')}|${fold('quốc hội')})`,
  'gu',
);

/** Bodies, houses and offices of a place. */
const LOCAL_BODIES =
  /(?<!\p{L})(?:công ti|bệnh viện|thư viện|nhà trường|trường|trung tâm|điện lực|đơn vị|bưu điện|hợp tác xã|ban quản lý|chi nhánh|phòng giao dịch|phường|chợ|cảng|sở|chi cục|phòng|huyện|xã|thị trấn|tỉnh)(?!\p{L})/gu;

/** So often an article of one place speaks of its bodies. */
const MANY_BODIES = 8;

/**
 * The one province that a text names, where it speaks of bodies of that place and of none of the country: a company, a
 * library, a commune; null when it names several or none.
 */
const onlyProvince = (layout: Layout): string | null => {
  const folded = fold(layout.text.slice(0, REACH).normalize('NFC'));
  const [first, ...others] = new Set(mentionedProvinces(folded));
  if (first === undefined || others.length > 0) return null;
  const central = countOf(folded, CENTRAL);
  const bodies = countOf(folded, LOCAL_BODIES);
  const isOfHouse = central === 0 && (bodies >= MANY_BODIES || housesOf(layout, first) > 1);
  const isOfPlace = central <= 1 && bodies > MANY_BODIES && countOf(folded, WHOLE_COUNTRY) <= 1;
  return isOfHouse || isOfPlace ? first : null;
};

/** `Krông Pắc`, `Cư M’gar`: two words with capitals or more. */
const PROPER_NAME = /\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}’']*){1,3}/gu;

/** Named so often, a district without its type word is what the text is about. */
const OFTEN_NAMED = 3;

/** The province of the district that a text keeps naming where it names no province: `Agribank Krông Pắc`. */
const byBareDistrict = ({ text }: Layout): string | null => {
  const written = text.slice(0, REACH).normalize('NFC');
  const folded = fold(written);
  if (mentionedProvinces(folded).length > 0 || countOf(folded, CENTRAL) > 1) return null;
  const counts = new Map<string, number>();
  for (const [name] of written.matchAll(PROPER_NAME)) {
    const words = name.split(' ');
    const known = words
      .flatMap((_, from) => knownDistrict(words.slice(from).join(' ')) ?? [])
      .find((each) => each.includes(' '));
    const province = known === undefined ? null : provinceOfDistrict(known);
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= OFTEN_NAMED && first[1] > (second?.[1] ?? 0) * 2 ? first[0] : null;
};

/** The province an article is about, as an ISO 3166-2 code, or the foreign country; null for national news, wherever it was published or watched from. */
export const findPlace = (layout: Layout, publisher: string | null): string | null => {
  const titled = byTitle(layout);
  if (titled !== null) return titled;
  const province = candidates(layout, publisher).find((code) => code !== null) ?? mostNamed(layout.text);
  if (province === null)
    return onlyProvince(layout) ?? byDistrict(layout) ?? byBareDistrict(layout) ?? byCountry(layout);
  const { own, others, home: named, national, countrywide } = sharesOf(layout.text, province);
  const home = named + housesOf(layout, province);
  if (isLocated(layout, province) && own >= 1 && home >= OWN_HOME && national < home) return province;
  const isShort = layout.text.length <= SHORT;
  const isHome = own >= 1 && home >= (isShort ? 1 : OWN_HOME) && others <= own && national < home;
  const isNamedThroughout =
    own >= (home > 1 ? OFTEN : VERY_OFTEN) && home > 0 && own >= others * 2 && countrywide * 2 <= own;
  // `8 tháng, Khánh Hòa đón 4,42 triệu lượt khách …`: no other province is named
  const isOnlyOne = own >= 2 && others === 0 && home >= 2 && national < home + own && countrywide <= 1;
  const isOfOffice =
    own >= (isLocal(layout) ? 1 : 2) &&
    others === 0 &&
    countrywide <= 1 &&
    // `cấp tỉnh, cấp huyện, cấp xã` of a page that says `toàn tỉnh` are its own
    (home + own > national || named > 0) &&
    isHeaded(layout, province);
  return isHome || isOnlyOne || isOfOffice || isNamedThroughout ? province : onlyProvince(layout);
};
