/** One way to write text in bytes. */
export interface Encoding {
  /** What `Article.encoding` says. */
  readonly name: string;
  /** What declarations call it, lower case. */
  readonly labels: readonly string[];
  /** Reads bytes. Bytes without a meaning come out as they would in windows-1252, so that nothing is lost. */
  readonly decode: (bytes: Uint8Array) => string;
  /** As `decode`, but what nobody writes in this encoding comes out as U+FFFD; where `decode` does so already, it is `decode`. */
  readonly probe: (bytes: Uint8Array) => string;
}
