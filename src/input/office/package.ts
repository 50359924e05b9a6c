import type { Issue } from '../../model.ts';
import { listMembers, unpackMember, type ZipMember } from './zip.ts';

/** The parts of an office file (a ZIP of XML) that are text, unpacked. */
export interface OfficePackage {
  readonly part: (name: string) => string | null;
}

/** The XML of a report of a thousand pages is smaller than this; a tree of it takes a hundred times as much memory. */
const LARGEST_XML = 16 * 1024 * 1024;
/** XML packs to a tenth or a twentieth; what packs much better and is large repeats itself on purpose. */
const HIGHEST_RATIO = 250;
const HONEST_SIZE = 4 * 1024 * 1024;

const isText = ({ name }: ZipMember): boolean => /\.(?:xml|rels)$/iu.test(name) || name === 'mimetype';

/** Opens an office file: all its XML, or the issue that says why not. Pictures and fonts stay packed. */
export const openPackage = (bytes: Uint8Array, source: string, format: string): OfficePackage | Issue => {
  const damaged = (reason: string): Issue => ({ code: 'damaged', severity: 'error', source, format, reason });
  const members = listMembers(bytes);
  if (members === null) return damaged('its directory is missing, the file ends too early');
  const parts = new Map<string, Uint8Array>();
  let left = LARGEST_XML;
  for (const member of members.filter(isText)) {
    if (member.isEncrypted) return { code: 'encrypted', severity: 'error', source, format };
    const unpacked = unpackMember(bytes, member, left);
    if (unpacked.kind === 'damaged') return damaged(`${member.name} cannot be unpacked`);
    if (unpacked.kind === 'too-large') return { code: 'bomb', severity: 'error', source, limit: '16 MiB of XML' };
    const size = unpacked.bytes.length;
    if (size > HONEST_SIZE && size > member.packed * HIGHEST_RATIO)
      return { code: 'bomb', severity: 'error', source, limit: `${HIGHEST_RATIO} times its size` };
    left -= size;
    parts.set(member.name, unpacked.bytes);
  }
  return {
    part: (name) => {
      const found = parts.get(name);
      return found === undefined ? null : new TextDecoder(encodingOf(found)).decode(found);
    },
  };
};

/** XML comes in UTF-8 or, with a mark, in UTF-16. */
const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
};
