import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import type { DeskView } from '@/desk/view-desk';
import styles from './desk.module.css';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const counted = (n: number, one: string, many = `${one}s`) => `${small[n] ?? n.toLocaleString('en')} ${n === 1 ? one : many}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One sentence says the day; its words are links. */
export const DeskLead = ({ workspace, desk }: { readonly workspace: string; readonly desk: DeskView }) => {
  const base = `/w/${workspace}`;
  const waiting = desk.toRead.reduce((n, s) => n + s.waiting, 0);
  const parts: ReactNode[] = [];
  const say = (n: number, words: ReactNode) => n > 0 && parts.push(words);
  say(
    waiting,
    <>
      {counted(waiting, 'suggested statement')} in <Link href={`${base}/sources`}>{counted(desk.toRead.length, 'source')}</Link>{' '}
      {waiting === 1 ? 'waits' : 'wait'} to be read
    </>,
  );
  say(
    desk.toJudge.length,
    <>
      {counted(desk.toJudge.length, 'question')} {desk.toJudge.length === 1 ? 'waits' : 'wait'} for <a href="#to-judge">your verdict</a>
    </>,
  );
  say(
    desk.toSettle.length,
    <>
      {counted(desk.toSettle.length, 'round')} for <a href="#to-settle">settling</a>
    </>,
  );
  say(
    desk.unanswered.total,
    <>
      {counted(desk.unanswered.total, 'claim')} {desk.unanswered.total === 1 ? 'stands' : 'stand'} <a href="#unanswered">unanswered</a>
    </>,
  );
  const [first, ...rest] = parts;
  if (!first)
    return <p className={styles.lead}>Nothing waits for you. {capital(counted(desk.claims, 'claim'))} tracked, all read and judged.</p>;
  return (
    <p className={styles.lead}>
      <span className={styles.first}>{first}</span>
      {rest.map((part, i) => (
        <Fragment key={['second', 'third', 'fourth'][i]}>
          {i === rest.length - 1 ? ' and ' : ', '}
          {part}
        </Fragment>
      ))}
      .
    </p>
  );
};
