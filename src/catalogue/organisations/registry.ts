import type { OrganisationMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { buildTokenTrie, type TokenTrie } from '../token-trie.ts';
import { AGENCIES, INSTITUTIONS, INTERNATIONAL, type Named } from './bodies.ts';
import { COMPANIES, CUED_NAMES, NOT_BODIES } from './companies.ts';
import { CLOSING_FIELDS, FIELDS, OPENING_FIELDS } from './fields.ts';
import { SUBJECTS, spellingsOf } from './subjects.ts';

/** A spelling of a known body. */
export interface OrganisationEntry {
  /** The name as a row shows it; null for what is no body and only looks like one. */
  readonly name: string | null;
  readonly form: OrganisationMention['form'];
  /** `letters` stand in capitals throughout (`VNPT`), a `brand` as spelled (`MoMo`), a `title` begins with a common noun (`Tổng cục Thuế`). */
  readonly writing: 'letters' | 'brand' | 'title';
  /** Which tokens of the spelling begin with a capital; empty for letters. */
  readonly initials: readonly boolean[];
  /** Written without a blank: `C06` is not `C 06`. */
  readonly glued: boolean;
  /** Read only beside another body or with a place: `10 MB`. */
  readonly cued: boolean;
}

const cued = new Set(CUED_NAMES);

/** `Tập đoàn Hòa Phát` is a phrase, `Hòa Phát` is a brand. */
const COMPANY_PHRASE = /^(?:Tập đoàn|Tổng công ty|Công ty|Ngân hàng|Hãng|Đường sắt|Bưu điện) /u;

const writingOf = (spelling: string, form: OrganisationEntry['form'], known: boolean): OrganisationEntry['writing'] => {
  if (!/\p{Ll}/u.test(spelling)) return 'letters';
  return !known || (form === 'company' && !COMPANY_PHRASE.test(spelling)) ? 'brand' : 'title';
};

type Spelled = readonly [spelling: string, entry: OrganisationEntry];

const initialsOf = (spelling: string): boolean[] =>
  tokenise(fold(spelling)).map(({ start }) => /\p{Lu}/u.test(spelling[start] ?? ''));

const spell = (name: string | null, form: OrganisationEntry['form'], spelling: string): Spelled => {
  const writing = writingOf(spelling, form, name !== null);
  const initials = writing === 'letters' ? [] : initialsOf(spelling);
  return [spelling, { name, form, writing, initials, glued: !spelling.includes(' '), cued: cued.has(spelling) }];
};

/** `Công nghiệp - Viễn thông` is printed with the longer dash too. */
const withDashes = (spelling: string): string[] =>
  spelling.includes(' - ') ? [spelling, spelling.replaceAll(' - ', ' – ')] : [spelling];

const listed = (bodies: readonly Named[], form: OrganisationEntry['form']): Spelled[] =>
  bodies.flatMap(([name, ...spellings]) =>
    [name, ...spellings].flatMap(withDashes).map((spelling) => spell(name, form, spelling)),
  );

/** `Bộ Tài chính`, `Bộ TT&TT`, `BTTTT`. */
const ministries = (): Spelled[] =>
  SUBJECTS.flatMap(([subject, ...abbreviations]) =>
    [...spellingsOf(subject), ...abbreviations].map((words) => spell(`Bộ ${subject}`, 'ministry', `Bộ ${words}`)),
  );

/** Ministries by their letters alone; the other short forms mean too much else. */
const MINISTRY_LETTERS: readonly Named[] = [
  ['Bộ Thông tin và Truyền thông', 'BTTTT', 'Bộ 4T'],
  ['Bộ Công an', 'BCA'],
  ['Bộ Y tế', 'BYT'],
  ['Bộ Khoa học và Công nghệ', 'BKHCN'],
  ['Bộ Giáo dục và Đào tạo', 'BGDĐT', 'BGD&ĐT'],
  ['Bộ Kế hoạch và Đầu tư', 'BKHĐT'],
  ['Bộ Giao thông vận tải', 'BGTVT'],
  ['Bộ Tài nguyên và Môi trường', 'BTNMT'],
  ['Bộ Lao động - Thương binh và Xã hội', 'BLĐTBXH'],
];

/** Every known body by every spelling. */
export const REGISTRY: TokenTrie<OrganisationEntry> = buildTokenTrie([
  ...NOT_BODIES.map((spelling) => spell(null, 'institution', spelling)),
  ...ministries(),
  ...listed(MINISTRY_LETTERS, 'ministry'),
  ...listed(AGENCIES, 'agency'),
  ...listed(INSTITUTIONS, 'institution'),
  ...listed(INTERNATIONAL, 'international'),
  ...listed(COMPANIES, 'company'),
]);

/** What a word of a name lets follow. */
interface FieldEntry {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The words of office names, opening ones first: where two tables have a word, the wider use holds. */
export const FIELD_NAMES: TokenTrie<FieldEntry> = buildTokenTrie([
  ...OPENING_FIELDS.map((words): readonly [string, FieldEntry] => [words, { opens: true, closes: false }]),
  ...CLOSING_FIELDS.map((words): readonly [string, FieldEntry] => [words, { opens: false, closes: true }]),
  ...FIELDS.map((words): readonly [string, FieldEntry] => [words, { opens: false, closes: false }]),
]);

/** What stands behind `Sở`: subjects of ministries with their abbreviations, which are written in capitals. */
export const SUBJECT_NAMES: TokenTrie<'words' | 'letters'> = buildTokenTrie(
  SUBJECTS.flatMap(([subject, ...abbreviations]) => [
    ...spellingsOf(subject).map((spelling): readonly [string, 'words'] => [spelling, 'words']),
    ...abbreviations.map((spelling): readonly [string, 'letters'] => [spelling, 'letters']),
  ]),
);
