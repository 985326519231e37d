import { parsePartialDate } from '@/domain/source/parse-partial-date';
import { type FoundMetadata, nothingFound } from '@/domain/source/reading';
import { sourceLimits } from '@/domain/source/source-limits';
import { isWebAddress } from '@/domain/source/web-address';
import type { Span } from '@/domain/text/span';

/** Names that front matters use, and the word of ours. */
const FIELDS: Readonly<Record<string, keyof FoundMetadata>> = {
  title: 'title',
  headline: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  outlet: 'outlet',
  source: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  date: 'published',
  published: 'published',
  language: 'language',
  lang: 'language',
  url: 'address',
  link: 'address',
  address: 'address',
  canonical: 'address',
  archive: 'archiveLink',
  'archive-link': 'archiveLink',
  archived: 'archiveLink',
};

const BLOCK = /^\s*---[ \t]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?=\n|$)/;
const LINE = /^([\p{L}_-]{1,40})[ \t]{0,9}:(.+)$/u;

/**
 * The front matter at the head of a text, as Jekyll and Pandoc write it: `name: value` lines between `---` lines.
 * Only plain values are read (and `[a, b]` lists, joined); what has no meaning here is left. Null when there is no block
 * or none of its lines says anything about a source (a text may begin with a rule and mean nothing by it).
 */
export const findFrontMatter = (text: string): { metadata: FoundMetadata; span: Span } | null => {
  const block = BLOCK.exec(text);
  if (!block) return null;
  const found: Record<string, unknown> = {};
  for (const line of (block[1] ?? '').split('\n')) {
    const [, name, value] = LINE.exec(line) ?? [];
    const field = FIELDS[name?.toLowerCase() ?? ''];
    const read = field && value ? readValue(field, bare(value.trim())) : null;
    if (field && read !== null) found[field] ??= read;
  }
  if (Object.keys(found).length === 0) return null;
  const start = block[0].length - block[0].trimStart().length;
  return { metadata: { ...nothingFound, ...found }, span: [start, block[0].length] };
};

const readValue = (field: keyof FoundMetadata, value: string) => {
  if (value === '') return null;
  if (field === 'published') return parsePartialDate(value);
  if (field === 'address' || field === 'archiveLink') return isWebAddress(value) ? value : null;
  if (field === 'language') return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? value : null;
  return value.slice(0, field === 'title' ? sourceLimits.title : sourceLimits.line);
};

const bare = (value: string): string =>
  value
    .replace(/^\[(.*)\]$/, '$1')
    .split(/,\s*(?=["'])/)
    .map((part) => part.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .join(', ');
