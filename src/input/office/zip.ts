import { inflateRawSync } from 'node:zlib';

/** A member of a ZIP file as the directory at its end describes it. */
export interface ZipMember {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  /** Where its local header stands. */
  readonly at: number;
}

/** What unpacking a member gives: its bytes, or why there are none. */
export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' };

const END_SIGNATURE = 0x06054b50;
const MEMBER_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const MEMBER_SIZE = 46;
const LOCAL_SIZE = 30;
/** A comment of at most 65,535 bytes may follow the end record. */
const END_REACH = END_SIZE + 0xffff;
const MOST_MEMBERS = 20_000;
const STORED = 0;
const DEFLATED = 8;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - END_REACH); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
};

/** The members of a ZIP file, whatever their order; null when its directory is missing or broken. */
export const listMembers = (bytes: Uint8Array): ZipMember[] | null => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = Math.min(view.getUint16(end + 10, true), MOST_MEMBERS);
  const decoder = new TextDecoder();
  const members: ZipMember[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + MEMBER_SIZE > end || view.getUint32(at, true) !== MEMBER_SIGNATURE) return null;
    const nameEnd = at + MEMBER_SIZE + view.getUint16(at + 28, true);
    members.push({
      name: decoder.decode(bytes.subarray(at + MEMBER_SIZE, nameEnd)).replaceAll('\\', '/'),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

const inflate = (packed: Uint8Array, limit: number): Unpacked => {
  try {
    return { kind: 'bytes', bytes: inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }) };
  } catch (error) {
    return { kind: isTooLarge(error) ? 'too-large' : 'damaged' };
  }
};

/** Unpacks one member; stops as soon as more than `limit` bytes come out, whatever size the directory states. */
export const unpackMember = (bytes: Uint8Array, { at, packed, method }: ZipMember, limit: number): Unpacked => {
  const view = viewOf(bytes);
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) return { kind: 'damaged' };
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) return { kind: 'damaged' };
  const body = bytes.subarray(start, start + packed);
  if (method === DEFLATED) return inflate(body, limit);
  if (method !== STORED) return { kind: 'damaged' };
  return body.length > limit ? { kind: 'too-large' } : { kind: 'bytes', bytes: body };
};
