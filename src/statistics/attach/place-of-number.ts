import type { Measure, PlaceMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Group } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { lastSemicolon } from './anchor.ts';
import { respectivePlace } from './inherited-label.ts';
import type { Reading } from './reading.ts';
import { placeBefore, placeBehind, placeOfOpening, pointsAtCountry } from './scope.ts';
import type { Sided } from './statement.ts';

/** `đóng góp 5,3 triệu sổ, tức 36% của cả nước`, `mới bằng khoảng 7,2% Singapore`: what it is measured by. */
const isMeasuredBy = ({ group, cues }: Reading, at: number): boolean => {
  const item = group.items[at];
  if (item?.kind !== 'number' || item.mention.kind !== 'percent') return false;
  const behind = group.keys[at + 1] === OF ? at + 2 : at + 1;
  return cues.get(at)?.kind === 'share'
    ? group.items[behind]?.kind === 'place'
    : group.items[at + 1]?.kind === 'place' && EQUAL.has(group.keys[cues.get(at)?.start ?? at] ?? '');
};

const OF = fold('của');

const EQUAL: ReadonlySet<string> = new Set(['bằng'].map(fold));

/** `Xếp thứ nhất vẫn là Đà Nẵng`: who stands there. */
const whoStands = ({ items, keys }: Group, at: number): PlaceMention | null => {
  let is = at + 1;
  while (is < at + WHO_REACH && STILL.has(keys[is] ?? '')) is++;
  const who = WHO.has(keys[is] ?? '') ? items[is + 1] : undefined;
  return who?.kind === 'place' ? who.mention : null;
};

const WHO_REACH = 4;

const STILL: ReadonlySet<string> = new Set(['vẫn', 'tiếp', 'tục', 'lại', 'cũng', 'không', 'ai', 'khác'].map(fold));

const WHO: ReadonlySet<string> = new Set(['là', 'thuộc', 'về'].map(fold));

/** Where the part of the sentence behind the last semicolon begins. */
const segmentOf = (group: Group, at: number): number => lastSemicolon(group, at) + 1;

/** The place a number is for: paired with it, named before or behind it, of its parenthesis, or of its part of the sentence. */
export const placeOf = (
  reading: Reading,
  at: number,
  { from, phrase }: Sided,
  measure: Measure,
  anchor: Draft | null,
): PlaceMention | null => {
  const { group, host, scene } = reading;
  const near =
    respectivePlace(reading, at) ??
    placeBefore(scene.sentence, group, from, at) ??
    (measure === 'rank' ? whoStands(group, at) : null) ??
    (measure === 'rank' || measure === 'multiple' || measure === 'share' || isMeasuredBy(reading, at)
      ? null
      : placeBehind(group, phrase)) ??
    host.place;
  // `Đồng Nai đứng thứ 3 với 9.655 cơ sở`: the place ranked is the place counted.
  const ranked = measure === 'level' && anchor?.measure === 'rank';
  const speaksOfAnchor = anchor !== null && !ranked && anchor.group === group && anchor.at >= segmentOf(group, at);
  const inPart = speaksOfAnchor ? null : placeBefore(scene.sentence, group, segmentOf(group, at), at);
  return (
    near ??
    inPart ??
    placeOfOpening(group, at) ??
    (pointsAtCountry(group, at) && !speaksOfAnchor ? scene.carried.country : null)
  );
};
