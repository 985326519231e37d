/** What schema.org's article types say about themselves that we keep; each null when not said as plain words. */
export type JsonLdArticle = {
  readonly headline: string | null;
  readonly authors: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly language: string | null;
};

const ARTICLE = /(?:Article|Report|Posting|Review|Interview|OpinionNews|AnalysisNews)$/;
/** Nodes looked at in one page, so that a hostile one ends. */
const MOST_NODES = 2000;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
const nameOf = (value: unknown): string | null => words(value) ?? (isFields(value) ? words(value.name) : null);

/** The first article in a page's JSON-LD scripts (schema.org, NewsArticle and kin), looked for in lists, graphs and main entities. */
export const jsonLdArticle = (scripts: readonly string[]): JsonLdArticle | null => {
  const nodes: unknown[] = scripts.flatMap(parsed);
  for (let i = 0; i < Math.min(nodes.length, MOST_NODES); i++) {
    const node = nodes[i];
    if (Array.isArray(node)) nodes.push(...node.slice(0, MOST_NODES));
    if (!isFields(node)) continue;
    if (listed(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))) return readArticle(node);
    nodes.push(...listed(node['@graph']).slice(0, MOST_NODES), ...listed(node.mainEntity), ...listed(node.mainEntityOfPage));
  }
  return null;
};

const readArticle = (node: Fields): JsonLdArticle => ({
  headline: words(node.headline) ?? words(node.name),
  authors: listed(node.author).slice(0, 20).map(nameOf).filter(Boolean).join(', ') || null,
  publisher: nameOf(listed(node.publisher)[0]) ?? nameOf(listed(node.sourceOrganization)[0]),
  datePublished: words(node.datePublished) ?? words(node.dateCreated),
  language: words(node.inLanguage),
});

const parsed = (script: string): unknown[] => {
  try {
    // Some pages wrap the script in a comment, as for browsers of the last century.
    return [JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''))];
  } catch {
    return [];
  }
};
