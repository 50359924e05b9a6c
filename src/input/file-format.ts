/** Formats that are no text, by the bytes they begin with. */
const SIGNATURES: readonly (readonly [format: string, signature: string, at: number])[] = [
  ['PDF', '%PDF-', 0],
  ['PNG image', '\x89PNG\r\n', 0],
  ['JPEG image', '\xff\xd8\xff', 0],
  ['GIF image', 'GIF8', 0],
  ['WebP image', 'WEBPVP8', 8],
  ['TIFF image', 'II*\0', 0],
  ['TIFF image', 'MM\0*', 0],
  ['HEIC image', 'ftypheic', 4],
  ['MP4 video', 'ftyp', 4],
  ['Word, Excel or PowerPoint file of before 2007', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0],
  ['RTF', '{\\rtf', 0],
  ['gzip archive', '\x1f\x8b', 0],
  ['bzip2 archive', 'BZh', 0],
  ['xz archive', '\xfd7zXZ\0', 0],
  ['Zstandard archive', '\x28\xb5\x2f\xfd', 0],
  ['7-Zip archive', '7z\xbc\xaf\x27\x1c', 0],
  ['RAR archive', 'Rar!\x1a\x07', 0],
  ['tar archive', 'ustar', 257],
  ['SQLite database', 'SQLite format 3\0', 0],
  ['Parquet file', 'PAR1', 0],
  ['MP3 audio', 'ID3', 0],
  ['program', '\x7fELF', 0],
  ['program', 'MZ\x90\0', 0],
  ['UTF-32 text', '\xff\xfe\0\0', 0],
  ['UTF-32 text', '\0\0\xfe\xff', 0],
];

/** What a ZIP is, by the name of a member near its beginning. */
const ZIP_MEMBERS: readonly (readonly [format: string, member: string])[] = [
  ['DOCX (Word)', 'word/'],
  ['XLSX (Excel)', 'xl/'],
  ['PPTX (PowerPoint)', 'ppt/'],
  ['ODT (OpenDocument)', 'application/vnd.oasis.opendocument.text'],
  ['EPUB', 'application/epub+zip'],
  ['DOCX, XLSX or PPTX', '[Content_Types].xml'],
];

const ZIP = 'PK\x03\x04';
const HEAD = 4096;

/** The name of the binary format that `bytes` begin like, or null. */
export const sniffFormat = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1');
  if (head.startsWith(ZIP)) return ZIP_MEMBERS.find(([, member]) => head.includes(member))?.[0] ?? 'ZIP archive';
  return SIGNATURES.find(([, signature, at]) => head.startsWith(signature, at))?.[0] ?? null;
};
