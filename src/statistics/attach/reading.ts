import type { PlaceMention, Sentence, Status } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Cue } from '../clause/cue.ts';
import type { Group } from '../clause/items.ts';
import type { Phrase } from '../clause/phrase.ts';
import type { Run } from '../clause/runs.ts';
import type { Draft } from '../draft.ts';

/** What a sentence is read with: what stands before it. */
export interface Carried {
  /** The last level of the paragraph, for changes whose level stands a sentence earlier. */
  readonly lastLevel: Draft | null;
  /** The last level of each unit in the article so far. */
  readonly levelOfUnit: ReadonlyMap<string, Draft>;
  /** The last share of the paragraph. */
  readonly lastShare: Draft | null;
  /** Lead-in of the list or table, or the topic a heading sets; empty outside. */
  readonly lead: string;
  /** What the sentence before names without a number of its own; empty when it has one. */
  readonly topic: string;
  /** The levels that the last sentence with statistics told. */
  readonly told: readonly Draft[];
  /** What the last sentence with statistics names first. */
  readonly named: string;
  /** The two amounts that changes of the paragraph are told of: `số lượng`, `giá trị`; null when there are none. */
  readonly aspects: readonly [string, string] | null;
  /** The country named last before this sentence. */
  readonly country: PlaceMention | null;
  /** The bodies that this sentence names. */
  readonly bodies: readonly string[];
  /** What stands around and may name what a number is about, the nearest first. */
  readonly context: readonly string[];
  /** Status that the heading or the lead-in sets, null when none. */
  readonly status: Status | null;
}

/** What a parenthesis explains: the row before it, or a label of its own. */
export interface Host {
  readonly draft: Draft | null;
  readonly label: string;
  readonly place: PlaceMention | null;
  /** It tells the same of what the row before it is compared with: `nhỉnh hơn thành thị (0,89%)`. */
  readonly isCompared?: boolean;
  /** It tells of one of those counted, by a name that no list knows: `3 huyện cao nhất là Kông Chro (71,4%), …`. */
  readonly isMember?: boolean;
}

export const NO_HOST: Host = { draft: null, label: '', place: null };

export interface Scene {
  readonly sentence: Sentence;
  readonly carried: Carried;
  /** Grows while the sentence is read; the one thing that does. */
  readonly drafts: Draft[];
}

/** One group with what is known of all its numbers before any is read. */
export interface Reading {
  readonly scene: Scene;
  readonly group: Group;
  readonly host: Host;
  readonly cues: ReadonlyMap<number, Cue>;
  readonly rights: ReadonlyMap<number, Phrase>;
  readonly runs: ReadonlyMap<number, Run>;
}

/** A level, or the growth rate that stands for one: `tăng trưởng GDP đạt 7,4%`. */
export const isLevel = (draft: Draft): boolean =>
  draft.measure === 'level' ||
  draft.measure === 'rank' ||
  (draft.measure === 'growth' && draft.rules.some((rule) => rule === 'growth-label' || rule === 'verb-before-object'));

export const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

export const isChange = (measure: Draft['measure']): boolean => measure !== 'level' && measure !== 'rank';

/** `VND`, `USD`. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

/** `VinaPhone`, `VNPT`, `FPT`. */
export const ONE_NAME = /^\p{Lu}[\p{L}\p{M}\p{N}]*$/u;

/** `khách đến bằng đường biển`: by what way some of them came; what is told later is of all. */
export const BY_MEANS = new RegExp(
  `(?:^|\\s)(?:${fold('bằng|qua|theo')} )?${fold('đường')} (?:${fold('hàng không|bộ|biển|thủy|sắt|không')})`,
  'u',
);
