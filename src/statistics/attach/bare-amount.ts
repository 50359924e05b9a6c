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
