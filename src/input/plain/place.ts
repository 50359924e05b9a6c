import { provinceOf } from '../../catalogue/places/province-of.ts';
import { fold } from '../../text/fold.ts';
import type { Layout } from './classify.ts';

/** Words with which an article speaks of its own province. */
const HOME =
  /(?<!\p{L})(?:toàn tỉnh|cả tỉnh|trên địa bàn tỉnh|trong tỉnh|tỉnh ta|tỉnh nhà|của tỉnh|tỉnh đã|tỉnh có|tỉnh hiện|toàn thành phố|trên địa bàn thành phố|của thành phố|toàn quận|trên địa bàn quận|quận đã)(?!\p{L})/gu;
/** Words with which it speaks of the country. */
const NATIONAL =
  /(?<!\p{L})(?:cả nước|toàn quốc|quốc gia|trên cả nước|\p{N}+\stỉnh, thành|các bộ, ngành|bộ, ngành|thủ tướng|chính phủ)(?!\p{L})/gu;
const REACH = 20_000;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const provinceOfLine = (line: string): string | null => provinceOf(line.replace(/\s+/gu, ' '));

/** The province that the headline, the header or the section path names. */
const named = ({ looks, zones, title }: Layout): string | null => {
  const headline = looks[title]?.line.text;
  if (headline !== undefined) {
    const province = provinceOfLine(headline);
    if (province !== null) return province;
  }
  for (const look of looks.slice(0, Math.max(0, zones.first))) {
    const province = look.line.isLong ? null : provinceOfLine(look.line.text);
    if (province !== null) return province;
  }
  return null;
};

/** The province of the first paragraph's beginning or of the paper's name. */
const spoken = ({ text, looks, zones }: Layout, publisher: string | null): string | null => {
  const fromPublisher = publisher === null ? null : provinceOf(publisher);
  if (fromPublisher !== null) return fromPublisher;
  const lead = looks.find((look, at) => at >= zones.first && look.isProse);
  return lead === undefined
    ? null
    : provinceOf(text.slice(lead.line.start, Math.min(lead.line.end, lead.line.start + 300)));
};

/** Whether the article is about its province, not about a national meeting that the province only watched. */
const isLocal = (body: string, fromTitle: boolean): boolean => {
  const folded = fold(body.slice(0, REACH).normalize('NFC'));
  const home = countOf(folded, HOME);
  const national = countOf(folded, NATIONAL);
  return fromTitle ? national <= home * 3 + 12 : home >= 2 && home >= national;
};

/** The province an article is about, as an ISO 3166-2 code; null for national news, wherever it was published. */
export const findPlace = (layout: Layout, publisher: string | null): string | null => {
  const headline = layout.looks[layout.title]?.line.text;
  const inTitle = headline === undefined ? null : provinceOfLine(headline);
  if (inTitle !== null && isLocal(layout.text, true)) return inTitle;
  const province = named(layout) ?? spoken(layout, publisher);
  return province !== null && isLocal(layout.text, false) ? province : null;
};
