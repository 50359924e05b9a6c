import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** A member of a ZIP as it is written: what the directory says can be made to lie. */
export interface ZipMember {
  readonly name: string | Uint8Array;
  readonly bytes: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** What is declared instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
}

const asBytes = (value: string | Uint8Array): Buffer => Buffer.from(value);

const headerOf = (member: ZipMember, packed: Buffer): Buffer => {
  const header = Buffer.alloc(26);
  const bytes = asBytes(member.bytes);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(member.encrypted ? 1 : 0, 2);
  header.writeUInt16LE(member.method ?? (member.stored ? 0 : 8), 4);
  header.writeUInt32LE(member.crc ?? crc32(bytes), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(member.size ?? bytes.length, 18);
  header.writeUInt16LE(asBytes(member.name).length, 22);
  return header;
};

const signed = (signature: number, ...parts: Buffer[]): Buffer => {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  return Buffer.concat([mark, ...parts]);
};

/** The bytes of a ZIP archive. */
export const zip = (members: readonly ZipMember[]): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = asBytes(member.name);
    const packed = member.stored ? asBytes(member.bytes) : deflateRawSync(asBytes(member.bytes));
    const header = headerOf(member, packed);
    const local = Buffer.concat([signed(0x04034b50, header), name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signed(0x02014b50, Buffer.from([20, 0]), header, place, name));
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listing, signed(0x06054b50, end)]);
};

/** A record of a web archive. */
export const warcRecord = (type: string, target: string, contentType: string, block: string | Uint8Array): Buffer => {
  const bytes = asBytes(block);
  const header = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${target}`,
    'WARC-Date: 2024-08-20T03:04:05Z',
    `Content-Type: ${contentType}`,
    `Content-Length: ${bytes.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${header}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
};

/** A page as a server sent it, in a record. */
export const warcResponse = (
  target: string,
  headers: readonly string[],
  body: string | Uint8Array,
  status = '200 OK',
): Buffer => {
  const head = Buffer.from(`${[`HTTP/1.1 ${status}`, ...headers].join('\r\n')}\r\n\r\n`);
  return warcRecord('response', target, 'application/http; msgtype=response', Buffer.concat([head, asBytes(body)]));
};

/** Each record a gzip member of its own, as Common Crawl ships them. */
export const gzipEach = (records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));
