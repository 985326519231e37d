import type { SourceView } from '@/desk/view-source';
import { citation } from '@/domain/quote/citation';
import { wordsAt } from '@/domain/text/span';
import type { QuoteItem } from './reader-items';

/** Copies the exact words with their citation; false when the browser does not let us. */
export const citeQuote = async ({ spans, quote }: QuoteItem, { source, version }: SourceView): Promise<boolean> => {
  const words = citation(
    {
      exact: wordsAt(version.text, spans),
      speaker: quote.appearances[0]?.speaker ?? null,
      title: source.title,
      outlet: source.outlet?.name ?? null,
      author: source.author,
      published: source.published,
      address: source.address,
      archiveLink: source.archiveLink,
      version: { number: version.number, keptOn: version.keptAt.slice(0, 10), sha256: version.sha256 },
    },
    source.language,
  );
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
};
