interface Placed {
  readonly start: number;
  readonly end: number;
}

const lengthOf = ({ start, end }: Placed): number => end - start;

/** Of mentions that all touch in a chain: the longest stays, the earlier in the list where they are equally long. */
const settle = <Item extends Placed>(chain: readonly Item[]): Item[] => {
  const kept: Item[] = [];
  for (const item of [...chain].sort((left, right) => lengthOf(right) - lengthOf(left))) {
    if (kept.every((other) => item.end <= other.start || other.end <= item.start)) kept.push(item);
  }
  return kept;
};

/** Keeps the longest of overlapping mentions, the earlier in the list where they are equally long; sorted by start. */
export const withoutOverlaps = <Item extends Placed>(items: readonly Item[]): Item[] => {
  const ordered = [...items].sort((left, right) => left.start - right.start);
  const kept: Item[] = [];
  for (let from = 0; from < ordered.length; ) {
    let to = from + 1;
    let end = ordered[from]?.end ?? 0;
    while (to < ordered.length && (ordered[to]?.start ?? end) < end) {
      end = Math.max(end, ordered[to]?.end ?? end);
      to += 1;
    }
    kept.push(...settle(ordered.slice(from, to)));
    from = to;
  }
  return kept.sort((left, right) => left.start - right.start);
};
