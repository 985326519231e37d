'use client';

import { KeyHint } from '@/app/_ui/key-hint';
import { speakersWaiting } from './bulk';
import styles from './reader.module.css';
import { titleOf } from './reader-items';
import { listedFrom, waitingIn, worthWord } from './reading-order';
import type { ReaderState } from './use-reader';
import own from './waiting-facts.module.css';

/** So many of what waits are named, and so many speakers. */
const most = { waiting: 6, speakers: 5 };

/** What waits to be decided, in the order it is walked, and whose it is: a speaker's can be accepted together. */
export const WaitingFacts = ({ reader, mayAccept }: { readonly reader: ReaderState; readonly mayAccept: boolean }) => {
  const { items, order, current } = reader;
  const waiting = waitingIn(items, order);
  if (waiting.length === 0) return null;
  const listed = listedFrom(waiting, current?.id ?? null, most.waiting);
  const first = waiting.findIndex(({ id }) => id === listed[0]?.id);
  return (
    <>
      {mayAccept ? <BySpeaker reader={reader} /> : null}
      <section>
        <h2>To decide</h2>
        <button type="button" className={own.order} onClick={reader.toggleOrder}>
          {order === 'text' ? 'In the order of the text' : 'Most worth checking first'} <KeyHint of="order" />
        </button>
        <ol className={own.list} start={first + 1}>
          {listed.map((item) => (
            <li key={item.id} className={own.one} aria-current={item.id === current?.id ? 'true' : undefined}>
              <button type="button" className={own.choose} onClick={() => reader.select(item.id)}>
                <span className={own.title}>{titleOf(item)}</span>
                <span className={own.quiet}>{[item.suggestion.speaker, worthWord(item.suggestion.worth)].filter(Boolean).join(', ')}</span>
              </button>
            </li>
          ))}
        </ol>
        {waiting.length > listed.length ? (
          <p className={styles.looked}>
            {listed.length} of {waiting.length.toLocaleString('en')}
          </p>
        ) : null}
      </section>
    </>
  );
};

const BySpeaker = ({ reader }: { readonly reader: ReaderState }) => {
  const speakers = speakersWaiting(reader.items).slice(0, most.speakers);
  if (speakers.length === 0) return null;
  return (
    <section>
      <h2>Waiting, by speaker</h2>
      <ul className={own.speakers}>
        {speakers.map(({ speaker, name, all, direct }) => (
          <li key={speaker} className={own.speaker}>
            <span>{name}</span>
            <span className={own.acts}>
              {direct > 0 ? (
                <button type="button" className={own.act} onClick={() => reader.bulk.ask({ speaker, name, kind: 'direct' })}>
                  Accept {direct} direct
                </button>
              ) : null}
              {all > direct ? (
                <button type="button" className={own.act} onClick={() => reader.bulk.ask({ speaker, name, kind: 'all' })}>
                  {direct > 0 ? `all ${all}` : `Accept all ${all}`}
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
