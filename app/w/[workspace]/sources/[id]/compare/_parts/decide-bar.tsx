import { Button } from '@mantine/core';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { TextLink } from '@/app/_ui/text-link';
import type { ComparisonView } from '@/desk/view-comparison';
import type { Refusal } from '@/domain/outcome';
import type { DriftChoice, DriftState } from '@/domain/quote/drift-decision';
import styles from './compare.module.css';
import { type CompareItem, decisionWords, isWaiting } from './compare-items';

type Props = {
  readonly view: ComparisonView;
  readonly item: CompareItem | undefined;
  readonly waiting: number;
  readonly refusal: Refusal | undefined;
  readonly places: { readonly old: string; readonly next: string };
  readonly decide: (choice: DriftChoice) => void;
};

/** What following means: to other words, to another place, or to the same words with something turned beside them. */
const followWords = (state: DriftState, next: number) =>
  state === 'altered'
    ? `Follow to the words of version ${next}`
    : state === 'moved'
      ? 'Confirm the new place'
      : `Confirm them in version ${next}`;

/** What may be decided about the selected quote; always at the same place. */
export const DecideBar = ({ view, item, waiting, refusal, places, decide }: Props) => {
  const [old, next] = [view.old.number, view.next.number];
  if (!item)
    return (
      <div className={styles.decide}>
        <p className={styles.meta}>{waiting > 0 ? 'Select a quote to decide on it.' : 'Nothing waits for a decision.'}</p>
      </div>
    );
  const { state } = item.drift;
  return (
    <section className={styles.decide} aria-label={`Quote ${item.number}`}>
      <p className={styles.decideHead}>
        <b>Quote {item.number}</b> <span className={styles.meta}>{decisionWords(item.drift.decision, old, next)}</span>
      </p>
      {isWaiting(item) && view.abilities['decide-drift'] ? (
        <div className={styles.choices}>
          {state === 'missing' ? null : (
            <Button variant="filled" onClick={() => decide('follow')} rightSection={<KeyHint of="compare-follow" onAccent />}>
              {followWords(state, next)}
            </Button>
          )}
          <Button onClick={() => decide('keep')} rightSection={<KeyHint of="compare-keep" />}>
            Keep on version {old}
          </Button>
          <Button onClick={() => decide('withdrawn')} rightSection={<KeyHint of="compare-withdrawn" />}>
            Withdrawn by the outlet
          </Button>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
      <p className={styles.meta}>
        Open in <TextLink href={places.next}>version {next}</TextLink> <KeyHint of="compare-open" /> or{' '}
        <TextLink href={places.old}>version {old}</TextLink> <KeyHint of="compare-open-old" />
      </p>
    </section>
  );
};
