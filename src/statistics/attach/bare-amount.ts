import type { Draft } from '../draft.ts';
import { BARE_AMOUNT } from '../words/cue-tables.ts';
import { keysOf } from '../words/sectors.ts';

/** `giá trị`, `số lượng`: an amount of nothing named. */
export const isBareAmount = (label: string): boolean => {
  const keys = keysOf(label);
  return keys.length > 0 && BARE_AMOUNT.from(keys, 0) === keys.length;
};

/** `số lượng giao dịch qua ATM` → `giao dịch qua ATM`: what `về giá trị` is said of next. */
export const withoutAmount = (label: string): string => {
  const length = BARE_AMOUNT.from(keysOf(label), 0);
  return label.split(' ').slice(length).join(' ');
};

/** The amount that a label opens with: `số lượng` of `số lượng giao dịch qua ATM`. */
export const amountOf = (label: string): string => label.slice(0, label.length - withoutAmount(label).length).trim();

/** `tăng 58,2% về số lượng và 35% về giá trị`: the amounts that a pair of changes is told of, in order; null where none is. */
export const aspectsOf = (drafts: readonly Draft[]): readonly [string, string] | null => {
  const [first, second] = drafts.filter(({ rules }) => rules.includes('change-about')).slice(-2);
  if (first === undefined || second === undefined || first.group !== second.group) return null;
  const [one, other] = [amountOf(first.label), amountOf(second.label)];
  return one !== '' && other !== '' && one !== other ? [one, other] : null;
};
