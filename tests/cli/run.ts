import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const BIN = resolve('bin/dts-extract.js');
export const SEEDS = [
  'seeds/000_acd610c97a4da39d.txt',
  'seeds/001_7a60bade49c34758.txt',
  'seeds/002_310d37d51eb17fa4.txt',
  'seeds/003_093ff63eb5de6e19.txt',
  'seeds/004_9731a1f374b0ab51.txt',
] as const;

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Streams that the program takes for terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
}

const asTerminal = (stream: string): string[] => [
  '--import',
  `data:text/javascript,process.${stream}.isTTY=true;process.${stream}.columns=100`,
];

/** Runs the command in a process of its own. */
export const cli = (args: readonly string[], { stdin = '', env = {}, cwd, terminals = [] }: Call = {}): Promise<Run> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [...terminals.flatMap(asTerminal), BIN, ...args], {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, NO_COLOR: '', ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });

/** A directory that goes away with the test. */
export const scratch = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'dts-extract-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};
