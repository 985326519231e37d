'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { KeyHint } from './key-hint';
import { markOwnOutcome } from './own-acts';
import { type Offered, pushed, without } from './undo-stack';
import styles from './undo-toast.module.css';
import { useShortcuts } from './use-shortcuts';

type Undoable = { words: string; undo: () => unknown };
/** How long an offer is shown, and how long it is said that an act was taken back, in ms. */
const shownFor = { offer: 8000, undone: 4000 };
/** Shows the offer; what it gives back takes the offer away again, for an act that was shown at once and then refused. */
type Offer = (done: Undoable) => () => void;
type Shown = { readonly turn: number; readonly says: keyof typeof shownFor; readonly words: string };
const Context = createContext<Offer>(() => () => {});

/**
 * Says what was done ("Claim withdrawn") and offers to undo it, for 8 seconds. The only toast there is. `U` works on behind it: each press
 * takes back the newest act of this page's life that was not taken back yet, or says that there is none.
 */
export const useUndoToast = (): Offer => useContext(Context);

/** What an undo answered with, when it was refused: an outcome that is not ok. */
const wasRefused = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;

/** Carries the toast of the page. While it is pointed at or holds the focus its time stands still. */
export const UndoToastProvider = ({ children }: { children: ReactNode }) => {
  const [stack, setStack] = useState<readonly Offered[]>([]);
  const latest = useRef(stack);
  const [shown, setShown] = useState<Shown | null>(null);
  const [held, setHeld] = useState(false);
  const turns = useRef(0);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const put = useCallback((next: readonly Offered[]) => {
    latest.current = next;
    setStack(next);
  }, []);
  const offer = useCallback(
    (done: Undoable) => {
      turns.current += 1;
      const turn = turns.current;
      put(pushed(latest.current, { ...done, turn }));
      setHeld(false);
      setShown({ turn, says: 'offer', words: done.words });
      return () => {
        put(without(latest.current, turn));
        setShown((was) => (was?.turn === turn && was.says === 'offer' ? null : was));
      };
    },
    [put],
  );
  useEffect(() => {
    if (!shown || held) return;
    const timer = window.setTimeout(() => setShown(null), shownFor[shown.says]);
    return () => window.clearTimeout(timer);
  }, [shown, held]);
  const undo = () => {
    const [newest] = latest.current;
    if (!newest) {
      turns.current += 1;
      setShown({
        turn: turns.current,
        says: 'undone',
        words: 'Nothing was done here since the page was opened: older acts are undone in History',
      });
      return;
    }
    const { turn, words } = newest;
    put(without(latest.current, turn));
    setHeld(false);
    setShown({ turn, says: 'undone', words: `Undoing: ${words}` });
    const say = (what: string) => setShown((was) => (was?.turn === turn ? { turn, says: 'undone', words: `${what}: ${words}` } : was));
    // one after the other: an act may rest on what the one before it made
    before.current = before.current
      .then(() => newest.undo())
      .then((answer) => {
        markOwnOutcome(answer);
        say(wasRefused(answer) ? 'Could not be undone' : 'Undone');
      })
      .catch(() => say('Could not be undone'));
  };
  useShortcuts({ undo });
  const hold = useMemo(() => ({ true: () => setHeld(true), false: () => setHeld(false) }), []);
  return (
    <Context value={offer}>
      {children}
      <div className={styles.place} role="status" aria-live="polite">
        {shown ? (
          <fieldset
            className={styles.toast}
            key={shown.turn}
            onMouseEnter={hold.true}
            onMouseLeave={hold.false}
            onFocus={hold.true}
            onBlur={hold.false}
          >
            <span>{shown.words}</span>
            {stack.length > 0 ? (
              <button type="button" className={styles.undo} onClick={undo}>
                {shown.says === 'offer' ? 'Undo' : 'Undo the one before'} <KeyHint of="undo" onAccent />
              </button>
            ) : null}
          </fieldset>
        ) : null}
      </div>
    </Context>
  );
};
