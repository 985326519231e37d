import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { RoundView } from '@/desk/view-round';
import styles from './round.module.css';

type Props = { readonly workspace: string; readonly view: RoundView };

/** What is asked, about which words, since when; and that it opens an earlier round again. */
export const RoundHead = ({ workspace, view }: Props) => {
  const { claim, said, round } = view;
  return (
    <header className={styles.head}>
      <p className={styles.meta}>
        <TextLink href={`/w/${workspace}/queue`}>My queue</TextLink> / Round
      </p>
      <h1>{round.question === 'so' ? 'Is it so?' : 'Was it said?'}</h1>
      <p className={styles.proposition}>
        <TextLink quiet href={`/w/${workspace}/claims/${claim.id}?judge=${round.appearanceId ?? 'so'}`}>
          {round.wording.proposition}
        </TextLink>
      </p>
      {said ? (
        <p className={styles.meta}>
          “{said.exact.join(' … ')}”, {said.speaker ?? 'nobody named'}, in {said.source}
        </p>
      ) : null}
      <p className={styles.meta}>
        On the scale “{round.scale.name}”, opened <When at={round.openedAt} form="near" />
        {round.closedAt ? (
          <>
            , closed <When at={round.closedAt} form="near" />
          </>
        ) : (
          ', blind until it closes'
        )}
        {round.earlierWords ? '. The claim’s words were changed since. ' : '. '}
        <TextLink href={`/w/${workspace}/history?about=${round.id}`}>Its history</TextLink>
      </p>
      {round.reopens ? (
        <p className={styles.note}>
          <TextLink href={`/w/${workspace}/rounds/${round.reopens.id}`}>A settled round</TextLink> is opened again: {round.reopens.reason}
        </p>
      ) : null}
    </header>
  );
};
