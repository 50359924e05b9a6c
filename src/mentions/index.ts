export { withHeadUnit } from './cell.ts';
export { type NumberStyle, readStyle } from './number/style.ts';
export { type MentionContext, recogniseMentions } from './recognise.ts';
