import { createGunzip } from 'node:zlib';
import type { ContainerReader } from './container.ts';
import { inflate } from './inflate.ts';
import { defused } from './limits.ts';

/** `bao-cao.txt.gz`: one file, which keeps the name of its archive. Web archives have a gzip member for each record. */
export const readGzip: ContainerReader = (piece, context) => {
  const { source, name, bytes, cost } = piece;
  const unpacked = inflate(bytes, createGunzip({ chunkSize: 65_536 }), source, 'gzip');
  return context.unpack(
    { ...piece, name: name.replace(/\.gz$/iu, ''), bytes: defused(unpacked, source, cost), path: null, size: null },
    context,
  );
};
