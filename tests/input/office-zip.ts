import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a ZIP file to be made: its name, its text, whether it is packed. */
export interface Made {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly stored?: boolean;
}

const header = (
  signature: number,
  size: number,
  fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[],
) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, value, width] of fields)
    width === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at);
  return bytes;
};

/** A ZIP file of these members, in this order. */
export const makeZip = (members: readonly Made[]): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, stored = false } of members) {
    const bytes = Buffer.from(text);
    const packed = stored ? bytes : deflateRawSync(bytes, { level: 9 });
    const common = [stored ? 0 : 8, crc32(bytes), packed.length, bytes.length, Buffer.byteLength(name)] as const;
    const [method, crc, size, whole, nameLength] = common;
    const local = header(0x04034b50, 30, [
      [8, method, 2],
      [14, crc, 4],
      [18, size, 4],
      [22, whole, 4],
      [26, nameLength, 2],
    ]);
    directory.push(
      header(0x02014b50, 46, [
        [10, method, 2],
        [16, crc, 4],
        [20, size, 4],
        [24, whole, 4],
        [28, nameLength, 2],
        [42, at, 4],
      ]),
      Buffer.from(name),
    );
    parts.push(local, Buffer.from(name), packed);
    at += local.length + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = header(0x06054b50, 22, [
    [8, members.length, 2],
    [10, members.length, 2],
    [12, list.length, 4],
    [16, at, 4],
  ]);
  return Buffer.concat([...parts, list, end]);
};

const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** The members of a Word file with this body. */
export const wordMembers = (body: string): Made[] => [
  { name: '[Content_Types].xml', text: TYPES },
  { name: '_rels/.rels', text: RELATIONS },
  {
    name: 'word/document.xml',
    text: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  },
];

/** A paragraph of a Word file; `run` are properties of its letters. */
export const wordParagraph = (text: string, run = ''): string =>
  `<w:p><w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
