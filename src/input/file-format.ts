import { listMembers, unpackMember, type ZipMember } from './office/zip.ts';

const OLD_OFFICE = 'Word, Excel or PowerPoint file of before 2007';

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
  [OLD_OFFICE, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0],
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

/** Programs keep the parts of a document in a folder of their own. */
const OFFICE_FOLDERS: readonly (readonly [format: string, folder: string])[] = [
  ['DOCX (Word)', 'word/'],
  ['XLSX (Excel)', 'xl/'],
  ['PPTX (PowerPoint)', 'ppt/'],
];
/** Files that name their own type in a member called `mimetype`. */
const MIME_TYPES: readonly (readonly [format: string, type: string])[] = [
  ['ODT (OpenDocument)', 'application/vnd.oasis.opendocument.text'],
  ['EPUB', 'application/epub+zip'],
];
const OFFICE_INDEX = '[Content_Types].xml';
const TYPE_MEMBER = 'mimetype';

const ZIP = 'PK\x03\x04';
const HEAD = 4096;
const LONGEST_TYPE = 200;

const byFolder = (names: readonly string[]): string | undefined =>
  OFFICE_FOLDERS.find(([, folder]) => names.some((name) => name.startsWith(folder)))?.[0];

const byType = (type: string): string | undefined => MIME_TYPES.find(([, known]) => type.trim() === known)?.[0];

/** What a whole ZIP is, by the names in its directory: members come in any order. */
const formatOfMembers = (bytes: Uint8Array, members: readonly ZipMember[]): string => {
  const typed = members.find(({ name }) => name === TYPE_MEMBER);
  const type = typed === undefined ? null : unpackMember(bytes, typed, LONGEST_TYPE);
  const names = members.map(({ name }) => name);
  return (
    (type?.kind === 'bytes' ? byType(new TextDecoder().decode(type.bytes)) : undefined) ??
    (names.includes(OFFICE_INDEX) ? byFolder(names) : undefined) ??
    'ZIP archive'
  );
};

/** What a ZIP without its end is, by the headers of its first members. */
const formatOfHead = (head: string): string => {
  const headers = head.split(ZIP).slice(1);
  const names = headers.map((header) => header.slice(26, 26 + header.charCodeAt(22)));
  const type = headers[names.indexOf(TYPE_MEMBER)]?.slice(26 + TYPE_MEMBER.length) ?? '';
  return byType(type) ?? byFolder(names) ?? (names.includes(OFFICE_INDEX) ? 'DOCX, XLSX or PPTX' : 'ZIP archive');
};

/** Word wraps a file with a password in the container of before 2007, under this name. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/** The name of the binary format that `bytes` begin like, or null. */
export const sniffFormat = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1');
  if (head.startsWith(ZIP)) {
    const members = listMembers(bytes);
    return members === null ? formatOfHead(head) : formatOfMembers(bytes, members);
  }
  const format = SIGNATURES.find(([, signature, at]) => head.startsWith(signature, at))?.[0] ?? null;
  const isLocked =
    format === OLD_OFFICE && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(LOCKED);
  return isLocked ? 'Office file with a password' : format;
};
