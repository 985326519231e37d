import type { Correction } from '@/domain/verdict/correction';
import { wordsOfAct } from './act-words';
import styles from './correction-line.module.css';
import { TextLink } from './text-link';
import { Verdict } from './verdict';
import { When } from './when';

type Props = {
  /** of the workspace */
  readonly base: string;
  readonly correction: Correction;
  /** names the claim, where the list is of many */
  readonly named?: boolean;
};

/** One correction: when and by whom, what it said, what it says, and why. */
export const CorrectionLine = ({ base, correction, named = false }: Props) => {
  const { id, at, by, claim } = correction;
  return (
    <li id={id} className={styles.correction}>
      <When at={at} form="near" />
      <div>
        {named ? (
          <p className={styles.claim}>
            <TextLink quiet href={`${base}/claims/${claim.id}`}>
              {claim.proposition}
            </TextLink>
          </p>
        ) : null}
        <p>
          {by ? (
            <abbr title={by.name}>
              <b>{by.initials}</b>
            </abbr>
          ) : (
            <b>The server</b>
          )}{' '}
          <What base={base} correction={correction} />
        </p>
        <Why correction={correction} />
      </div>
    </li>
  );
};

const What = ({ base, correction: it }: { readonly base: string; readonly correction: Correction }) => {
  if (it.sort === 'reworded')
    return (
      <>
        changed the claim that had been judged: it said <q>{it.said.proposition}</q>
        {it.said.kind === it.says.kind ? '' : ` (${it.said.kind})`}, it says <q>{it.says.proposition}</q>
        {it.said.kind === it.says.kind ? '' : ` (${it.says.kind})`}
      </>
    );
  if (it.sort === 'evidence')
    return (
      <>
        {it.act === 'undo' ? `undid: ${wordsOfAct(it.undid ?? '')}` : wordsOfAct(it.act)} {it.label ? <em>{it.label}</em> : null}
      </>
    );
  const about = it.question === 'so' ? 'is it so' : `was it said${it.speaker ? ` by ${it.speaker}` : ''}`;
  const round = <TextLink href={`${base}/rounds/${it.roundId}`}>“{about}”</TextLink>;
  const said = <Verdict question={it.question} inside={it.said.inside} word={it.said.word} size={14} />;
  if (it.sort === 'opened-again')
    return (
      <>
        opened {round} again; {said} stands until it is settled anew
      </>
    );
  return it.said.word === it.says.word ? (
    <>
      settled {round} anew: it says {said} still
    </>
  ) : (
    <>
      settled {round} anew: it said {said}, it says <Verdict question={it.question} inside={it.says.inside} word={it.says.word} size={14} />
    </>
  );
};

const Why = ({ correction: it }: { readonly correction: Correction }) => {
  if (it.sort === 'opened-again') return <p className={styles.why}>{it.why}</p>;
  if (it.sort !== 'settled-anew') return null;
  return (
    <>
      <p className={styles.why}>{it.says.reason}</p>
      {it.says.dissent ? (
        <p className={styles.why}>
          <b>Dissent:</b> {it.says.dissent}
        </p>
      ) : null}
      {it.said.reason === it.says.reason ? null : <p className={styles.before}>Before: {it.said.reason}</p>}
      {it.opened ? <p className={styles.before}>It had been opened again: {it.opened}</p> : null}
    </>
  );
};
