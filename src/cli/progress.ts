const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;
const BAR = 24;

/** A bar on standard error, only where that is a terminal and the work is long. */
export interface Progress {
  readonly advance: (bytes: number, rows: number) => void;
  readonly end: () => void;
}

const silent: Progress = { advance: () => {}, end: () => {} };

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const bar = (done: number, total: number): string => {
  const filled = Math.min(BAR, Math.floor((BAR * done) / total));
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${done}/${total} · `;
};

const visible = (total: number | null): Progress => {
  const began = performance.now();
  let drawn = began + PATIENCE_MS - INTERVAL_MS;
  let done = 0;
  let bytes = 0;
  let rows = 0;
  return {
    advance: (moreBytes, moreRows) => {
      done += 1;
      bytes += moreBytes;
      rows += moreRows;
      const now = performance.now();
      if (now - drawn < INTERVAL_MS) return;
      drawn = now;
      const counted = total === null ? `${done} articles · ` : bar(done, total);
      process.stderr.write(`\r\u001b[K${counted}${megabytes(bytes)} · ${rows} rows`);
    },
    end: () => {
      process.stderr.write('\r\u001b[K');
    },
  };
};

/** `total` is the number of inputs, where it is known before they are read. */
export const startProgress = (total: number | null, isShown: boolean): Progress =>
  isShown && process.stderr.isTTY ? visible(total) : silent;
