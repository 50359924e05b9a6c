export { type NumberOptions, recogniseNumbers } from './recognise.ts';
export { type NumberStyle, readStyle } from './style.ts';
