'use client';

import { useEffect, useRef } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { WordDiff } from '@/app/_ui/word-diff';
import { compareWords } from '@/domain/quote/compare-words';
import styles from './clash-note.module.css';
import type { Choice, Clashing } from './edit-state';
import type { Edit } from './use-edit';

type Props<F extends object> = { readonly edit: Pick<Edit<F>, 'clashes' | 'by' | 'brought' | 'revision' | 'rules' | 'take'> };
const acts: readonly { readonly choice: Choice; readonly words: string; readonly hint: 'clash-mine' | 'clash-theirs' | 'clash-edit' }[] = [
  { choice: 'mine', words: 'Take mine', hint: 'clash-mine' },
  { choice: 'theirs', words: 'Take theirs', hint: 'clash-theirs' },
  { choice: 'edited', words: 'Edit further', hint: 'clash-edit' },
];
const outcomes: Readonly<Record<Choice, string>> = {
  mine: 'yours is taken',
  theirs: 'theirs is taken',
  edited: 'as it stands in the field',
};

/** Where two changed one field: both texts beside each other, both kept until it is saved, and a choice for each field. Nothing while nobody was faster. */
export const ClashNote = <F extends object>({ edit }: Props<F>) => {
  const note = useRef<HTMLElement>(null);
  const clashes = edit.clashes as readonly Clashing<F>[];
  const count = clashes.length;
  // a second refusal comes with another revision and asks again
  const asked = count > 0 ? `${edit.revision}` : null;
  useEffect(() => {
    if (asked) note.current?.querySelector<HTMLElement>(`[data-asked="${asked}"] button`)?.focus();
  }, [asked]);
  const take = (choice: Choice, field?: string) => {
    const at = document.activeElement?.closest('[data-clash]')?.getAttribute('data-clash');
    const clash = clashes.find((one) => one.field === (field ?? at)) ?? clashes.find(({ chosen }) => chosen === null) ?? clashes[0];
    if (!clash) return;
    edit.take(clash.field, choice);
    const next = clashes.find((one) => one !== clash && one.chosen === null);
    const form = note.current?.closest('form');
    if (choice === 'edited') form?.querySelector<HTMLElement>(`[data-field="${clash.field}"]`)?.focus();
    else if (next) note.current?.querySelector<HTMLElement>(`[data-clash="${next.field}"] button`)?.focus();
  };
  useShortcuts(
    { 'clash-mine': () => take('mine'), 'clash-theirs': () => take('theirs'), 'clash-edit': () => take('edited') },
    { on: count > 0, inDialogs: true },
  );
  if (count === 0) return null;
  const who = edit.by ?? 'Somebody else';
  return (
    <section ref={note} className={styles.note} aria-label="Changed by two">
      {clashes.map((clash) => (
        <div key={clash.field} data-asked={asked}>
          <OneClash clash={clash} edit={edit} who={who} take={(choice) => take(choice, clash.field)} />
        </div>
      ))}
      {edit.brought.length > 0 ? (
        <p className={styles.brought}>
          Taken over from {edit.by ?? 'somebody else'}: {edit.brought.map((field) => edit.rules[field].label).join(', ')}.
        </p>
      ) : null}
    </section>
  );
};

type OneProps<F extends object> = Props<F> & { readonly clash: Clashing<F>; readonly who: string; readonly take: (choice: Choice) => void };

const OneClash = <F extends object>({ clash, edit, who, take }: OneProps<F>) => {
  const rule = edit.rules[clash.field];
  const [mine, theirs] = [clash.mine, clash.theirs].map((value) => rule.say(value as F[keyof F & string]));
  return (
    <fieldset className={styles.clash} data-clash={clash.field}>
      <legend className={styles.name}>
        <b>{rule.label}</b>: you and {who === 'Somebody else' ? 'somebody else' : who} both changed it
        {clash.chosen ? <span className={styles.chosen}> · {outcomes[clash.chosen]}</span> : null}
      </legend>
      <div className={styles.sides}>
        <Side title="Yours" text={mine ?? ''} beside={theirs ?? ''} on={clash.chosen === 'mine'} />
        <Side title="Theirs, as it stands" text={theirs ?? ''} beside={mine ?? ''} on={clash.chosen === 'theirs'} />
      </div>
      <p className={styles.acts}>
        {acts.map(({ choice, words, hint }) => (
          <button key={choice} type="button" aria-pressed={clash.chosen === choice} onClick={() => take(choice)}>
            {words} <KeyHint of={hint} />
          </button>
        ))}
      </p>
    </fieldset>
  );
};

type SideProps = { readonly title: string; readonly text: string; readonly beside: string; readonly on: boolean };

/** One of the two texts; what the other does not say is marked in it. */
const Side = ({ title, text, beside, on }: SideProps) => {
  const own = text && beside ? compareWords(beside, text).diff.filter(({ op }) => op !== 'del') : null;
  return (
    <div className={on ? `${styles.side} ${styles.on}` : styles.side}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{own ? <WordDiff diff={own} /> : text || <i>nothing</i>}</p>
    </div>
  );
};
