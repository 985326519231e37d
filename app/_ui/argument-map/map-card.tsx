import type { MapRelation } from '@/domain/position/map-facts';
import { Grade } from '../grade';
import { KeyHint } from '../key-hint';
import { labelWords, notCounted } from '../label-words';
import { Mark } from '../mark';
import { PartyCode } from '../party-code';
import { TextLink } from '../text-link';
import { VerdictPair } from '../verdict-pair';
import { When } from '../when';
import { Words } from '../words';
import styles from './map-card.module.css';
import type { Box, MapModel } from './map-model';
import { useAt } from './use-selected';
import type { Walk } from './use-walk';

type Props = {
  readonly model: MapModel;
  readonly walk: Walk;
  readonly home: string;
  readonly prefer: ((relation: MapRelation) => void) | undefined;
};

const notJudged = { inside: 'none', word: 'not judged' } as const;

/** The card of what is selected; nothing while nothing is. */
export const MapCard = (props: Props) => {
  const at = useAt(props.walk.selection);
  const box = at === null ? undefined : props.model.byKey.get(at);
  return box ? <Card {...props} box={box} /> : null;
};

/** What is selected: its words, who said them and when, both verdicts, and its label with the reason. */
const Card = ({ box, model, walk, home, prefer }: Props & { readonly box: Box }) => {
  const { claim, item, tag, reason, node, bears, because, relation } = box;
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
        {reason ? <b className={reason.label === 'out' ? styles.struck : undefined}>{labelWords[reason.label].tag}</b> : null}{' '}
        {reason ? model.reasonOf(item ? item.itemId : node.id) : notCounted}
      </p>
      {because ? (
        <p className={styles.meta}>
          {bears}: {because}
        </p>
      ) : null}
      {relation?.type === 'rebuts' ? <First relation={relation} model={model} prefer={prefer} /> : null}
      {claim ? <VerdictPair said={strongest?.saidMark ?? notJudged} so={claim.soMark ?? notJudged} /> : null}
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

/** Which of the two comes first, as an editor said, and the way to say so. */
const First = ({ relation, model, prefer }: Pick<Props, 'model' | 'prefer'> & { readonly relation: MapRelation }) => {
  const { preference, fromClaimId, toClaimId } = relation;
  const first = preference?.end === 'from' ? fromClaimId : (toClaimId ?? '');
  if (!preference && !prefer) return null;
  return (
    <p className={styles.meta}>
      {preference ? `${model.nameOf(first)} comes first: ${preference.reason} ` : null}
      {preference ? <abbr title="who said so">{preference.by}</abbr> : null}{' '}
      {prefer ? (
        <>
          <button type="button" className={styles.link} onClick={() => prefer(relation)}>
            {preference ? 'Change' : 'Which comes first?'}
          </button>{' '}
          <KeyHint of="map-prefer" />
        </>
      ) : null}
    </p>
  );
};
