import { requireEditor } from '@/app/_session/require-editor';
import { LabelSentence } from '@/app/_ui/label-sentence';
import { reasonWords } from '@/app/_ui/label-words';
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
  const verdict = claims.find(({ id }) => id === claimId)?.soMark;
  const nameOf = (id: string) => (named.has(id) ? `“${(named.get(id) ?? '').replace(/[.?!]$/, '')}”` : 'something else');
  const words = reasonWords(reason, nameOf, { id: claimId, spared: standing.all.spared, verdict });
  return (
    <p className={styles.stands}>
      <LabelSentence label={reason.label} words={words} /> <TextLink href={`/w/${workspace}/claims/${claimId}/map`}>Map</TextLink>
    </p>
  );
};
