import { isCaptionElement } from './asides.ts';
import type { PageNode } from './dom.ts';

export type PieceKind = 'text' | 'heading' | 'item' | 'caption' | 'table';

const KIND_REACH = 4;
const CAPTION_REACH = 2;

interface PieceForm {
  readonly kind: PieceKind;
  readonly level: number;
}

const CAPTION: PieceForm = { kind: 'caption', level: 0 };
const ITEM: PieceForm = { kind: 'item', level: 0 };
const TEXT: PieceForm = { kind: 'text', level: 0 };
const FORMS: ReadonlyMap<string, PieceForm> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, PieceForm] => [`h${level}`, { kind: 'heading', level }]),
  ['figcaption', CAPTION],
  ['li', ITEM],
  ['dd', ITEM],
]);

/** What a piece is by the elements around it, innermost first. */
export const formOf = (around: readonly PageNode[]): PieceForm => {
  for (let at = 0; at < KIND_REACH; at++) {
    const node = around[at];
    if (node === undefined) break;
    const form = FORMS.get(node.name ?? '');
    if (form !== undefined) return form;
    if (at < CAPTION_REACH && isCaptionElement(node)) return CAPTION;
  }
  return TEXT;
};
