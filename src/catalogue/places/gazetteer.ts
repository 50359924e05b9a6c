import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { buildTokenTrie, type TokenTrie } from '../token-trie.ts';
import { COUNTRY_NAMES } from './countries.ts';
import { provinceOfDistrict, WELL_KNOWN_CITIES } from './districts.ts';
import { PROVINCES } from './provinces.ts';
import { REGION_NAMES, WORLD_NAMES } from './regions.ts';

/** How much of a name must stand in capitals. */
type Capitals = 'none' | 'initials' | 'all';

/** A name of the gazetteer. */
export interface PlaceEntry {
  readonly kind: 'province' | 'country' | 'homeland' | 'region' | 'world' | 'city';
  /** ISO code, null for what has none. */
  readonly code: string | null;
  /** The folded name. */
  readonly key: string;
  readonly capitals: Capitals;
  /** Which words of the name are written with a capital, by token. */
  readonly initials: readonly boolean[];
  /** A centrally run city. */
  readonly municipality: boolean;
}

/** The country named by a common noun: written in lower case. */
const HOMELAND = [
  'cả nước',
  'toàn quốc',
  'nước ta',
  'đất nước ta',
  'phạm vi cả nước',
  'tầm quốc gia',
  'bình diện quốc gia',
  'quy mô quốc gia',
  'phạm vi quốc gia',
];

const isCapital = (sign: string | undefined): boolean => sign !== undefined && /\p{Lu}/u.test(sign);

const capitalsOf = (name: string): Capitals => {
  if (!/\p{Lu}/u.test(name)) return 'none';
  return name.length <= 6 && !/\p{Ll}/u.test(name) ? 'all' : 'initials';
};

const entry = (
  kind: PlaceEntry['kind'],
  code: string | null,
  name: string,
  municipality = false,
): readonly [string, PlaceEntry] => {
  const tokens = tokenise(fold(name));
  // `Trung quốc` and `Hoa kỳ` are written too.
  const initials = tokens.map(
    (token, at) =>
      isCapital(name[token.start]) && !(kind === 'country' && at > 0 && ['quốc', 'kì'].includes(token.key)),
  );
  return [name, { kind, code, key: fold(name), capitals: capitalsOf(name), initials, municipality }];
};

const entries = function* (): Generator<readonly [string, PlaceEntry]> {
  for (const { code, name, variants, city } of PROVINCES) {
    for (const spelling of [name, ...variants]) yield entry('province', code, spelling, city);
  }
  for (const [code, name] of COUNTRY_NAMES) yield entry('country', code, name);
  for (const name of HOMELAND) yield entry('homeland', 'VN', name);
  for (const name of WORLD_NAMES) yield entry('world', null, name);
  for (const name of REGION_NAMES) yield entry('region', null, name);
  for (const name of WELL_KNOWN_CITIES) yield entry('city', provinceOfDistrict(name), name);
};

/** Every place name known, one table. */
export const GAZETTEER: TokenTrie<PlaceEntry> = buildTokenTrie(entries());
