import { Fragment, type ReactNode } from 'react';
import { Link } from '@/app/_ui/link';
import type { DeskView } from '@/desk/view-desk';
import styles from './desk.module.css';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const counted = (n: number, one: string, many = `${one}s`) => `${small[n] ?? n.toLocaleString('en')} ${n === 1 ? one : many}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A part of the sentence: its number and noun, which may begin it, and what is said of them. */
type Part = { readonly n: number; readonly what: string; readonly says: ReactNode };

const partsOf = (desk: DeskView, base: string): Part[] => {
  const waiting = desk.toRead.reduce((n, s) => n + s.waiting, 0);
  const part = (n: number, noun: string, says: ReactNode): Part => ({ n, what: counted(n, noun), says });
  return [
    part(
      waiting,
      'suggested statement',
      <>
        in <Link href={`${base}/sources`}>{counted(desk.toRead.length, 'source')}</Link> {waiting === 1 ? 'waits' : 'wait'} to be read
      </>,
    ),
    part(
      desk.waiting.judge,
      'question',
      <>
        {desk.waiting.judge === 1 ? 'waits' : 'wait'} for <a href="#to-judge">your verdict</a>
      </>,
    ),
    part(
      desk.waiting.settle,
      'round',
      <>
        for <a href="#to-settle">settling</a>
      </>,
    ),
    part(
      desk.unanswered.total,
      'claim',
      <>
        {desk.unanswered.total === 1 ? 'stands' : 'stand'} <a href="#unanswered">unanswered</a>
      </>,
    ),
  ].filter(({ n }) => n > 0);
};

/** One sentence says the day; its words are links. What drifted is a sentence before it. */
export const DeskLead = ({ workspace, desk }: { readonly workspace: string; readonly desk: DeskView }) => {
  const parts = partsOf(desk, `/w/${workspace}`);
  const { toConfirm, toLookAgain } = desk.drifted;
  if (parts.length + toConfirm.total + toLookAgain.total === 0)
    return <p className={styles.lead}>Nothing waits for you. {capital(counted(desk.claims, 'claim'))} tracked, all read and judged.</p>;
  return (
    <p className={styles.lead}>
      <Drifted {...desk.drifted} />
      {parts.map(({ what, says }, i) => (
        <Fragment key={what}>
          {i === 0 ? '' : i === parts.length - 1 ? ' and ' : ', '}
          {i === 0 ? capital(what) : what} {says}
        </Fragment>
      ))}
      {parts.length > 0 ? '.' : null}
    </p>
  );
};

/** What the outlets changed, and what had been settled on it. */
const Drifted = ({ toConfirm: { total, negations }, toLookAgain }: DeskView['drifted']) => {
  const again = toLookAgain.total;
  const settled = counted(again, 'settled answer');
  const look = (
    <>
      {again === 1 ? 'wants' : 'want'} <a href="#look-again">another look</a>
    </>
  );
  if (total === 0)
    return again === 0 ? null : (
      <>
        {capital(settled)} {look}.{' '}
      </>
    );
  return (
    <>
      {capital(counted(total, 'quote'))} <a href="#drifted">drifted</a>
      {negations > 0 ? (
        <>
          , {negations < total ? `${counted(negations, 'of them', 'of them')} ` : ''}over a <i>not</i>
        </>
      ) : null}
      {again > 0 ? (
        <>
          , and {settled} {look}
        </>
      ) : null}
      .{' '}
    </>
  );
};
