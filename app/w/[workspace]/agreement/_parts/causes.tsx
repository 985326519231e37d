import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import type { AgreementView } from '@/desk/view-agreement';
import type { Scale } from '@/domain/verdict/scale';
import styles from './agreement.module.css';
import { perCent } from './figure-words';

type Props = { readonly workspace: string; readonly scale: Scale; readonly found: AgreementView };

/** The claims editors disagreed on, ranked by how much of all the disagreement is theirs. */
export const Causes = ({ workspace, scale, found }: Props) => {
  const initials = new Map(found.editors.map((editor) => [editor.id, editor.initials]));
  const wordOf = (key: string) => scale.ratings.find((rating) => rating.key === key)?.word.toLowerCase() ?? key;
  const { causes, causeCount } = found;
  return (
    <section className={styles.causes} aria-labelledby="causes">
      <SectionHead id="causes" title="Where they disagreed" count={causeCount.toLocaleString('en')} />
      {causes.length === 0 ? <p className={styles.meta}>Nowhere: all who judged the same round said the same.</p> : null}
      <ol>
        {causes.map(({ id, claimId, appearanceId, proposition, share, words }) => (
          <li key={id}>
            <span className={styles.share}>{perCent(share)}</span>
            <span>
              <TextLink quiet href={`/w/${workspace}/claims/${claimId}?judge=${appearanceId ?? 'so'}`}>
                {proposition}
              </TextLink>
              <span className={styles.meta}>
                {words.map(({ editorId, key }) => `${initials.get(editorId) ?? ''} ${wordOf(key)}`).join(', ')} ·{' '}
                <TextLink href={`/w/${workspace}/rounds/${id}`} aria-label={`Round: ${proposition}`}>
                  round
                </TextLink>
              </span>
            </span>
          </li>
        ))}
      </ol>
      {causes.length < causeCount ? (
        <p className={styles.meta}>The first {causes.length} of them; narrow by issue or pair for the others.</p>
      ) : null}
      {causes.length > 0 ? (
        <p className={styles.meta}>
          Per cent: the share of all disagreement that lies in one claim
          {scale.ordered ? ', by the order of the rungs where they have one' : ''}.
        </p>
      ) : null}
    </section>
  );
};
