import { Link } from '@/app/_ui/link';
import { Verdict } from '@/app/_ui/verdict';
import type { Facet, FoundClaims, SoFacet } from '@/desk/search-claims';
import { type ClaimFilters, type ClaimQuery, type FilterName, withFilter, writeClaimQuery } from '@/domain/search/claim-query';
import styles from './claims.module.css';

type Named = keyof FoundClaims['facets'];
type Props = { readonly base: string; readonly query: ClaimQuery; readonly facets: FoundClaims['facets'] };

const heads: readonly (readonly [Named, string])[] = [
  ['so', 'Is it so'],
  ['drift', 'Drift'],
  ['kind', 'Kind'],
  ['party', 'Party'],
  ['issue', 'Issue'],
  ['speaker', 'Speaker'],
];

/** What the answer is made of, with counts: each line narrows the list, a chosen line widens it again. */
export const ClaimFacets = ({ base, query, facets }: Props) => (
  <nav className={styles.facets} aria-label="Narrow the list">
    <details open className={styles.fold}>
      <summary>Narrow</summary>
      {heads
        .filter(([name]) => facets[name].length > 0)
        .map(([name, words]) => (
          <section key={name} aria-label={words}>
            <h2>{words}</h2>
            <ul>
              {facets[name].map((facet) => {
                const filter = filterOf(name, facet);
                const chosen = (query.filters[filter] ?? []) as readonly string[];
                const on = chosen.includes(facet.value);
                const next = on ? chosen.filter((v) => v !== facet.value) : [...chosen, facet.value];
                const href = `${base}?${writeClaimQuery(withFilter(query, filter, next as unknown as ClaimFilters[typeof filter]))}`;
                return (
                  <li key={`${filter} ${insideOf(facet)} ${facet.value}`}>
                    <Link href={href} aria-current={on ? 'true' : undefined} scroll={false} replace={false}>
                      {name === 'so' ? (
                        <Verdict question="so" inside={insideOf(facet)} word={facet.words} size={14} />
                      ) : (
                        <span className={styles.facetWords}>{name === 'kind' || name === 'drift' ? titled(facet.words) : facet.words}</span>
                      )}
                      <span className={styles.count}>{facet.count.toLocaleString('en')}</span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </details>
  </nav>
);

/** One mark stands for several words (Rejected, Refuted): a settled judgement narrows by its word, the missing one by its mark. */
const filterOf = (name: Named, facet: Facet | SoFacet): FilterName => (name === 'so' && insideOf(facet) !== 'none' ? 'word' : name);
const insideOf = (facet: Facet | SoFacet): SoFacet['inside'] => ('inside' in facet ? facet.inside : 'none');
const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
