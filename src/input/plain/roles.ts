import type { BlockKind } from '../../model.ts';
import { readStamps, type Stamp } from '../stamps.ts';
import { chromeAnywhere, chromeOutside, isCrumb, opensBox } from './chrome.ts';
import type { Line } from './lines.ts';
import { type Marker, readMarker } from './markers.ts';
import { isCaption, isProse } from './shapes.ts';

/** What a line shows by itself, before its neighbours are asked. */
export interface Look {
  readonly line: Line;
  readonly chrome: string | null;
  /** Furniture if it stands above or below the article. */
  readonly outside: string | null;
  readonly opensBox: boolean;
  readonly stamps: readonly Stamp[];
  readonly isCrumb: boolean;
  readonly isCaption: boolean;
  readonly isProse: boolean;
  readonly marker: Marker | null;
}

const LONG_LOOK = {
  chrome: null,
  outside: null,
  opensBox: false,
  stamps: [],
  isCrumb: false,
  isCaption: false,
  isProse: true,
} as const;

/** Looks at one line; a long one is prose or a long list item. */
export const lookAt = (line: Line): Look => {
  const marker = readMarker(line.text);
  if (line.isLong) return { ...LONG_LOOK, line, marker };
  // `10:32 | 22/04/2023   A- A A+`: a date among buttons is a date.
  const stamps = readStamps(line.folded);
  const isStamp = stamps.length > 0;
  const chrome = isStamp ? null : chromeAnywhere(line);
  return {
    line,
    chrome,
    outside: chrome ?? (isStamp ? null : chromeOutside(line)),
    opensBox: !isStamp && opensBox(line),
    stamps,
    isCrumb: chrome === null && !isStamp && isCrumb(line),
    isCaption: chrome === null && !isStamp && isCaption(line),
    isProse: chrome === null && !isStamp && isProse(line),
    marker: isStamp ? null : marker,
  };
};

/** What a line is in the end. */
export interface Role {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lead: string;
}

export const role = (kind: BlockKind, level = 0, lead = ''): Role => ({ kind, level, lead });
