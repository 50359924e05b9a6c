import type { CompiledPhrases } from './phrase-index.ts';
import { wordWeight } from './phrase-index.ts';
import { OWN_NUMBER } from './wording.ts';

/** A wording whose words stand partly in a label and partly in the text before it. */
interface CarriedHit<Owner> {
  readonly owner: Owner;
  readonly weight: number;
  /** The words of the wording. */
  readonly words: readonly string[];
}

/** Wordings by their words, in whatever order. */
export interface CarriedIndex<Owner> {
  readonly find: (label: readonly string[], before: readonly string[]) => CarriedHit<Owner>[];
}

/** Words that may stand between those of one name: `dịch vụ công của tỉnh … trực tuyến` is none. */
const LOOSE = 2;

/** Whether words stand together in a text. */
const isTogether = (words: readonly string[], text: readonly string[]): boolean => {
  const places = words.map((word) => text.indexOf(word));
  return Math.max(...places) - Math.min(...places) < words.length + LOOSE;
};

/** Whether the words of a label stand in one piece: `thuê bao … di động` is no `thuê bao băng rộng di động`. */
const isPiece = (label: readonly string[], words: readonly string[]): boolean => {
  const from = words.indexOf(label[0] ?? '');
  return from >= 0 && label.every((word, at) => words[from + at] === word);
};

/** A label of more words says by itself what it is: `thuê bao di động` under `Băng rộng` too. */
const LONGEST_LABEL = 2;

/** Words that say something by themselves; `số`, `tỷ lệ` may be missing in the wording. */
const LEAST = 0.5;
const isHeavy = (word: string): boolean => wordWeight(word) > LEAST;

/**
 * Looks wordings up that a heading and a label give together: `Lĩnh vực bưu chính` over `Doanh thu đạt …` is
 * `doanh thu bưu chính`. Each wording waits at the rarest of its words.
 */
export const buildCarriedIndex = <Owner>(
  { runs, wordings }: CompiledPhrases,
  owners: readonly Owner[],
  speaks: (owner: Owner) => boolean,
): CarriedIndex<Owner> => {
  const hits = wordings.flatMap(([at, weight, ...ids]): CarriedHit<Owner>[] => {
    const owner = owners[at];
    const words = [...new Set(ids.flatMap((id) => (runs[id] ?? '').split(' ')))].filter((word) => word !== OWN_NUMBER);
    const isPlain = words.filter(isHeavy).length > 1;
    return owner !== undefined && speaks(owner) && isPlain ? [{ owner, weight, words }] : [];
  });
  const counts = new Map<string, number>();
  for (const { words } of hits) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const waiting = new Map<string, CarriedHit<Owner>[]>();
  for (const hit of hits) {
    const rarest = hit.words.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a));
    const others = waiting.get(rarest);
    if (others === undefined) waiting.set(rarest, [hit]);
    else others.push(hit);
  }
  return {
    find: (label, before) => {
      const said = label.filter(isHeavy);
      if (said.length === 0 || said.length > LONGEST_LABEL) return [];
      const own = new Set(label);
      const given = new Set(before);
      const isWhole = ({ words }: CarriedHit<Owner>): boolean =>
        words.every((word) => own.has(word) || given.has(word)) &&
        words.some((word) => own.has(word) && isHeavy(word)) &&
        words.some((word) => !own.has(word) && isHeavy(word)) &&
        isTogether(
          words.filter((word) => !own.has(word)),
          before,
        ) &&
        isPiece(said, words.filter(isHeavy));
      return [...new Set([...label, ...before])].flatMap((word) => (waiting.get(word) ?? []).filter(isWhole));
    },
  };
};
