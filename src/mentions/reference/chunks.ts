import { LETTERS } from '../../text/letters.ts';
import type { Line } from '../line.ts';
import type { Hit } from '../reference.ts';

const CHUNK = /[^\s]+/gu;
const SUSPECT = new RegExp(`[@_]|://|\\.[a-z]{2,5}(?![${LETTERS}])`, 'u');

/** `https://…`, `www.…`, `ban@tinh.gov.vn`, `2025_02_06_452.jpg`, `post64503.html`, `dti.gov.vn`. */
const ADDRESS =
  /^[("“<[]*(?<body>https?:\/\/.+|www\..+|[^@]{1,64}@[a-z0-9.-]+\.[a-z]{2,8}|[a-z0-9._-]*_[a-z0-9._-]*|[a-z0-9/_-]+(?:\.[a-z0-9_-]+)*\.(?:vn|com|org|net|gov|edu|html?|jpe?g|png|webp|gif|pdf|docx?|xlsx?|mp[34])(?:\/\S*)?)$/u;
const TRAILING = /[.,;:!?)\]"”>…]+$/u;
const LONGEST = 300;

/** Addresses, file names: whole chunks between blanks that hold digits nobody counts. */
export const readChunkReferences = (line: Line): Hit[] => {
  if (!SUSPECT.test(line.folded)) return [];
  const hits: Hit[] = [];
  for (const found of line.folded.matchAll(CHUNK)) {
    if (found[0].length > LONGEST) continue;
    const chunk = found[0].replace(TRAILING, '');
    if (!SUSPECT.test(chunk)) continue;
    const body = ADDRESS.exec(chunk)?.groups?.['body'];
    if (body === undefined) continue;
    const start = found.index + chunk.length - body.length;
    hits.push({ start, end: found.index + chunk.length, rule: 'address-or-file' });
  }
  return hits;
};
