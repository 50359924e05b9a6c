import type { Block, Sentence } from '../../model.ts';
import { aspectsOf } from '../attach/bare-amount.ts';
import { isLevel } from '../attach/reading.ts';
import { namedTopic } from '../attach/topic.ts';
import type { Group } from '../clause/items.ts';
import { lastTimeTold, runsTold } from '../period/frame.ts';
import { type Clock, isInstant } from '../period/resolve.ts';
import type { Carry, ReadDraft } from './carry.ts';
import { wholeOrLast, withLevels } from './levels.ts';
import { isAllAhead, nextPeriods, nextYears, settingOf, type Told } from './periods.ts';
import { lastCountry, leadingPlace, namesSeveral, placeAround, placeWithin } from './places.ts';
import { openSection } from './sections.ts';
import { latestOf, todayOf } from './settings.ts';

/** Sentences of a paragraph that may still say what its later ones are about. */
const EARLIER = 2;

/** What the text lends to its next sentence. */
export const nextCarry = (
  carry: Carry,
  sentence: Sentence,
  block: Block | undefined,
  group: Group,
  read: readonly ReadDraft[],
  clock: Clock,
): Carry => {
  const drafts = read.map((each) => each.draft);
  const told: Told = { carry, sentence, group, read, clock, ...settingOf(carry, sentence, group, read, clock) };
  const { yearInParagraph, ...years } = nextYears(carry, sentence, group, read, clock);
  const runs = runsTold(group, clock, carry);
  if (sentence.kind === 'heading')
    return {
      ...openSection(carry, sentence, block?.level ?? 1, told.setting?.reading ?? null, clock),
      ...years,
      ...runs,
    };
  // `Số ca đã gấp bốn lần cùng kỳ`: a first sentence without a time of its own sums up; the text begins behind it.
  const isSummary = carry.opening === '' && read.every(({ period }) => period?.basis !== 'stated');
  return {
    ...carry,
    ...nextPeriods(told),
    ...years,
    yearInParagraph,
    lastTime: lastTimeTold(group, clock),
    asOfInParagraph: carry.asOfInParagraph || (told.setting !== null && isInstant(told.setting.reading)),
    tells: carry.tells || (sentence.kind !== 'title' && drafts.length > 0),
    started: sentence.kind !== 'title' && (carry.started || (drafts.length > 0 && !isSummary)),
    today: carry.today ?? todayOf(read, clock),
    ...runs,
    latest: latestOf(read, carry.latest),
    lastLevel: wholeOrLast(drafts) ?? carry.lastLevel,
    levelOfUnit: withLevels(carry.levelOfUnit, drafts),
    aspects: aspectsOf(drafts) ?? carry.aspects,
    lastShare: drafts.findLast(({ measure }) => measure === 'share') ?? carry.lastShare,
    lastBase: read.findLast((each) => each.base?.base === 'period')?.base ?? carry.lastBase,
    ahead: !isAllAhead(drafts)
      ? null
      : sentence.kind === 'list-item' && carry.ahead
        ? carry.ahead
        : (read.at(-1) ?? null),
    place: namesSeveral(group)
      ? carry.place
      : placeWithin(leadingPlace(sentence, group), placeAround(carry, group.keys)),
    heading: sentence.kind === 'title' ? sentence.text : carry.heading,
    topic: drafts.length === 0 ? namedTopic(sentence, group) : '',
    told: drafts.length > 0 ? drafts.filter(isLevel) : carry.told,
    divided: sentence.kind === 'list-item' ? carry.divided : (drafts[0]?.label ?? carry.divided),
    country: lastCountry(group) ?? carry.country,
    opening: sentence.kind === 'title' || carry.opening !== '' ? carry.opening : sentence.text,
    previous: sentence.text,
    earlier: [carry.previous, ...carry.earlier].filter((text) => text !== '').slice(0, EARLIER),
  };
};
