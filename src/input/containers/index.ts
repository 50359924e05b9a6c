import type { ContainerReader } from './container.ts';
import type { ContainerName } from './recognise.ts';

/** Each container's reader, loaded when the first of its kind is met. */
export const CONTAINERS: Readonly<Record<ContainerName, () => Promise<ContainerReader>>> = {
  csv: async () => (await import('./csv.ts')).readCsv,
  feed: async () => (await import('./feed.ts')).readFeed,
  gzip: async () => (await import('./gzip.ts')).readGzip,
  json: async () => (await import('./json.ts')).readJson,
  ndjson: async () => (await import('./ndjson.ts')).readNdjson,
  warc: async () => (await import('./warc.ts')).readWarc,
  zip: async () => (await import('./zip.ts')).readZip,
};
