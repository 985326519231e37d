/** How much one capture may weigh and last. The database repeats the first two as checks. */
export const sourceLimits = {
  /** Bytes of an uploaded file or a fetched page, packed or unpacked. */
  bytes: 20 * 1024 * 1024,
  /** UTF-16 code units of a kept text. */
  textUnits: 2_000_000,
  /** Characters of a title, of any other line about a source, and of an address. */
  title: 500,
  line: 300,
  address: 2000,
  /** Bytes that an office file may unpack to. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Milliseconds for taking the text out of a file. */
  readingTime: 15_000,
  /** Milliseconds for fetching a page, redirects included. */
  fetchingTime: 20_000,
  redirects: 5,
  /** Suggestions kept for one version: more than a day's reading, and what a page can still show. */
  suggestions: 2_000,
} as const;
