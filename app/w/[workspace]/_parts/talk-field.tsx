'use client';

import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { TalkView } from '@/desk/view-talk';
import type { Refusal } from '@/domain/outcome';
import { ClashNote } from './clash-note';
import { type EditState, editOf, refusedEdit, taken, typed, undecided } from './edit-state';
import { textRule } from './field-rules';
import styles from './talk.module.css';
import { addCommentAction, editCommentAction } from './talk-actions';
import type { Writing } from './talk-drafts';
import { useTalk } from './talk-frame';
import { useAct } from './use-act';
import { useNaming } from './use-naming';

type Props = {
  readonly writing: Writing & { readonly focus: boolean } /** what it said before, when it is edited */;
  readonly before?: string;
};

const rules = { text: textRule('The comment') };

/** Writes a comment. What is typed is kept until it is sent; "@" names a colleague, Ctrl Enter sends, Escape leaves and keeps the words. */
export const TalkField = ({ writing, before = '' }: Props) => {
  const frame = useTalk();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => frame?.drafts.textOf(writing) ?? before);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, busy } = useAct(frame?.workspace ?? '');
  // worded anew in another window meanwhile: both wordings, and the revision the next one is saved over
  const [both, setBoth] = useState<EditState<{ readonly text: string }> | null>(null);
  const asks = both !== null && undecided(both);
  const change = (next: string) => {
    setText(next);
    setBoth((was) => was && typed(was, { text: next }));
    frame?.drafts.keep(writing, next === before ? '' : next);
  };
  const colleagues = (frame?.talk.editors ?? []).filter(({ id: one }) => one !== frame?.talk.viewerId);
  const naming = useNaming(field, colleagues, change);
  useEffect(() => {
    const { current } = field;
    if (!current || !writing.focus) return;
    // behind a menu that gives the focus back to where it was opened
    const timer = window.setTimeout(() => {
      current.focus();
      current.setSelectionRange(current.value.length, current.value.length);
      current.scrollIntoView({ block: 'nearest' });
    }, 60);
    return () => window.clearTimeout(timer);
  }, [writing.focus]);
  if (!frame) return null;
  const send = async () => {
    if (busy || asks || text.trim() === '') return;
    const { about, replyTo, editing } = writing;
    const refused = editing
      ? await run(editCommentAction, { commentId: editing.id, text, revision: both?.revision ?? editing.revision }, 'Comment edited')
      : await run(addCommentAction, { about, text, replyTo }, 'Comment sent');
    setRefusal(refused);
    if (refused && editing) setBoth((was) => refusedEdit(was ?? editOf({ text }, editing.revision), refused, rules));
    if (refused) return;
    frame.drafts.keep(writing, '');
    frame.leave();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (naming.onKey(event)) return;
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) frame.leave();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {labelOf(writing, frame.talk)}
      </label>
      <div className={styles.field}>
        <textarea
          {...naming.fieldProps}
          ref={field}
          id={id}
          className={styles.text}
          rows={3}
          data-field="text"
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            change(event.currentTarget.value);
            naming.look();
          }}
          onSelect={naming.look}
          onBlur={naming.leave}
          onKeyDown={onKeyDown}
        />
        {naming.choices.length > 0 ? <Names naming={naming} /> : null}
      </div>
      <p className={styles.hint} id={`${id}-hint`}>
        {hintOf(writing, frame.talk)}
      </p>
      <RefusalNote refusal={refusal} />
      {both ? (
        <ClashNote
          edit={{
            ...both,
            rules,
            take: (name, choice) => {
              const next = taken(both, name, choice);
              change(next.fields.text);
              setBoth(next);
            },
          }}
        />
      ) : null}
      <p className={styles.foot}>
        <span className={styles.hint}>@ names a colleague</span>
        <Button size="xs" onClick={frame.leave}>
          Close
        </Button>
        <Button
          size="xs"
          type="submit"
          variant="filled"
          loading={busy}
          disabled={asks || text.trim() === ''}
          rightSection={<KeyHint keys="Ctrl Enter" onAccent />}
        >
          {writing.editing ? 'Save' : 'Send'}
        </Button>
      </p>
    </form>
  );
};

const Names = ({ naming }: { readonly naming: ReturnType<typeof useNaming> }) => (
  <>
    <div className={styles.names} id={naming.listId} role="listbox" tabIndex={-1} aria-label="Colleagues">
      {naming.choices.map((editor) => (
        <div
          key={editor.id}
          id={naming.optionId(editor)}
          role="option"
          tabIndex={-1}
          aria-selected={editor.id === naming.chosen?.id}
          // the field keeps the focus
          onMouseDown={(event) => {
            event.preventDefault();
            naming.take(editor);
          }}
        >
          <b>{editor.initials}</b> {editor.name}
        </div>
      ))}
    </div>
    <VisuallyHidden>
      <span role="status">{naming.choices.length} to choose from</span>
    </VisuallyHidden>
  </>
);

const labelOf = ({ replyTo, editing, words }: Writing, { comments }: TalkView): string => {
  if (editing) return 'Edit your comment';
  if (replyTo) return `Answer ${comments.find(({ id }) => id === replyTo)?.by.name ?? 'the comment'}`;
  return words ? `Write about ${words}` : 'Write a comment';
};

const hintOf = ({ about }: Writing, { openRound }: TalkView): string => {
  if (!openRound) return '';
  return about.type === 'round' || about.type === 'verdict'
    ? 'Others read this when the round closes.'
    : 'A round is open, and everybody reads this at once: a rating written here would end its blindness.';
};
