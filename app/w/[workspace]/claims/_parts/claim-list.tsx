'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { Pill } from '@/app/_ui/pill';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { Verdict } from '@/app/_ui/verdict';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { ClaimsPage, FoundClaim } from '@/desk/search-claims';
import {
  type ClaimQuery,
  claimFilters,
  type DriftFilter,
  driftFilterWords,
  type FilterName,
  withFilter,
  writeClaimQuery,
} from '@/domain/search/claim-query';
import styles from './claims.module.css';

type Props = { readonly base: string; readonly query: ClaimQuery; readonly found: ClaimsPage };

/** The claims of this page, newest first. J and K move, Enter opens. */
export const ClaimList = ({ base, query, found }: Props) => {
  const router = useRouter();
  const rows = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const [marked, setMarked] = useState<FoundClaim | null>(null);
  /** The first is kept in mind, the second is held against it. */
  const mark = (claim: FoundClaim) => {
    if (marked === null || marked.id === claim.id) return setMarked(marked === null ? claim : null);
    router.push(`${base.replace(/claims$/, 'compare')}?a=claim:${marked.id}&b=claim:${claim.id}`);
  };
  const move = (step: number) => {
    const next = Math.min(Math.max(at + step, 0), found.rows.length - 1);
    setAt(next);
    rows.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]')[next]?.focus();
  };
  useShortcuts({
    'list-next': () => move(1),
    'list-previous': () => move(-1),
    'list-open': () => found.rows[at] && router.push(`${base}/${found.rows[at].id}`),
    'list-mark': () => (found.rows[at] ? mark(found.rows[at]) : false),
  });
  const set = Object.keys(query.filters) as FilterName[];
  return (
    <section className={styles.list} aria-label="Claims found">
      <p className={styles.summary} aria-live="polite">
        <strong>{found.total.toLocaleString('en')}</strong> {found.total === 1 ? 'claim' : 'claims'}
        {set.map((name) => (
          <Pill key={name} on href={`${base}?${writeClaimQuery(withFilter(query, name, undefined))}`}>
            {claimFilters[name].words}: {valueWords(query, name, found)} <span aria-hidden="true">×</span>
            <VisuallyHidden>, drop this filter</VisuallyHidden>
          </Pill>
        ))}
        <span className={styles.keys}>
          <KeyHint of="list-next" /> <KeyHint of="list-previous" /> move <KeyHint of="list-open" /> open <KeyHint of="list-mark" /> compare
        </span>
      </p>
      <p className={styles.marked} role="status">
        {marked ? (
          <>
            Marked to compare: {marked.proposition} <KeyHint of="list-mark" /> on another holds the two against each other.{' '}
            <button type="button" className={styles.unmark} onClick={() => setMarked(null)}>
              Let it go
            </button>
          </>
        ) : null}
      </p>
      {found.rows.length === 0 ? (
        <Nothing base={base} query={query} total={found.total} />
      ) : (
        <ul ref={rows} className={styles.rows}>
          {found.rows.map((claim, i) => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              href={`${base}/${claim.id}`}
              isMarked={claim.id === marked?.id}
              onFocus={() => setAt(i)}
            />
          ))}
        </ul>
      )}
      <p className={styles.pages}>
        {query.after ? <Link href={`${base}?${writeClaimQuery({ ...query, after: null })}`}>Newest</Link> : null}
        {found.next ? <Link href={`${base}?${writeClaimQuery({ ...query, after: found.next })}`}>Older claims</Link> : null}
      </p>
    </section>
  );
};

type RowProps = { readonly claim: FoundClaim; readonly href: string; readonly isMarked: boolean; readonly onFocus: () => void };

const ClaimRow = ({ claim, href, isMarked, onFocus }: RowProps) => (
  <li data-marked={isMarked ? 'true' : undefined}>
    <Link data-row href={href} className={styles.row} onFocus={onFocus}>
      <span className={styles.mark}>
        <Verdict
          question="so"
          inside={claim.so?.inside ?? 'none'}
          word={claim.so?.word ?? 'Not judged'}
          size={16}
          showWord={false}
          again={claim.so?.again}
        />
      </span>
      <span className={styles.what}>
        <span className={styles.proposition}>{claim.proposition}</span>
        {claim.said ? (
          <q className={styles.words}>{claim.said.words}</q>
        ) : (
          <em className={styles.draft}>Draft: no words kept for it yet</em>
        )}
        <span className={styles.meta}>
          {claim.said?.party ? <PartyCode {...claim.said.party} /> : null}
          <span>{claim.kind.charAt(0).toUpperCase() + claim.kind.slice(1)}</span>
          {claim.said ? <span>{claim.said.speaker ?? 'no person named'}</span> : null}
          {claim.said ? <span>{claim.said.outlet ?? claim.said.sourceTitle}</span> : null}
          {claim.appearances > 1 ? <span>{claim.appearances} appearances</span> : null}
          {claim.counters > 0 ? <span>{claim.counters === 1 ? '1 counter-claim' : `${claim.counters} counter-claims`}</span> : null}
          {claim.so?.again ? <span aria-hidden="true">being judged anew</span> : null}
        </span>
      </span>
      <span className={styles.when}>{claim.said ? <When on={claim.said.on} /> : null}</span>
    </Link>
  </li>
);

const valueWords = (query: ClaimQuery, name: FilterName, found: ClaimsPage): string => {
  const values = query.filters[name];
  if (typeof values === 'string') return values;
  const facets = found.facets[name as keyof ClaimsPage['facets']] ?? [];
  const wordsOf = (value: string) => {
    // an address may ask for a mark, which stands for one or more settled words
    const meant = facets.filter((f) => f.value === value || ('inside' in f && f.inside === value));
    if (meant.length > 0) return meant.map((f) => f.words).join(' or ');
    if (name === 'drift') return driftFilterWords[value as DriftFilter];
    return value.length === 36 ? 'chosen' : value;
  };
  return (values ?? []).map(wordsOf).join(', ');
};

const Nothing = ({ base, query, total }: { readonly base: string; readonly query: ClaimQuery; readonly total: number }) => {
  const set = Object.keys(query.filters) as FilterName[];
  if (total > 0) return <EmptyState drop={{ words: 'Back to the newest', href: base }}>There are no older claims.</EmptyState>;
  if (set.length === 0)
    return <EmptyState title="No claims yet">A claim is made when you accept a suggestion or quote words in a source.</EmptyState>;
  const last = set.at(-1) as FilterName;
  return (
    <EmptyState drop={{ words: 'Drop it', href: `${base}?${writeClaimQuery(withFilter(query, last, undefined))}` }}>
      No claim matches {set.map((name) => claimFilters[name].words).join(', ')}. The last filter set is {claimFilters[last].words}.
    </EmptyState>
  );
};
