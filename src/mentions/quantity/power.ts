import { isNumber, keyAt, type Line, writtenAt } from '../line.ts';

const LENGTHS: ReadonlySet<string> = new Set(['m', 'km', 'cm']);
const POWER = /^[23]$/u;

/** `3,9 triệu m 2 sàn`, `4 triệu đồng/m 2`: the power that a length before token `next` lost; empty where none stands there. */
export const lostPower = (line: Line, next: number): string => {
  const power = keyAt(line, next);
  const [unit, sign] = [line.tokens[next - 1], line.tokens[next]];
  const isNext = unit !== undefined && sign !== undefined && sign.start - unit.end === 1;
  return isNext && LENGTHS.has(writtenAt(line, next - 1)) && POWER.test(power) && !isNumber(line, next + 1)
    ? power
    : '';
};
