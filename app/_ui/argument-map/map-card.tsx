import type { MapRelation } from '@/domain/position/map-facts';
import { Grade } from '../grade';
import { KeyHint } from '../key-hint';
import { LabelSentence } from '../label-sentence';
import { notCounted } from '../label-words';
import { Mark } from '../mark';
import { markOnScreen } from '../marks-of-verdicts';
import { PartyCode } from '../party-code';
import { TextLink } from '../text-link';
import { VerdictPair } from '../verdict-pair';
import { When } from '../when';
import { Words } from '../words';
import styles from './map-card.module.css';
import { type Box, type MapModel, rebuttalsAt } from './map-model';
import { useAt } from './use-selected';
import type { Walk } from './use-walk';

type Props = {
  readonly model: MapModel;
  readonly walk: Walk;
  readonly home: string;
  readonly prefer: ((rebuttals: readonly MapRelation[]) => void) | undefined;
};

/** The card of what is selected; nothing while nothing is. */
export const MapCard = (props: Props) => {
  const at = useAt(props.walk.selection);
  const box = at === null ? undefined : props.model.byKey.get(at);
  return box ? <Card {...props} box={box} /> : null;
};

/** What is selected: its words, who said them and when, both verdicts, and its label with the reason. */
const Card = ({ box, model, walk, home, prefer }: Props & { readonly box: Box }) => {
  const { claim, item, tag, reason, node, bears, because } = box;
  const strongest = claim?.strongest;
  return (
    <aside className={styles.card} aria-label="Selected">
      <div className={styles.head}>
        <span className={styles.tag}>{item ? 'Evidence' : tag}</span>
        {strongest?.party ? <PartyCode {...strongest.party} /> : null}
        {bears && !because ? <span className={styles.bears}>{bears}</span> : null}
        <button type="button" className={styles.close} aria-label="Close" onClick={() => walk.select(null)}>
          <Mark name="sign-close" size={12} />
        </button>
      </div>
      <p className={styles.proposition}>{claim?.proposition ?? item?.finding}</p>
      <p className={styles.reason}>
        {reason ? <LabelSentence label={reason.label} words={model.reasonOf(item ? item.itemId : node.id)} /> : notCounted}
      </p>
      {because ? (
        <p className={styles.meta}>
          {bears}: {because}
        </p>
      ) : null}
      <First rebuttals={rebuttalsAt(model, box)} model={model} prefer={prefer} />
      {claim ? <VerdictPair said={markOnScreen(strongest?.saidMark)} so={markOnScreen(claim.soMark)} /> : null}
      {strongest ? (
        <>
          <Words words={strongest.words} lang={strongest.language} size="margin" />
          <p className={styles.meta}>
            {strongest.speaker ?? 'nobody named'}, <When on={strongest.said} />, {strongest.source.outlet ?? strongest.source.title}
          </p>
        </>
      ) : null}
      {item ? (
        <p className={styles.meta}>
          <Grade reliability={item.reliability} credibility={item.credibility} /> {item.outlet}
        </p>
      ) : null}
      {claim && !strongest ? <p className={styles.meta}>No words on record.</p> : null}
      <p className={styles.links}>
        {node.sort === 'cite' ? (
          <button type="button" className={styles.link} onClick={() => walk.goTo(node.id)}>
            Show where it stands
          </button>
        ) : null}
        {claim ? (
          <>
            <TextLink href={`${home}/claims/${claim.id}`}>Open the claim</TextLink> <KeyHint of="map-open" />
            {claim.id === model.page.centre?.id ? null : <TextLink href={`${home}/claims/${claim.id}/map`}>Its neighbourhood</TextLink>}
          </>
        ) : null}
      </p>
    </aside>
  );
};

/** Which of two that rebut each other comes first, as editors said, and the way to say so. */
const First = ({ rebuttals, model, prefer }: Pick<Props, 'model' | 'prefer'> & { readonly rebuttals: readonly MapRelation[] }) => {
  const said = rebuttals.filter(({ preference }) => preference);
  if (said.length === 0 && !(prefer && rebuttals.length > 0)) return null;
  return (
    <div className={styles.meta}>
      {said.map(({ id, preference, fromClaimId, toClaimId }) => (
        <p key={id}>
          {model.nameOf(preference?.end === 'from' ? fromClaimId : (toClaimId ?? ''))} comes first: {preference?.reason}{' '}
          <abbr title="who said so">{preference?.by}</abbr>
        </p>
      ))}
      {prefer ? (
        <p>
          <button type="button" className={styles.link} onClick={() => prefer(rebuttals)}>
            {said.length === rebuttals.length ? 'Change' : 'Which comes first?'}
          </button>{' '}
          <KeyHint of="map-prefer" />
        </p>
      ) : null}
    </div>
  );
};
