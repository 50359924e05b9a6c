import type { BlockKind } from '../../model.ts';
import { LONGEST_STAMP, readStamps, type Stamp } from '../stamps.ts';
import { readChrome } from './chrome.ts';
import { isCrumb } from './crumbs.ts';
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
  const stamps = line.text.length <= LONGEST_STAMP ? readStamps(line.folded) : [];
  if (stamps.length > 0) return { ...LONG_LOOK, line, stamps, marker: null, isProse: false };
  const prose = isProse(line);
  const { anywhere: chrome, outside, opensBox } = readChrome(line, prose);
  if (chrome !== null) return { ...LONG_LOOK, line, chrome, outside, opensBox, marker, isProse: false };
  const caption = isCaption(line);
  return {
    line,
    chrome,
    outside,
    opensBox,
    stamps,
    isCrumb: !prose && isCrumb(line),
    isCaption: caption,
    isProse: prose,
    marker,
  };
};

/** What a line is in the end. */
export interface Role {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lead: string;
}

export const role = (kind: BlockKind, level = 0, lead = ''): Role => ({ kind, level, lead });
