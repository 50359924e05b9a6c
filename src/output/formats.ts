import type { WriteResults } from './format.ts';

interface Format {
  /** File endings that `-o` takes for this format. */
  readonly endings: readonly string[];
  readonly load: () => Promise<WriteResults>;
}

/** Every format, sorted by name; each is loaded when it is asked for. */
export const formats = {
  csv: { endings: ['.csv'], load: async () => (await import('./csv.ts')).writeCsv },
  json: { endings: ['.json'], load: async () => (await import('./json.ts')).writeJson },
  ndjson: { endings: ['.ndjson', '.jsonl'], load: async () => (await import('./ndjson.ts')).writeNdjson },
  table: { endings: [], load: async () => (await import('./table.ts')).writeTable },
  tsv: { endings: ['.tsv', '.tab'], load: async () => (await import('./tsv.ts')).writeTsv },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name);

export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormatName);

/** The format that a file name asks for by its ending, or null. */
export const formatOfFile = (path: string): FormatName | null => {
  const lower = path.toLowerCase();
  const known = (name: FormatName) => formats[name].endings.some((ending) => lower.endsWith(ending));
  return formatNames.find(known) ?? null;
};
