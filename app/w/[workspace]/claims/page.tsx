import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { searchClaims } from '@/desk/search-claims';
import { readClaimQuery } from '@/domain/search/claim-query';
import { ClaimFacets } from './_parts/claim-facets';
import { ClaimList } from './_parts/claim-list';
import { ClaimWordsField } from './_parts/claim-words-field';
import styles from './_parts/claims.module.css';
import { NewDraft } from './_parts/new-draft';

export const metadata: Metadata = { title: 'Claims' };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Every claim of the desk, found by any of its words and narrowed by what the address says. */
const ClaimsPage = async ({ params, searchParams }: Props) => {
  const { workspace: slug } = await params;
  const { editor } = await requireEditor(slug);
  const query = readClaimQuery(await searchParams);
  const found = await searchClaims(editor, query);
  if (!found.ok) return <RefusalNote refusal={found.refusal} />;
  const base = `/w/${slug}/claims`;
  return (
    <div className={styles.page}>
      <Follows asks />
      <header className={styles.head}>
        <h1>Claims</h1>
        <ClaimWordsField base={base} query={query} />
        {found.value.abilities['add-claim'] ? <NewDraft workspace={slug} /> : null}
      </header>
      <ClaimFacets base={base} query={query} facets={found.value.facets} />
      <ClaimList base={base} query={query} found={found.value} />
    </div>
  );
};

export default ClaimsPage;
