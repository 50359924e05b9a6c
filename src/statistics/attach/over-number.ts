import { fold } from '../../text/fold.ts';
import type { Group } from '../clause/items.ts';
import { render, trim, withoutTimes } from '../clause/phrase.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import type { Draft } from '../draft.ts';
import { LABEL_HEAD, PREDICATE } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { lastSemicolon } from './anchor.ts';
import { NAMED_INDEX } from './rank-label.ts';
import type { Reading } from './reading.ts';
import type { Sided } from './statement.ts';

const EMBEDS: ReadonlySet<string> = new Set(
  ['và', 'của', 'tại', 'cho', 'giữa', 'sang', 'từ', 'với', 'trên', 'ở', 'qua', 'thuộc'].map(fold),
);

/** `kim ngạch trao đổi giữa Việt Nam và 10 nước CPTPP đạt 77,4 tỷ USD`: the number inside is part of the name. */
export const labelOverNumber = ({ scene, group, cues, rights }: Reading, { cue }: Sided): string => {
  if (cue.kind !== 'copula' && cue.kind !== 'share') return '';
  const inner = group.items.slice(0, cue.start).findLastIndex((item) => item.kind === 'number');
  const end = rights.get(inner)?.end ?? 0;
  const between = group.items.slice(end, cue.start);
  const adjoins = between.every((item) => item.kind === 'time');
  const goesOn = between.every((item) => item.kind !== 'sign' && item.kind !== 'number' && item.kind !== 'group');
  if (
    inner < 1 ||
    end <= inner + 1 ||
    !goesOn ||
    cues.get(inner)?.kind !== 'none' ||
    !EMBEDS.has(group.keys[inner - 1] ?? '')
  )
    return '';
  const phrase = phraseBefore(group, lastSemicolon(group, inner) + 1, inner);
  const [first] = phrase.items;
  const from = first === undefined ? -1 : group.items.indexOf(first);
  // `PAR INDEX bình quân của 18 bộ là 82,68%`
  const isIndex =
    NAMED_INDEX.from(
      phrase.items.map(({ key }) => key),
      0,
    ) > 0;
  if (from < 0 || (LABEL_HEAD.from(group.keys, from) === 0 && !isIndex && !isPlainSubject(group, from, inner)))
    return '';
  // `Tỷ lệ hồ sơ trực tuyến của 11 dịch vụ do ngành Công an quản lý đạt 81,6%`: too long to be named with it
  return render(scene.sentence, trim(withoutTimes(group.items.slice(from, adjoins ? end : inner - 1))));
};

/** `Thanh toán điện tử qua 36 ngân hàng chiếm 94,5%`: a subject of a few words, and no verb in it. */
const isPlainSubject = ({ keys, items }: Group, from: number, inner: number): boolean =>
  CHANNELS.has(keys[inner - 1] ?? '') &&
  inner - from > 2 &&
  SURVEYS.from(keys, from) === 0 &&
  inner - from <= LONGEST_SUBJECT &&
  items
    .slice(from, inner)
    .every(({ kind, key }, at) => kind === 'word' && (at === 0 || PREDICATE.from([key], 0) === 0)) &&
  items.slice(0, from).every(({ kind, key }) => kind === 'time' || key === ',' || kind === 'word');

const CHANNELS: ReadonlySet<string> = new Set(['qua', 'tại', 'trên', 'sang'].map(fold));

const LONGEST_SUBJECT = 7;

/** `Khảo sát tại 3.321 xã cho thấy …`. */
const SURVEYS = phraseTable(['khảo sát', 'điều tra', 'thống kê', 'kiểm tra', 'rà soát']);

/** `Sức mua tại hơn 100 siêu thị tăng gấp đôi`: what stands before the number that counts where; empty where nothing does. */
export const subjectOver = ({ scene, group }: Reading, anchor: Draft): string => {
  if (anchor.group !== group || anchor.mention.kind !== 'number') return '';
  const inner = anchor.at;
  const [first] = phraseBefore(group, lastSemicolon(group, inner) + 1, inner).items;
  const from = first === undefined ? -1 : group.items.indexOf(first);
  const isSubject =
    from >= 0 &&
    CHANNELS.has(group.keys[inner - 1] ?? '') &&
    (LABEL_HEAD.from(group.keys, from) > 0 || isPlainSubject(group, from, inner));
  return isSubject ? render(scene.sentence, trim(withoutTimes(group.items.slice(from, inner - 1)))) : '';
};
