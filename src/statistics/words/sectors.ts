import type { Sector } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { SECTORS } from '../../vi/reporting-groups.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

const entries: readonly { readonly sector: Sector; readonly table: PhraseTable }[] = [
  { sector: 'national', table: phraseTable(SECTORS.national) },
  { sector: 'ministries', table: phraseTable(SECTORS.ministries) },
  { sector: 'localities', table: phraseTable(SECTORS.localities) },
  { sector: 'districts', table: phraseTable(SECTORS.districts) },
  { sector: 'communes', table: phraseTable(SECTORS.communes) },
  { sector: 'enterprises', table: phraseTable(SECTORS.enterprises) },
];

interface FoundSector {
  readonly sector: Sector;
  /** In words. */
  readonly length: number;
}

const longest = (length: (table: PhraseTable) => number): FoundSector | null => {
  let best: FoundSector | null = null;
  for (const { sector, table } of entries) {
    const found = length(table);
    if (found > (best?.length ?? 0)) best = { sector, length: found };
  }
  return best;
};

/** The reporting group that stands exactly before `end` in `keys`, with its length in words. */
export const sectorUpTo = (keys: readonly string[], end: number): FoundSector | null =>
  longest((table) => table.upTo(keys, end));

const MINISTRY = fold('bộ');

/** `bộ máy tính`, `bộ hồ sơ`: sets of things. */
const SETS: ReadonlySet<string> = new Set(
  [
    'máy',
    'hồ',
    'tiêu',
    'chỉ',
    'dữ',
    'phận',
    'đội',
    'luật',
    'sách',
    'thiết',
    'phát',
    'thủ',
    'nhận',
    'pin',
    'đề',
    'tài',
    'câu',
    'kit',
    'đồ',
    'giáo',
  ].map(fold),
);

/** `xã hội số`: no communes. */
const COMMUNE = fold('xã');
const SOCIETY = fold('hội');

/** The reporting group that starts at `at`. */
export const sectorFrom = (keys: readonly string[], at: number): FoundSector | null =>
  (keys[at] === MINISTRY && SETS.has(keys[at + 1] ?? '')) || (keys[at] === COMMUNE && keys[at + 1] === SOCIETY)
    ? null
    : longest((table) => table.from(keys, at));

/** The words of a phrase as tables know them. */
export const keysOf = (text: string): string[] => tokenise(fold(text)).map((token) => token.key);
