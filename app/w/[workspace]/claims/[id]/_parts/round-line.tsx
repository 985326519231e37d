import { TextLink } from '@/app/_ui/text-link';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import styles from './verdicts.module.css';

type Props = { readonly workspace: string; readonly round: RoundSeen };

/** The way to the round's own page, who looked inside while it was open, and what it opened again. */
export const RoundLine = ({ workspace, round: { id, looks, reopens, closedAt } }: Props) => (
  <p className={styles.round}>
    {looks.length > 0 ? (
      <span>
        Looked inside{closedAt ? ' while it was open' : ''}:{' '}
        {looks.map((look, i) => (
          <span key={look.editorId}>
            {i > 0 ? ', ' : null}
            <abbr title={look.name}>{look.initials}</abbr>
          </span>
        ))}
        .
      </span>
    ) : null}{' '}
    {reopens ? (
      <span>
        Opens <TextLink href={`/w/${workspace}/rounds/${reopens.id}`}>a settled round</TextLink> again: {reopens.reason}
      </span>
    ) : null}{' '}
    <TextLink href={`/w/${workspace}/rounds/${id}`}>The round on its own page</TextLink>
  </p>
);
