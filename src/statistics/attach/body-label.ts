import { fold } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { LABEL_HEAD } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import type { Scene } from './reading.ts';
import type { ChosenLabel } from './which-side.ts';

/** `Saigon Petro còn 328 tỷ đồng`: what the body does with the amount. */
const HOLDING = phraseTable([
  'còn',
  'có',
  'đạt',
  'giữ',
  'nắm',
  'chiếm',
  'đóng góp',
  'góp',
  'ghi nhận',
  'báo',
  'dẫn đầu',
]);

const withoutHolding = (label: string): string => {
  const keys = keysOf(label);
  const words = label.split(' ');
  const length = HOLDING.upTo(keys, keys.length);
  return length > 0 && words.length === keys.length ? words.slice(0, words.length - length).join(' ') : label;
};

const LONGEST_WHOLE = 10;

/** `J&T`, `MoMo`: another body that no list knows. */
const ONE_WORD = /^\p{Lu}\S*$/u;

const isNameOf = (label: string, bodies: readonly string[]): boolean =>
  LABEL_HEAD.from(keysOf(label), 0) === 0 && bodies.some((body) => fold(body) === fold(label));

/** `Quỹ bình ổn dư 6.061 tỷ đồng. Saigon Petro còn 328 tỷ đồng`: whose it is; what it is was told before. */
export const withWhatIsMeasured = (
  { drafts, carried }: Scene,
  { text, rule }: ChosenLabel,
  unit: string,
): ChosenLabel => {
  const name = withoutHolding(text);
  if (name === '' || !isNameOf(name, carried.bodies)) return { text, rule };
  const isWhole = (draft: Draft | null): boolean =>
    draft !== null &&
    draft.unit === unit &&
    draft.label !== '' &&
    !isNameOf(draft.label, carried.bodies) &&
    !ONE_WORD.test(draft.label) &&
    keysOf(draft.label).length <= LONGEST_WHOLE;
  const whole = [carried.lastLevel, ...drafts].findLast(isWhole);
  return whole ? { text: whole.label, rule: 'label-of-body' } : { text, rule };
};
