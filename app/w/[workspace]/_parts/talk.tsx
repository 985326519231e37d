'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { markOwnOutcome } from '@/app/_ui/own-acts';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { Refusal } from '@/domain/outcome';
import styles from './talk.module.css';
import { followAction, unfollowAction } from './talk-actions';
import { TalkComment } from './talk-comment';
import { keyOfWriting } from './talk-drafts';
import { TalkField } from './talk-field';
import { useTalk } from './talk-frame';
import { countOf, threadsOf } from './talk-threads';

/** What editors wrote about the thing of this page and its parts, and where to write. Needs a `TalkFrame` around the page. */
export const Talk = () => {
  const frame = useTalk();
  const mayWrite = frame?.talk.abilities['add-comment'] ?? false;
  const begin = () => frame?.begin({ about: frame.talk.about });
  useShortcuts({ talk: begin }, { on: mayWrite });
  if (!frame) return null;
  const { talk, writing } = frame;
  const fresh = writing && !writing.replyTo && !writing.editing ? writing : null;
  return (
    <section aria-labelledby="talk" className={styles.talk}>
      <SectionHead
        id="talk"
        title="Talk"
        count={countOf(talk.comments)}
        right={
          <>
            <FollowAct />{' '}
            {mayWrite && !fresh ? (
              <button type="button" className={styles.act} onClick={begin}>
                Write <KeyHint of="talk" />
              </button>
            ) : null}
          </>
        }
      />
      {talk.comments.length > 0 ? (
        <ol className={styles.threads}>
          {threadsOf(talk.comments).map(({ first, answers }) => (
            <li key={first.id}>
              <TalkComment comment={first} />
              {answers.length > 0 || answered(writing?.replyTo, first.id, answers) ? (
                <div className={styles.answers}>
                  {answers.map((comment) => (
                    <TalkComment key={comment.id} comment={comment} answer />
                  ))}
                  {writing && answered(writing.replyTo, first.id, answers) ? (
                    <TalkField key={keyOfWriting(writing)} writing={writing} />
                  ) : null}
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      ) : fresh ? null : (
        <p className={styles.none}>Nobody wrote about it yet.</p>
      )}
      {fresh ? <TalkField key={keyOfWriting(fresh)} writing={fresh} /> : null}
    </section>
  );
};

/** True when what is being written answers a comment of this thread. */
const answered = (replyTo: string | null | undefined, first: string, answers: readonly { readonly id: string }[]): boolean =>
  replyTo === first || answers.some(({ id }) => id === replyTo);

/** Follows the thing of the page, or stops; pressed while it is followed. */
const FollowAct = () => {
  const frame = useTalk();
  const router = useRouter();
  const [busy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (!frame || frame.talk.about.type === 'verdict') return null;
  const { about, following } = frame.talk;
  const act = () =>
    start(async () => {
      const outcome = await (following ? unfollowAction : followAction)(frame.workspace, { about });
      setRefusal(outcome.ok ? null : outcome.refusal);
      markOwnOutcome(outcome);
      router.refresh();
    });
  return (
    <>
      <button
        type="button"
        className={styles.act}
        aria-pressed={following}
        disabled={busy}
        onClick={act}
        title="Your inbox tells what happens to it"
      >
        {following ? 'Following' : 'Follow'}
      </button>
      <RefusalNote refusal={refusal} />
    </>
  );
};
