export { withHeadUnit } from './cell.ts';
export { measureDurations } from './measured-duration.ts';
export { readStyle } from './number/style.ts';
export { type MentionContext, recogniseMentions } from './recognise.ts';
