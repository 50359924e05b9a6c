/** C0 and C1 controls, and the marks that turn the direction of writing: a terminal obeys them. */
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from outside, safe to show on a terminal and on one line. */
export const printable = (text: string): string =>
  text.replace(/[\t\r\n\u0085\u2028\u2029]+/gu, ' ').replace(CONTROL, '\ufffd');
