import type { Block, Status } from '../model.ts';
import { fold } from '../text/fold.ts';
import { leadLabel } from './attach/lead-label.ts';
import type { ReadText } from './attach/tables.ts';
import type { Carry } from './carry/carry.ts';
import { namesAim, setsTarget } from './carry/sections.ts';
import { groupItems } from './clause/items.ts';
import { leadPeriod } from './period/frame.ts';
import type { Clock, PeriodReading } from './period/resolve.ts';
import { keysOf } from './words/sectors.ts';

/** What the line over a list or a table says for what stands under it. */
export interface Lead {
  readonly text: string;
  /** The name that items without one take; empty when it gives none. */
  readonly label: string;
  readonly status: Status | null;
}

const ESTIMATED = fold('ước');

const statusOf = (text: string): Status | null =>
  text === '' ? null : keysOf(text).includes(ESTIMATED) ? 'estimate' : setsTarget(text) ? 'target' : null;

/** What an item takes its name from: its lead, what that divides, the heading over it. */
const labelOf = (text: string, block: Block | undefined, { divided, heading }: Carry, readText: ReadText): string => {
  if (text !== '') return leadLabel(text, readText) || divided;
  return block?.kind === 'list-item' ? leadLabel(heading, readText) : '';
};

export const readLead = (block: Block | undefined, carry: Carry, readText: ReadText): Lead => {
  const text = block?.lead ?? '';
  return { text, label: labelOf(text, block, carry, readText), status: statusOf(text) };
};

/** `Một số chỉ tiêu năm 2023:`, told in 2022: what is to be, where the word alone could mean what is measured. */
export const aimedUnder = (lead: Lead, clock: Clock, readText: ReadText): Lead => {
  if (lead.status !== null || clock.published === null || !namesAim(lead.text)) return lead;
  const led = periodOf(lead.text, clock, readText);
  return led !== null && led.period.start > clock.published.slice(0, 10) ? { ...lead, status: 'target' } : lead;
};

const periodOf = (text: string, clock: Clock, readText: ReadText): PeriodReading | null => {
  if (text === '') return null;
  const { sentence, mentions } = readText(text);
  return leadPeriod(
    groupItems(sentence, mentions, () => false),
    clock,
  );
};

/** `SÁU TỈNH CÓ TỶ TRỌNG CAO NHẤT NĂM 2025 (trong ngoặc là năm 2024)` */
const LEGEND =
  /[(;,]\s?(?:số )?trong ngoặc(?: đơn)?(?: là|:)?\s*(?:mức |giá |số liệu )?(?:của )?(?<said>[^()]{3,40})\)/iu;

/** The one year that a lead-in plans for: open days of its items are of it. */
const yearOf = (led: PeriodReading | null): number | null =>
  led !== null && led.period.start.slice(0, 4) === led.period.end.slice(0, 4)
    ? Number(led.period.end.slice(0, 4))
    : null;

/** The clock under a lead: its period holds, and its legend or the heading's says of when the numbers in brackets are. */
export const clockUnder = (lead: Lead, heading: string, clock: Clock, readText: ReadText): Clock => {
  const legend = LEGEND.exec(lead.text || heading)?.groups?.['said'] ?? '';
  const led = periodOf(lead.text, clock, readText);
  return {
    ...clock,
    inForce: led ?? clock.inForce,
    year: yearOf(led) ?? clock.year,
    // `Năm 2026, tỉnh đặt mục tiêu:`: each of its items is planned for that year, whatever the one before says of itself.
    ahead: led === null ? clock.ahead : null,
    inBrackets: periodOf(legend, clock, readText),
  };
};
