import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { GAZETTEER } from './gazetteer.ts';
import { PROVINCES } from './provinces.ts';

/** `binhdinh.gov.vn`, `https://baothanhhoa.vn/tin`; `TP.HCM: …` is none. */
const HOST = /^(?:https?:\/\/)?(?<host>(?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|asia))(?:[/?#]|:\d|$)/u;

/** Host spellings, longest first, so that `bariavungtau` is read before `vungtau`. */
const HOST_NAMES = PROVINCES.flatMap(({ code, hosts }) => hosts.map((host) => [host, code] as const)).sort(
  (a, b) => b[0].length - a[0].length,
);

const provinceOfHost = (host: string): string | null => {
  const labels = host.split('.');
  for (const [name, code] of HOST_NAMES) {
    // Short names are looked for as a whole label only: `hue` stands inside many words.
    const fits = (label: string): boolean =>
      name.length < 5 ? label === name : label.startsWith(name) || label.endsWith(name);
    if (labels.some(fits)) return code;
  }
  return null;
};

/**
 * The one province that a header, a publisher or a host names: `TỈNH QUẢNG NGÃI`, `Báo Bình Định`, `binhdinh.gov.vn`.
 * Null when it names none or several.
 */
export const provinceOf = (text: string): string | null => {
  const host = HOST.exec(text.trim().toLowerCase())?.groups?.['host'];
  if (host !== undefined) return provinceOfHost(host);
  const written = text.normalize('NFC');
  const tokens = tokenise(fold(written));
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const hit = GAZETTEER.longestAt(tokens, at);
    const capital = /\p{Lu}/u.test(written[tokens[at]?.start ?? 0] ?? '');
    if (hit?.entry.kind === 'province' && hit.entry.code !== null && capital) found.add(hit.entry.code);
    at = hit?.end ?? at + 1;
  }
  const [first] = found;
  return found.size === 1 ? (first ?? null) : null;
};
