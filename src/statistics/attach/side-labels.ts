import type { PlaceMention, Sector, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { type Phrase, render, trim } from '../clause/phrase.ts';
import { LABEL_HEAD } from '../words/cue-tables.ts';
import {
  beforePassive,
  behindThough,
  caused,
  lifted,
  stripSector,
  withoutActor,
  withoutAside,
  withoutPlaces,
  withoutSuperlative,
} from './label-parts.ts';
import { refersElsewhere } from './referring-label.ts';

/** A label as text, with the reporting group and the place taken out of it. */
export interface ReadLabel {
  /** `lượng`, `giá`: what it says of a thing named before; empty where it says more. */
  readonly bare?: string;
  readonly text: string;
  readonly sector: Sector | null;
  readonly place: PlaceMention | null;
  /** True when it opens with a head noun of statistics: `tỷ lệ …`, `doanh thu …`. */
  readonly hasHead: boolean;
}

export const NO_LABEL: ReadLabel = { text: '', sector: null, place: null, hasHead: false };

/** `tổng số CSDL thuộc các ngành khác nhau`: the name is complete before it. */
const BELONGING = fold('thuộc');

/** Reads the phrase left of a cue: what it names, and the group and place it says it for. */
export const readLabel = (sentence: Sentence, phrase: Phrase): ReadLabel => {
  if (phrase.items.length === 0) return NO_LABEL;
  const place = phrase.items.findLast((item) => item.kind === 'place');
  const unplaced = withoutPlaces(behindThough(phrase.items));
  const { items, sector } = stripSector(
    trim(withoutSuperlative(lifted(caused(withoutAside(beforePassive(unplaced)))))),
  );
  const keys = items.map((item) => item.key);
  const text = render(sentence, items);
  const refers = refersElsewhere({ sentence, phrase, items, keys, text });
  const whole = items.findIndex((item, at) => at > 2 && item.key === BELONGING);
  const deed = withoutActor(items, keys);
  const said = whole > 0 ? render(sentence, items.slice(0, whole)) : deed === items ? text : render(sentence, deed);
  return {
    bare: refers && BARE.has(fold(text)) ? text : '',
    text: refers ? '' : said,
    sector,
    place: place?.kind === 'place' ? place.mention : null,
    hasHead: !refers && LABEL_HEAD.from(keys, 0) > 0 && !BODIES.has(keys.slice(0, 2).join(' ')),
  };
};

/** `Tổng đài`, `Tổng cục`: bodies, no sums. */
const BODIES: ReadonlySet<string> = new Set(['tổng đài', 'tổng cục', 'tổng công', 'tổng giám', 'tổng kho'].map(fold));

/** What a thing has beside its amount in money. */
const BARE: ReadonlySet<string> = new Set(['lượng', 'giá', 'mức giá', 'số lượng'].map(fold));
