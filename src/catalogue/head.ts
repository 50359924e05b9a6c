import { wordingOf } from './wording.ts';

/** What is an amount of money by its head: `doanh thu từ khách hàng`, `dịch vụ … đem về doanh thu`. */
const MONEY_HEADS: readonly string[] = [
  'doanh thu',
  'doanh số',
  'kim ngạch',
  'kim ngạch xuất khẩu',
  'kim ngạch nhập khẩu',
  'giá trị',
  'lợi nhuận',
  'số tiền',
  'vốn',
  'chi phí',
  'kinh phí',
  'số thu',
  'thu ngân sách',
].map((head) => wordingOf(head).join(' '));

const NUMBER_HEADS: readonly string[] = ['số lượng', 'số lượt'].map((head) => wordingOf(head).join(' '));

/** What the head of a label says the thing is. */
export const headOf = (label: readonly string[]): 'money' | 'count' | null => {
  const text = ` ${label.join(' ')} `;
  const opens = (head: string): boolean => text.startsWith(` ${head} `);
  if (MONEY_HEADS.some((head) => opens(head) || text.endsWith(` ${head} `))) return 'money';
  return NUMBER_HEADS.some(opens) ? 'count' : null;
};
