import { EmptyState } from '@/app/_ui/empty-state';
import { TextLink } from '@/app/_ui/text-link';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import type { RoundView } from '@/desk/view-round';
import type { Question } from '@/domain/verdict/scale';
import styles from './round.module.css';

type Props = Pick<RoundView, 'settlings' | 'reopenedBy'> & { readonly workspace: string; readonly question: Question };

/** What was settled, the newest first; what another took the place of stays, with its reason and its dissent. */
export const Settlings = ({ workspace, question, settlings, reopenedBy }: Props) => (
  <>
    {reopenedBy ? (
      <p className={styles.note}>
        {reopenedBy.by.name} <TextLink href={`/w/${workspace}/rounds/${reopenedBy.id}`}>opened it again</TextLink>{' '}
        <When at={reopenedBy.at} form="near" />: {reopenedBy.reason}
      </p>
    ) : null}
    {settlings.length === 0 ? <EmptyState>Nothing was settled in this round yet.</EmptyState> : null}
    <ol className={styles.settlings}>
      {settlings.map(({ id, word, inside, reason, dissent, by, at, replacedAt, upheld }) => (
        <li key={id} data-replaced={replacedAt ? true : undefined}>
          <p className={styles.line}>
            <b>
              <Verdict question={question} inside={inside} word={word} size={16} />
            </b>
            <span className={styles.meta}>
              by {by.name}, <When at={at} form="near" />
              {replacedAt ? (
                <>
                  , until <When at={replacedAt} form="near" />
                </>
              ) : null}
            </span>
          </p>
          <p className={styles.why}>{reason}</p>
          {dissent ? (
            <p className={styles.why}>
              <b>Dissent:</b> {dissent}
            </p>
          ) : null}
          {upheld.map((look) => (
            <p key={look.id} className={styles.meta}>
              {look.by.name} looked again <When at={look.at} form="near" /> and let it stand: {look.reason}
            </p>
          ))}
        </li>
      ))}
    </ol>
  </>
);
