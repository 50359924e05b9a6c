const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;
const BAR = 24;

/** A bar on standard error, only where that is a terminal and the work is long. */
export interface Progress {
  /** Bytes of a file were read, packed as they are there. */
  readonly read: (bytes: number) => void;
  /** An article or record is done. */
  readonly advance: (rows: number) => void;
  readonly end: () => void;
}

const silent: Progress = { read: () => {}, advance: () => {}, end: () => {} };

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const bar = (done: number, total: number): string => {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.floor(BAR * share);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${Math.floor(100 * share)} % · `;
};

/** What a bar says: `[####....] 50 % · 5.0 MB · 120 articles · 900 rows`. */
const progressLine = (
  { bytes, records, rows }: { readonly bytes: number; readonly records: number; readonly rows: number },
  total: number | null,
): string => `${total === null ? '' : bar(bytes, total)}${megabytes(bytes)} · ${records} articles · ${rows} rows`;

const visible = (total: number | null): Progress => {
  const began = performance.now();
  let drawn = began + PATIENCE_MS - INTERVAL_MS;
  let bytes = 0;
  let records = 0;
  let rows = 0;
  const draw = (): void => {
    const now = performance.now();
    if (now - drawn < INTERVAL_MS) return;
    drawn = now;
    process.stderr.write(`\r\u001b[K${progressLine({ bytes, records, rows }, total)}`);
  };
  return {
    read: (more) => {
      bytes += more;
      draw();
    },
    advance: (moreRows) => {
      records += 1;
      rows += moreRows;
      draw();
    },
    end: () => {
      process.stderr.write('\r\u001b[K');
    },
  };
};

/** `total` is the size of all inputs in bytes, where it is known before they are read. */
export const startProgress = (total: number | null, isShown: boolean): Progress =>
  isShown && process.stderr.isTTY ? visible(total) : silent;
