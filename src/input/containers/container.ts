import type { Loaded } from '../loaded.ts';
import type { FieldNames } from './fields.ts';

/** Bytes on their way, with what they are called. */
export interface Piece {
  /** What inputs and issues are named by: `a.zip#b.ndjson.gz`. */
  readonly source: string;
  /** The name whose ending tells the format: `b.ndjson`. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** A file that holds exactly these bytes and can be read from any place of it; null for what only flows by. */
  readonly path: string | null;
  /** Number of bytes, null when that is not known before they are read. */
  readonly size: number | null;
  /** How many bytes of the outermost file these have cost so far: what a bomb is measured against. */
  readonly cost: () => number;
}

/** What a run asks for, and where it stands. */
export interface Context {
  /** Largest article or record in bytes. */
  readonly limit: number;
  readonly fields: FieldNames;
  /** How many archives are around the piece. */
  readonly depth: number;
  /** Told of bytes that were read past the stream of the file. */
  readonly onBytes: (bytes: number) => void;
  /** Reads a member like a file of its own. */
  readonly unpack: (piece: Piece, context: Context) => AsyncGenerator<Loaded>;
}

/** Reads the members of one container one at a time. What breaks the stream is thrown as `BrokenStream`. */
export type ContainerReader = (piece: Piece, context: Context) => AsyncGenerator<Loaded>;
