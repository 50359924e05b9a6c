/** Turns UTF-16 offsets of a text into code points: what every output counts in. */
export const codePointCounter = (text: string): ((at: number) => number) => {
  const pairs: number[] = [];
  for (const found of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(found.index);
  if (pairs.length === 0) return (at) => at;
  return (at) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return at - low;
  };
};
