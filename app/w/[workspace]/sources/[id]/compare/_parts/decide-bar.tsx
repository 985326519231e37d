import { Button, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { TextLink } from '@/app/_ui/text-link';
import type { ComparisonView } from '@/desk/view-comparison';
import type { Refusal } from '@/domain/outcome';
import type { DriftChoice, DriftState } from '@/domain/quote/drift-decision';
import styles from './compare.module.css';
import { type CompareItem, decisionWords, elsewhereWords, isElsewhere, isWaiting } from './compare-items';
import { HandLine } from './hand-line';
import { noteLimit } from './note-limit';
import type { Hand } from './use-hand';

type Props = {
  readonly view: ComparisonView;
  readonly item: CompareItem | undefined;
  readonly waiting: number;
  /** How many wait between other versions. */
  readonly elsewhere: number;
  readonly refusal: Refusal | undefined;
  /** The quote in either text; `own`: the versions between which it is decided. */
  readonly places: { readonly old: string; readonly next: string; readonly own: string };
  readonly hand: Hand;
  readonly note: NoteProps;
  readonly decide: (choice: DriftChoice) => void;
};
type NoteProps = {
  readonly field: Ref<HTMLInputElement>;
  readonly typed: string;
  readonly type: (words: string) => void;
  /** The focus goes back to the texts, where the keys decide. */
  readonly back: () => void;
};

/** What following means: to words chosen by hand, to other words, to another place, or to the same words with something turned beside them. */
const followWords = (state: DriftState, next: number, byHand: boolean) => {
  if (byHand) return 'Follow to the selected words';
  if (state === 'altered') return `Follow to the words of version ${next}`;
  return state === 'moved' ? 'Confirm the new place' : `Confirm them in version ${next}`;
};

const NoteField = ({ field, typed, type, back }: NoteProps) => (
  <TextInput
    ref={field}
    size="xs"
    aria-label="Note with the decision (optional)"
    placeholder="Note why (optional)"
    maxLength={noteLimit}
    value={typed}
    onChange={(event) => type(event.currentTarget.value)}
    onKeyDown={(event) => {
      if ((event.key === 'Enter' || event.key === 'Escape') && !event.nativeEvent.isComposing) back();
    }}
    rightSection={<KeyHint of="compare-note" />}
  />
);

const Choices = ({ view, item, hand, note, decide }: Pick<Props, 'view' | 'hand' | 'note' | 'decide'> & { readonly item: CompareItem }) => {
  const byHand = hand.spans.length > 0;
  if (!item.drift) return null;
  const { state, alarms, from } = item.drift;
  // with an alarm no choice is the one at hand: a person weighs all three
  const isCalm = alarms.length === 0;
  return (
    <>
      <HandLine view={view} item={item} hand={hand} />
      <div className={styles.choices}>
        {state === 'missing' && !byHand ? null : (
          <Button
            variant={isCalm ? 'filled' : undefined}
            onClick={() => decide('follow')}
            rightSection={<KeyHint of="compare-follow" onAccent={isCalm} />}
          >
            {followWords(state, view.next.number, byHand)}
          </Button>
        )}
        <Button onClick={() => decide('keep')} rightSection={<KeyHint of="compare-keep" />}>
          Keep on version {from}
        </Button>
        <Button onClick={() => decide('withdrawn')} rightSection={<KeyHint of="compare-withdrawn" />}>
          Withdrawn by the outlet
        </Button>
        <NoteField {...note} />
      </div>
    </>
  );
};

const idleWords = (waiting: number, elsewhere: number): string => {
  if (waiting > 0) return 'Select a quote to decide on it.';
  if (elsewhere === 0) return 'Nothing waits for a decision.';
  return `Nothing waits between these two versions; ${elsewhere} ${elsewhere === 1 ? 'quote waits' : 'quotes wait'} between others.`;
};

/** A decision that waits, or was made, between other versions, and the way there. */
const Elsewhere = ({ item, next, own }: { readonly item: CompareItem; readonly next: number; readonly own: string }) =>
  item.drift && isElsewhere(item) ? (
    <p className={styles.meta}>
      It {elsewhereWords(item.drift, next).replace(/^(?=followed|kept|withdrawn)/, 'was ')}:{' '}
      <TextLink href={own}>
        compare version {item.drift.from} with version {next}
      </TextLink>
    </p>
  ) : null;

/** What may be decided about the selected quote; always at the same place. */
export const DecideBar = ({ view, item, waiting, elsewhere, refusal, places, ...choices }: Props) => {
  const [old, next] = [view.old.number, view.next.number];
  if (!item)
    return (
      <div className={styles.decide}>
        <p className={styles.meta}>{idleWords(waiting, elsewhere)}</p>
      </div>
    );
  return (
    <section className={styles.decide} aria-label={`Quote ${item.number}`}>
      <p className={styles.decideHead}>
        <b>Quote {item.number}</b>{' '}
        {item.quote.own && item.drift ? (
          <span className={styles.meta}>{decisionWords(item.drift.decision, item.drift.from, next)}</span>
        ) : null}
      </p>
      <Elsewhere item={item} next={next} own={places.own} />
      {isWaiting(item) && view.abilities['decide-drift'] ? <Choices view={view} item={item} {...choices} /> : null}
      {!isWaiting(item) && item.drift?.note ? <p className={styles.noted}>{item.drift.note}</p> : null}
      <RefusalNote refusal={choices.hand.spans.length > 0 && refusal?.code === 'quote-missing-here' ? undefined : refusal} />
      <p className={styles.meta}>
        Open in <TextLink href={places.next}>version {next}</TextLink> <KeyHint of="compare-open" /> or{' '}
        <TextLink href={places.old}>version {old}</TextLink> <KeyHint of="compare-open-old" />
      </p>
    </section>
  );
};
