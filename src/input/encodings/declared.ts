const HEAD = 8192;

/** `<?xml version="1.0" encoding="utf-8"?>` */
const XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([a-z0-9._:-]{2,40})/iu;
/** `<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">` */
const META = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9._:-]{2,40})/iu;
const COMMENT = /<!--[\s\S]{0,2000}?-->/gu;

/** The charset that a document names in its first lines; null when it names none. */
export const declaredIn = (bytes: Uint8Array, encoding: string): string | null => {
  // Latin-1 reads the markup of every encoding that has ASCII in it.
  const head = new TextDecoder(encoding.startsWith('utf-16') ? encoding : 'latin1').decode(bytes.subarray(0, HEAD));
  if (!head.includes('<')) return null;
  return XML.exec(head)?.[1] ?? META.exec(head.replace(COMMENT, ''))?.[1] ?? null;
};
