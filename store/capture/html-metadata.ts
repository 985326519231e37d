import { archivedAddress } from '@/domain/source/archive-link';
import { parsePartialDate } from '@/domain/source/parse-partial-date';
import type { PartialDate } from '@/domain/source/partial-date';
import type { FoundMetadata } from '@/domain/source/reading';
import { isWebAddress } from '@/domain/source/web-address';
import { jsonLdArticle } from './json-ld';

/** Names of meta elements (name, property or itemprop), the most telling first: Open Graph, Dublin Core, Highwire, and what big publishers use. */
const METAS = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title', 'headline'],
  author: ['author', 'article:author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'],
  outlet: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  language: ['content-language', 'og:locale', 'dc.language'],
} as const;

/** Where a page shows its date to people when its head does not say it. */
const TIMES = 'time[itemprop="datePublished"][datetime], time[pubdate][datetime], article header time[datetime], article time[datetime]';

/** What a page says about itself, in its JSON-LD, its meta elements and its markup. `address` is where it was fetched, when it was. */
export const htmlMetadata = (page: Document, address: string | null): FoundMetadata => {
  const metas = readMetas(page);
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const article = jsonLdArticle([...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''));
  const author = article?.authors ?? METAS.author.map((name) => metas.get(name)).find((name) => name && !/^https?:/.test(name)) ?? null;
  const dates = [
    article?.datePublished,
    ...METAS.published.map((name) => metas.get(name)),
    page.querySelector(TIMES)?.getAttribute('datetime'),
  ];
  const languages = [page.documentElement.getAttribute('lang'), article?.language, first(METAS.language)];
  return {
    title: article?.headline ?? first(METAS.title),
    author,
    outlet: first(METAS.outlet) ?? article?.publisher ?? null,
    published: firstDate(dates),
    language: languages.map(languageTag).find((tag) => tag !== null) ?? null,
    ...pageAddress(page, metas.get('og:url') ?? null, address),
  };
};

const readMetas = (page: Document): Map<string, string> => {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
};

/**
 * The address of the page: the one it calls canonical when that is on the same host (or nothing better is known), else the one fetched.
 * Some pages call their front page canonical; that is believed only of a front page. A page of an archive keeps the archive's address.
 */
const pageAddress = (page: Document, openGraph: string | null, fetched: string | null) => {
  const named = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? openGraph;
  const canonical = named && URL.canParse(named, fetched ?? undefined) ? new URL(named, fetched ?? undefined) : null;
  const believed =
    canonical && isWebAddress(canonical.href) && (fetched === null || sameSite(canonical, new URL(fetched))) ? canonical.href : null;
  const address = fetched !== null && archivedAddress(fetched) !== null ? fetched : (believed ?? fetched);
  return { address, archiveLink: null };
};

const sameSite = (canonical: URL, fetched: URL) =>
  bareHost(canonical) === bareHost(fetched) && (canonical.pathname !== '/' || fetched.pathname === '/');
const bareHost = ({ hostname }: URL) => hostname.replace(/^(?:www|m|amp|mobile)\./, '');

const firstDate = (written: readonly (string | null | undefined)[]): PartialDate | null => {
  for (const one of written) {
    const date = one ? parsePartialDate(one) : null;
    if (date && date.precision !== 'unknown') return date;
  }
  return null;
};

const languageTag = (tag: string | null | undefined): string | null => {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
};
