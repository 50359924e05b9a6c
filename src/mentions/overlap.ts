interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Keeps the longest of overlapping mentions, the earlier in the list where they are equally long; sorted by start. */
export const withoutOverlaps = <Item extends Placed>(items: readonly Item[]): Item[] => {
  const kept: Item[] = [];
  const ranked = items
    .map((item, order) => ({ item, order }))
    .sort(
      (left, right) =>
        right.item.end - right.item.start - (left.item.end - left.item.start) || left.order - right.order,
    );
  for (const { item } of ranked) {
    if (kept.every((other) => item.end <= other.start || other.end <= item.start)) kept.push(item);
  }
  return kept.sort((left, right) => left.start - right.start);
};
