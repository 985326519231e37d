'use client';

import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { Words } from '@/app/_ui/words';
import { type DraftFaults, draftOf, type StatementDraft, statementOfDraft } from '@/domain/claim/statement-draft';
import type { StatementInput } from '@/domain/claim/statement-input';
import type { Refusal } from '@/domain/outcome';
import { type Span, wordsAt } from '@/domain/text/span';
import { EdgeButtons } from './edge-buttons';
import { IssueRows } from './issue-rows';
import { KindChoice } from './kind-choice';
import { modeWords } from './kind-words';
import { SpeakerField } from './speaker-field';
import styles from './statement-form.module.css';
import { TrackedClaims } from './tracked-claims';
import type { ReaderState } from './use-reader';
import { useSimilarClaims } from './use-similar-claims';
import { useStatementChoices } from './use-statement-choices';

type Props = {
  readonly workspace: string;
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly spans: readonly Span[];
  readonly began: StatementInput;
  readonly nameOf: (id: string) => string | null;
  readonly act: string;
  readonly keep: (statement: StatementInput) => unknown;
  readonly reader: Pick<ReaderState, 'open' | 'drafts' | 'moveEdge' | 'close'>;
  readonly refusal?: Refusal;
  /** Lets a new quote go, with what was typed for it. */
  readonly drop?: () => void;
};

const modes = (['direct', 'mixed', 'indirect'] as const).map((mode) => ({ value: mode, label: modeWords(mode) }));
const faultWords: Readonly<Record<keyof DraftFaults, string>> = {
  proposition: 'Say in one sentence what is claimed, or choose a tracked claim.',
  speaker: 'Say who spoke, or that the text names nobody.',
  description: 'Describe the speaker as the text does.',
  said: 'Write a date such as 2021-07-05, June 2021 or 2021; leave it empty when it is not known.',
};

/**
 * A statement before it is kept: what is claimed, by whom, when and under which issue. What is typed is kept on the screen through a refusal
 * and while other cards are looked at.
 */
export const StatementForm = ({ workspace, id, text, language, spans, began, nameOf, act, keep, reader, refusal, drop }: Props) => {
  const asked = reader.open?.speaker;
  const [draft, setDraft] = useState<StatementDraft>(() => {
    const draft = reader.drafts.get(id)?.draft ?? draftOf(began, nameOf);
    return asked ? namedDraft(draft, asked.perhaps) : draft;
  });
  const [faults, setFaults] = useState<DraftFaults>({});
  const form = useRef<HTMLFormElement>(null);
  const proposition = useRef<HTMLTextAreaElement>(null);
  const similar = useSimilarClaims(workspace, draft.claim ? '' : draft.proposition);
  const { issues, capacities } = useStatementChoices(workspace, draft.unnamed ? null : draft.speaker.id);
  const set = (patch: Partial<StatementDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    reader.drafts.set(id, next, spans);
  };
  const save = () => {
    const made = statementOfDraft(draft, began, spans);
    setFaults(made.ok ? {} : made.faults);
    if (made.ok) keep(made.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape' && !closesList(event.target)) {
      event.preventDefault();
      reader.close();
    }
  };
  useEffect(() => {
    // a speaker nobody named yet is what is missing; the words can often stay
    const missing = form.current?.querySelector<HTMLInputElement>(asked ? '[data-speaker] input' : '[data-missing] input');
    const words = proposition.current;
    (missing ?? words)?.focus({ preventScroll: true });
    if (asked) missing?.select();
    words?.setSelectionRange(words.value.length, words.value.length);
  }, [asked]);
  const fault = (field: keyof DraftFaults) => (faults[field] ? faultWords[field] : undefined);
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.words}>
        <Words size="margin" words={wordsAt(text, spans)} lang={language} />
        <EdgeButtons move={reader.moveEdge} />
      </div>
      {draft.claim ? (
        <p className={styles.same}>
          <span>
            Another appearance of <b>{draft.claim.proposition}</b>
          </span>
          <Button size="xs" onClick={() => set({ claim: null })}>
            A claim of its own
          </Button>
        </p>
      ) : (
        <>
          <Textarea
            ref={proposition}
            label="Proposition, in our words"
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={draft.proposition}
            error={fault('proposition')}
            onChange={(event) => set({ proposition: event.currentTarget.value })}
          />
          <TrackedClaims claims={similar.claims} choose={({ id: claimId, proposition }) => set({ claim: { id: claimId, proposition } })} />
          <KindChoice kind={draft.kind} choose={(kind) => set({ kind })} keys={false} />
        </>
      )}
      <SpeakerField workspace={workspace} draft={draft} set={set} fault={fault('speaker') ?? fault('description')} />
      <div className={styles.pair}>
        <Select
          label="Speaks for"
          value={typeof draft.capacity === 'string' ? draft.capacity : draft.capacity.id}
          allowDeselect={false}
          data={capacityData(draft, capacities, nameOf)}
          onChange={(value) => value && set({ capacity: value === 'suggested' || value === 'own' ? value : { id: value } })}
        />
        <TextInput
          label="Said on"
          placeholder="5 July 2021"
          value={draft.said}
          error={fault('said')}
          onChange={(event) => set({ said: event.currentTarget.value })}
        />
      </div>
      <Select
        label="Mode"
        data={modes}
        value={draft.mode}
        allowDeselect={false}
        onChange={(mode) => mode && set({ mode: mode as StatementDraft['mode'] })}
      />
      {draft.claim ? null : <IssueRows issues={issues} rows={draft.issues} set={(rows) => set({ issues: rows })} />}
      {refusal ? <RefusalNote refusal={refusal} /> : null}
      <div className={styles.acts}>
        <Button type="submit" size="xs" variant="filled" rightSection={<KeyHint keys="Ctrl Enter" onAccent />}>
          {act}
        </Button>
        <Button size="xs" onClick={reader.close} rightSection={<KeyHint keys="Escape" />}>
          Leave
        </Button>
        {drop ? (
          <Button size="xs" variant="subtle" color="gray" onClick={drop}>
            Drop
          </Button>
        ) : null}
      </div>
    </form>
  );
};

/** The draft whose speaker is to be named; `name` is somebody it may have been. */
const namedDraft = (draft: StatementDraft, name: string | null): StatementDraft => ({
  ...draft,
  unnamed: false,
  ...(name === null ? {} : { speaker: { id: null, name, kind: 'person' }, capacity: 'suggested' }),
});

/** Escape in an open list of choices closes that list only. */
const closesList = (place: EventTarget): boolean => place instanceof Element && place.getAttribute('aria-expanded') === 'true';

type Capacities = ReturnType<typeof useStatementChoices>['capacities'];

const capacityData = (draft: StatementDraft, capacities: Capacities, nameOf: (id: string) => string | null) => {
  const leading = capacities.find(({ speaksFor }) => speaksFor);
  const known = capacities.map(({ id, name, role }) => ({ value: id, label: role ? `${name}, as ${role}` : name }));
  const chosen = typeof draft.capacity === 'string' ? null : draft.capacity.id;
  return [
    { value: 'suggested', label: leading ? `${leading.name}, if on that day` : 'As memberships say' },
    { value: 'own', label: 'Themselves' },
    ...known,
    ...(chosen && !known.some(({ value }) => value === chosen) ? [{ value: chosen, label: nameOf(chosen) ?? 'As the text says' }] : []),
  ];
};
