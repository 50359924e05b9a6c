import type { Issue } from '../../model.ts';
import { failed, type Loaded, loaded } from '../loaded.ts';
import type { FieldNames } from './fields.ts';
import type { Part } from './part.ts';
import { readRecord } from './record.ts';

/** So many records without a text, and none with one, and the file is no file of articles. */
const ENOUGH = 10;

/** Turns the records of one file into inputs. A file of something else gives one issue, not one for each of its records. */
export interface RecordRun {
  /** What may be said now that `record` was read. */
  readonly add: (source: string, record: unknown) => Loaded[];
  /** True when the file is one of something else. */
  readonly isOver: () => boolean;
  /** What is left to say at the end. */
  readonly end: () => Loaded[];
}

export const startRecords = (file: string, fields: FieldNames): RecordRun => {
  let waiting: Issue[] = [];
  let hasText = false;
  const release = (): Loaded[] => {
    const released = waiting.map(failed);
    waiting = [];
    return released;
  };
  return {
    add: (source, record) => {
      const read = readRecord(source, record, fields);
      if ('code' in read) waiting.push(read);
      else hasText = true;
      return hasText ? [...release(), ...('code' in read ? [] : [loaded(read)])] : [];
    },
    isOver: () => !hasText && waiting.length >= ENOUGH,
    end: () => {
      const first = waiting[0];
      return first === undefined ? [] : [failed({ ...first, source: file })];
    },
  };
};

/** A record that is larger than one may be. */
export const tooLarge = (source: string, { size }: Part, limit: number): Loaded =>
  failed({ code: 'too-large', severity: 'error', source, bytes: size, limit });

export const noArticles = (source: string): Loaded => failed({ code: 'no-articles', severity: 'error', source });
