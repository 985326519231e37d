import { formatPartialDate } from '@/domain/source/format-partial-date';
import type { PartialDate } from '@/domain/source/partial-date';

/** What is known of some exact words and where they stand; null where it is not known. */
export type Cited = {
  readonly exact: readonly string[];
  readonly speaker: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: PartialDate | null;
  readonly address: string | null;
  readonly archiveLink: string | null;
  readonly version: { readonly number: number; readonly keptOn: string; readonly sha256: string };
};

/** The marks of the words' own language around them; marks inside that are the same stay as they stand. */
const marks: Readonly<Record<string, readonly [string, string]>> = { ru: ['«', '»'], uk: ['«', '»'], fr: ['« ', ' »'], de: ['„', '“'] };

/**
 * Exact words with their citation, to be pasted elsewhere: the words in quotation marks (interrupted speech part by part), who said them, where and when
 * it was published, its address, and which kept version holds them. What is not known is left out; nothing is guessed.
 */
export const citation = (cited: Cited, language = 'en'): string => {
  const [open, close] = marks[language.slice(0, 2).toLowerCase()] ?? ['“', '”'];
  const words = cited.exact.map((part) => `${open}${part}${close}`).join(' … ');
  const published = cited.published && cited.published.precision !== 'unknown' ? formatPartialDate(cited.published) : null;
  const { number, keptOn, sha256 } = cited.version;
  const where = [cited.author, `${open}${cited.title}${close}`, cited.outlet, published, cited.address].filter(Boolean).join(', ');
  const kept = [
    `version ${number}, kept ${keptOn}`,
    `SHA-256 ${sha256.slice(0, 16)}`,
    cited.archiveLink && `archived at ${cited.archiveLink}`,
  ];
  return `${words}${cited.speaker ? `, ${cited.speaker}` : ''}. ${where} (${kept.filter(Boolean).join('; ')}).`;
};
