import { remembering } from '../text/remembering.ts';
import { BREAK, OTHER_NUMBER, OWN_NUMBER, wordingOf } from './wording.ts';

/** Words around the own number that may name it, and where it stands among them; -1 when it does not. */
export interface Zone {
  readonly words: readonly string[];
  readonly own: number;
}

/** Who does things together: `# bộ ngành và 0 địa phương đã ban hành …`. */
const AGENTS: readonly string[] = [
  'bộ, ngành',
  'địa phương',
  'tỉnh',
  'thành phố',
  'doanh nghiệp',
  'sở',
  'sở, ngành',
  'sở, ban, ngành',
  'cơ quan',
  'cơ quan nhà nước',
  'cơ quan ngang bộ',
  'đơn vị',
  'tổ chức',
  'quận',
  'huyện',
  'xã',
  'phường',
  'thị trấn',
  'ngân hàng',
  'trực thuộc Trung ương',
  'viện',
  'trường',
];

const agents: ReadonlySet<string> = new Set(AGENTS.map((name) => wordingOf(name).join(' ')));
const LONGEST_AGENT = 4;
const agentHeads: ReadonlySet<string> = new Set(AGENTS.map((name) => wordingOf(name)[0] ?? ''));

/** How many words from `at` on name an agent. */
const agentAt = (words: readonly string[], at: number): number => {
  if (!agentHeads.has(words[at] ?? '')) return 0;
  for (let length = LONGEST_AGENT; length > 0; length--) {
    if (agents.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
};

/** For each word whether it belongs to the name of an agent. */
const agentWords = (words: readonly string[]): readonly boolean[] => {
  const found = words.map(() => false);
  for (let at = 0; at < words.length; ) {
    const length = agentAt(words, at);
    found.fill(true, at, at + length);
    at += Math.max(length, 1);
  }
  return found;
};

const skip = (found: readonly boolean[], from: number, step: 1 | -1): number => {
  let at = from;
  while (found[at] === true) at += step;
  return at;
};

/** Other numbers of agents beside the own one are left out, so that all share what is said of them. */
const withoutSiblings = (words: readonly string[], own: number): Zone => {
  const agent = agentWords(words);
  const noun = skip(agent, own + 1, 1);
  if (noun === own + 1) return { words, own };
  let after = noun;
  while (words[after] === OTHER_NUMBER && agent[after + 1] === true) after = skip(agent, after + 1, 1);
  let before = own;
  for (;;) {
    const start = skip(agent, before - 1, -1);
    if (start === before - 1 || words[start] !== OTHER_NUMBER) break;
    before = start;
  }
  const kept = [...words.slice(0, before), ...words.slice(own, noun), ...words.slice(after)];
  return { words: kept, own: before };
};

const isEdge = (word: string): boolean => word === OTHER_NUMBER || word === BREAK;

/** The words of a clause around its own number, up to the next number or break on either side. */
export const zoneOf = (text: string): Zone => zoneOfWords(wordingOf(text));

/** The same for words that have been looked at before. */
export const zoneOfWords = (all: readonly string[]): Zone => {
  const at = all.indexOf(OWN_NUMBER);
  if (at < 0) return { words: [], own: at };
  const { words, own } = withoutSiblings(all, at);
  const before = words.slice(0, own).findLastIndex(isEdge) + 1;
  const after = words.slice(own + 1).findIndex(isEdge);
  return { words: words.slice(before, after < 0 ? words.length : own + 1 + after), own: own - before };
};

/** What stands between the numbers of a list is asked of for each of them. */
const PARTS_REMEMBERED = 256;

const nameAgents = remembering(PARTS_REMEMBERED, (text) => agentWords(wordingOf(text)).every((is) => is));

const isAgents = (part: readonly string[]): boolean => nameAgents(part.join(' '));

/** Words after the number: what stands before the next number belongs to that from the last comma on. */
const sideAfter = (part: readonly string[]): string[] => {
  const side: string[] = [];
  for (let from = 0; ; ) {
    const next = part.indexOf(OTHER_NUMBER, from);
    const own = part.slice(from, next < 0 ? part.length : next);
    if (next < 0) return [...side, ...own];
    if (!isAgents(own)) {
      const comma = own.lastIndexOf(',');
      return [...side, ...(comma < 0 ? own : own.slice(0, comma))];
    }
    side.push(...own);
    from = next + 1;
  }
};

/** Words before the number: what stands after an earlier number belongs to that up to the first comma. */
const sideBefore = (part: readonly string[]): string[] => {
  const pieces: (readonly string[])[] = [];
  for (let end = part.length; ; ) {
    const last = end === 0 ? -1 : part.lastIndexOf(OTHER_NUMBER, end - 1);
    const own = part.slice(last + 1, end);
    if (last >= 0 && !isAgents(own)) {
      const comma = own.indexOf(',');
      pieces.push(comma < 0 ? [] : own.slice(comma + 1));
    } else pieces.push(own);
    if (last < 0 || !isAgents(own)) return pieces.reverse().flat();
    end = last;
  }
};

const readWideZone = (marked: string): Zone => {
  const all = marked.split(' ').filter((word) => word !== '');
  const at = all.indexOf(OWN_NUMBER);
  if (at < 0) return { words: [], own: at };
  const before = all.slice(at === 0 ? 0 : all.lastIndexOf(BREAK, at - 1) + 1, at);
  const end = all.indexOf(BREAK, at);
  const after = all.slice(at + 1, end < 0 ? all.length : end);
  const words = wordingOf([...sideBefore(before), OWN_NUMBER, ...sideAfter(after)].join(' '));
  return { words, own: words.indexOf(OWN_NUMBER) };
};

/** A level and what is said of it (its change, its share) have one marked sentence. */
const SENTENCES_REMEMBERED = 16;

/**
 * The words of a marked sentence that may speak of its own number, those of other numbers left out:
 * `thuế qua mạng đạt # , thuế điện tử đạt 0` is `thuế qua mạng đạt #`.
 */
export const wideZoneOf = remembering(SENTENCES_REMEMBERED, readWideZone);
