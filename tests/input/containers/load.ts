import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type LoadOptions, loadInputs } from '../../../src/input/load.ts';
import type { Input, Issue } from '../../../src/model.ts';

export interface Everything {
  readonly inputs: readonly Input[];
  readonly issues: readonly Issue[];
}

async function* slowly(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What a file of these bytes holds. */
export const loadFile = async (
  name: string,
  bytes: string | Uint8Array,
  options: LoadOptions = {},
): Promise<Everything> => {
  const directory = mkdtempSync(join(tmpdir(), 'containers-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  writeFileSync(join(directory, name), bytes);
  const { inputs, issues } = await collect([join(directory, name)], options);
  const short = <T extends { readonly source: string }>(found: T): T => ({
    ...found,
    source: found.source.replace(`${directory}/`, ''),
  });
  return { inputs: inputs.map(short), issues: issues.map(short) };
};

/** The same bytes from standard input, in chunks of any size. */
export const loadStdin = (bytes: string | Uint8Array, chunk: number, options: LoadOptions = {}): Promise<Everything> =>
  collect(['-'], { ...options, stdin: slowly(Buffer.from(bytes), chunk) });

const collect = async (paths: readonly string[], options: LoadOptions): Promise<Everything> => {
  const inputs: Input[] = [];
  const issues: Issue[] = [];
  for await (const loaded of loadInputs(paths, options)) {
    if (loaded.kind === 'input') inputs.push(loaded.input);
    else issues.push(loaded.issue);
  }
  return { inputs, issues };
};

export const textOf = ({ bytes }: Input): string => new TextDecoder().decode(bytes);

/** `source=text` of every input. */
export const shown = ({ inputs }: Everything): string[] => inputs.map((input) => `${input.source}=${textOf(input)}`);

/** `code source` of every issue. */
export const said = ({ issues }: Everything): string[] => issues.map(({ code, source }) => `${code} ${source}`);
