'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { KeyHint } from './key-hint';
import styles from './undo-toast.module.css';
import { useShortcuts } from './use-shortcuts';

type Undoable = { words: string; undo: () => unknown };
const SHOWN_MS = 8000;
/** Shows the offer; what it gives back takes the offer away again, for an act that was shown at once and then refused. */
type Offer = (done: Undoable) => () => void;
const Context = createContext<Offer>(() => () => {});

/** Says what was done ("Claim withdrawn") and offers to undo it, for 8 seconds. The only toast there is. */
export const useUndoToast = (): Offer => useContext(Context);

/** Carries the toast of the page. While it is pointed at or holds the focus its time stands still. */
export const UndoToastProvider = ({ children }: { children: ReactNode }) => {
  const [done, setDone] = useState<(Undoable & { turn: number }) | null>(null);
  const [held, setHeld] = useState(false);
  const turns = useRef(0);
  const show = useCallback((next: Undoable) => {
    turns.current += 1;
    setHeld(false);
    const turn = turns.current;
    setDone({ ...next, turn });
    return () => setDone((was) => (was?.turn === turn ? null : was));
  }, []);
  useEffect(() => {
    if (!done || held) return;
    const timer = window.setTimeout(() => setDone(null), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [done, held]);
  const undo = () => {
    setDone(null);
    done?.undo();
  };
  useShortcuts({ undo }, { on: done !== null });
  const hold = useMemo(() => ({ true: () => setHeld(true), false: () => setHeld(false) }), []);
  return (
    <Context value={show}>
      {children}
      <div className={styles.place} role="status" aria-live="polite">
        {done ? (
          <fieldset
            className={styles.toast}
            key={done.turn}
            onMouseEnter={hold.true}
            onMouseLeave={hold.false}
            onFocus={hold.true}
            onBlur={hold.false}
          >
            <span>{done.words}</span>
            <button type="button" className={styles.undo} onClick={undo}>
              Undo <KeyHint of="undo" onAccent />
            </button>
          </fieldset>
        ) : null}
      </div>
    </Context>
  );
};
