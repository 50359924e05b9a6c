/** `String.fromCharCode` takes its units as arguments, of which there can be too many. */
const CHUNK = 8192;

/** The string of UTF-16 code units. */
export const textOf = (units: Uint16Array): string => {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
};
