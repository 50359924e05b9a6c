export { type MentionContext, recogniseMentions } from './recognise.ts';
export { type NumberStyle, readStyle } from './number/style.ts';
