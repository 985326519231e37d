'use client';

import { KeyHint } from '@/app/_ui/key-hint';
import styles from './card.module.css';
import { doubtedSpeaker } from './doubted-speaker';
import { reasonLines } from './kind-words';
import type { SuggestionItem } from './reader-items';
import type { ReaderState } from './use-reader';

/** Asks for the reasons of the open suggestion, or puts them away. */
export const WhyButton = ({ reader }: { readonly reader: ReaderState }) => (
  <button type="button" className={`${styles.ask} ${styles.apart}`} aria-expanded={reader.why} onClick={reader.askWhy}>
    why <KeyHint of="why" />
  </button>
);

/** Why a suggestion was made, in words; meanwhile the cue and the words that name the speaker are lit in the text. */
export const WhyList = ({ item }: { readonly item: SuggestionItem }) => {
  const { reasons, confidence, continuation, mention, cueSpan } = item.suggestion;
  return (
    <ul className={styles.reasons}>
      {reasonLines(reasons).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {continuation ? <li>goes on from the statement before, without a cue of its own</li> : null}
      <li>{surenessWord(confidence)}</li>
      {mention || cueSpan ? (
        <li className={styles.quiet}>lit in the text: {[mention && 'who speaks', cueSpan && 'the cue'].filter(Boolean).join(' and ')}</li>
      ) : null}
    </ul>
  );
};

/** How sure the rules are, as words: the number orders and is no chance of anything. */
const surenessWord = (confidence: number): string =>
  confidence >= 0.75 ? 'a sure pattern' : confidence >= 0.5 ? 'a likely pattern' : 'a weak pattern: look twice';

/** An unsure speaker: why, and whom it may have been; choosing one begins the form with them. */
export const Doubt = ({ item, reader }: { readonly item: SuggestionItem; readonly reader: ReaderState }) => {
  const { words, perhaps } = doubtedSpeaker(item.suggestion.unsure ?? 'no-speaker-near');
  return (
    <span className={styles.quiet}>
      not named: {words}
      {perhaps.map((name) => (
        <button key={name} type="button" className={styles.perhaps} onClick={() => reader.editSpeaker(item, name)}>
          perhaps {name}
        </button>
      ))}
    </span>
  );
};
