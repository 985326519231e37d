import { requireEditor } from '@/app/_session/require-editor';
import { labelWords, reasonWords } from '@/app/_ui/label-words';
import { TextLink } from '@/app/_ui/text-link';
import { viewMap } from '@/desk/view-map';
import styles from './claim.module.css';

type Props = { readonly workspace: string; readonly claimId: string };

/** Whether the claim stands after all that is said for and against it, and why, in a sentence: the label it has on every map. Comes after the page. */
export const Stands = async ({ workspace, claimId }: Props) => {
  const { editor } = await requireEditor(workspace);
  const view = await viewMap(editor, { claimId });
  if (!view.ok) return null;
  const { standing, claims, evidence } = view.value;
  const reason = standing.all.reasons[claimId];
  if (!reason) return null;
  const named = new Map([
    ...claims.map(({ id, proposition }) => [id, proposition] as const),
    ...evidence.map(({ itemId, finding }) => [itemId, finding] as const),
  ]);
  const nameOf = (id: string) => (named.has(id) ? `“${(named.get(id) ?? '').replace(/[.?!]$/, '')}”` : 'something else');
  return (
    <p className={styles.stands}>
      <b className={reason.label === 'out' ? styles.fallen : undefined}>{labelWords[reason.label].tag}</b>{' '}
      {reasonWords(reason, nameOf, { id: claimId, spared: standing.all.spared })}{' '}
      <TextLink href={`/w/${workspace}/claims/${claimId}/map`}>Map</TextLink>
    </p>
  );
};
