import type { Mention, PlaceMention, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { CENTRAL_BODIES } from '../../vi/organisation-words.ts';
import { isComparedPlace, isDateline, isInCompanyName, isOfRoute, isVenue, placeOfOpening } from '../attach/scope.ts';
import type { Group } from '../clause/items.ts';
import { phraseTable } from '../words/phrase-table.ts';
import type { Carry } from './carry.ts';

/** `Ninh Thuận tăng mạnh nhất, kế đến là Đắk Lắk …`: none of them is what the paragraph is about. */
export const namesSeveral = (group: Group): boolean =>
  new Set(group.items.flatMap((item) => (item.kind === 'place' ? [item.mention.area] : []))).size > 1;

/** How far into a sentence a place still leads it: `Theo UBND tỉnh Bắc Giang, …`. */
const LAST_LEADING = 5;

export const leadingPlace = (sentence: Sentence, group: Group): PlaceMention | null => {
  for (const [at, item] of group.items.entries()) {
    if (
      item.kind === 'place' &&
      (isInCompanyName(sentence, group, at) || isVenue(group, at) || isComparedPlace(group, at) || isOfRoute(group, at))
    )
      continue;
    if (item.kind === 'place' && !isDateline(group, at) && (at <= LAST_LEADING || item.mention.area === 'VN'))
      return item.mention;
    if (item.kind === 'number') return null;
  }
  return placeOfOpening(group, group.items.length);
};

/** `xã Tân Thanh` in a paragraph on Lào Cai lies there. */
export const placeWithin = (leading: PlaceMention | null, around: PlaceMention | null): PlaceMention | null =>
  leading?.area === null && (leading.level === 'district' || leading.level === 'commune')
    ? { ...leading, area: around?.area ?? null }
    : (leading ?? around);

const HERE = phraseTable([
  'nơi đây',
  'tại đây',
  'ở đây',
  'nơi này',
  'địa phương này',
  'tỉnh này',
  'huyện này',
  'xã này',
  'phường này',
  'thành phố này',
  'bệnh viện này',
  'nhà trường',
  'trường này',
  'hợp tác xã này',
]);

/** `Mỗi ngày nơi đây khám 1.400 lượt`: the place that the paragraph before told of. */
const pointsHere = (keys: readonly string[]): boolean => keys.some((_, at) => HERE.from(keys, at) > 0);

/** The last province that a sentence mentions. */
export const lastProvince = (mentions: readonly Mention[]): PlaceMention | null =>
  mentions.flatMap((each) => (each.kind === 'place' && each.area?.startsWith('VN-') ? [each] : [])).at(-1) ?? null;

export const placeAround = ({ place, placeBefore }: Carry, keys: readonly string[]): PlaceMention | null =>
  OF_ALL.from(keys, 0) > 0 || (COUNTRY.test(place?.area ?? '') && HOME_BODIES.from(keys, keys[0] === BUT ? 1 : 0) > 0)
    ? null
    : (place ?? (pointsHere(keys) ? placeBefore : null));

const BUT = fold('còn');

/** `Còn Bộ Nông nghiệp đặt chỉ tiêu …`, behind what was told of China. */
const HOME_BODIES = phraseTable([...CENTRAL_BODIES, 'chính phủ']);

/** `Quảng Ninh có 415 phiên. Toàn ngành mới có 1.230 phòng xử`: no longer of the place. */
const OF_ALL = phraseTable(['toàn ngành', 'cả ngành', 'toàn hệ thống', 'cả hệ thống', 'tính chung toàn ngành']);

const COUNTRY = /^(?!VN)[A-Z]{2}$/u;

export const lastCountry = (group: Group): PlaceMention | null =>
  group.items
    .flatMap((item) => (item.kind === 'place' && COUNTRY.test(item.mention.area ?? '') ? [item.mention] : []))
    .at(-1) ?? null;
