import { load } from 'cheerio/slim';

/** What a file says about itself: its title, and who made it. */
export interface Properties {
  readonly title: string | null;
  readonly creator: string | null;
}

/** Title and creator from `docProps/core.xml` of DOCX or `meta.xml` of ODT. When it was made is no date of publication. */
export const readProperties = (xml: string | null): Properties => {
  if (xml === null) return { title: null, creator: null };
  const find = load(xml, { xml: true });
  const said = (name: string): string | null => {
    const text = find(name).first().text().normalize('NFC').replace(/\s+/gu, ' ').trim();
    return text === '' ? null : text;
  };
  return { title: said('dc\\:title'), creator: said('meta\\:initial-creator') ?? said('dc\\:creator') };
};
