'use client';

import { useState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { When } from '@/app/_ui/when';
import type { TalkComment as Comment } from '@/desk/view-talk';
import type { CommentMatter } from '@/domain/editor/comment-input';
import type { Refusal } from '@/domain/outcome';
import { CommentWords } from './comment-words';
import styles from './talk.module.css';
import { withdrawCommentAction } from './talk-actions';
import { TalkField } from './talk-field';
import { useTalk } from './talk-frame';
import { useAct } from './use-act';

const nouns: Readonly<Record<CommentMatter, string>> = {
  claim: 'an earlier claim',
  quote: 'the words',
  relation: 'the link from',
  evidence: 'the evidence',
  round: 'the round',
  verdict: 'the verdict of',
};
const questions: Readonly<Record<string, string>> = { so: 'is it so?', said: 'was it said?' };

/** "on the words “…”": nothing for what the page itself is of. */
const placeOf = ({ about: { type, words } }: Comment): string | null => {
  if (words === null) return null;
  if (type === 'round') return `on the round: ${questions[words] ?? words}`;
  return type === 'verdict' ? `on ${nouns.verdict} ${words}` : `on ${nouns[type]} “${words}”`;
};

/** One comment: who, when, on what, its words, and what may be done with it. */
export const TalkComment = ({ comment, answer = false }: { readonly comment: Comment; readonly answer?: boolean }) => {
  const frame = useTalk();
  const { run, busy } = useAct(frame?.workspace ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (!frame) return null;
  const { talk, writing, begin } = frame;
  const { id, about, text, by, revision } = comment;
  const mine = by.id === talk.viewerId;
  const may = talk.abilities['add-comment'] && text !== null;
  const place = answer ? null : placeOf(comment);
  const editing = writing?.editing?.id === id;
  return (
    <article className={styles.comment} id={`comment-${id}`} aria-label={`Comment of ${by.name}`}>
      <p className={styles.head}>
        <span className={styles.initials} aria-hidden="true">
          {by.initials}
        </span>
        <b>{by.name}</b>
        <When at={comment.at} form="near" />
        {comment.editedAt && text !== null ? <span>edited</span> : null}
        {place ? <span className={styles.place}>{place}</span> : null}
        {comment.hidden ? <span>read by others when the round closes</span> : null}
      </p>
      {editing && writing && text !== null ? (
        <TalkField key={id} writing={writing} before={text} />
      ) : text === null ? (
        <p className={styles.gone}>Withdrawn.</p>
      ) : (
        <CommentWords text={text} editors={talk.editors} />
      )}
      {may && !editing ? (
        <p className={styles.acts}>
          <button type="button" onClick={() => begin({ about, replyTo: id })} aria-label={`Answer ${by.name}`}>
            Answer
          </button>
          {mine ? (
            <button type="button" onClick={() => begin({ about, editing: { id, revision } })}>
              Edit
            </button>
          ) : null}
          {mine || talk.overrules ? (
            <button
              type="button"
              disabled={busy}
              onClick={async () => setRefusal(await run(withdrawCommentAction, { commentId: id, revision }, 'Comment withdrawn'))}
              aria-label={mine ? undefined : `Withdraw the comment of ${by.name}`}
            >
              Withdraw
            </button>
          ) : null}
        </p>
      ) : null}
      <RefusalNote refusal={refusal} />
    </article>
  );
};
