'use client';

import { Popover, type PopoverProps } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import styles from './card-host.module.css';

type Card = { readonly label: string; readonly width: string; readonly content: ReactNode };
type Opened = Card & { readonly at: DOMRect; readonly from: HTMLElement };
type Host = { readonly open: (from: HTMLElement, card: Card) => void; readonly close: () => void };

const Context = createContext<Host | null>(null);

/** Opens the one card of the page at a button, and closes it again. */
export const useCard = (): Host => {
  const host = useContext(Context);
  if (!host) throw new Error('cards open on the issue page');
  return host;
};

/** As high as there is room, on the side that has more of it: what a card holds is scrolled, and never out of reach. */
const room: NonNullable<PopoverProps['middlewares']> = {
  flip: true,
  shift: true,
  size: {
    padding: 8,
    apply: ({ availableHeight, elements }) => {
      elements.floating.style.maxHeight = `${Math.max(availableHeight, 160)}px`;
    },
  },
};

/** Carries the one open card, however many buttons may open it. It keeps the focus while open and gives it back to its button. */
export const CardHost = ({ children }: { readonly children: ReactNode }) => {
  const [card, setCard] = useState<Opened | null>(null);
  // pressing the button of an open card closes it as a press outside; the click that follows must not open it again
  const left = useRef<{ from: HTMLElement; at: number } | null>(null);
  const shown = useRef<Opened | null>(null);
  useEffect(() => {
    shown.current = card;
  }, [card]);
  const host = useMemo<Host>(
    () => ({
      open: (from, next) => {
        const again = left.current?.from === from && performance.now() - left.current.at < 400;
        left.current = null;
        setCard(again ? null : { ...next, from, at: from.getBoundingClientRect() });
      },
      close: () => {
        shown.current?.from.focus({ preventScroll: true });
        setCard(null);
      },
    }),
    [],
  );
  const leave = () => {
    if (!card) return;
    left.current = { from: card.from, at: performance.now() };
    card.from.focus({ preventScroll: true });
    setCard(null);
  };
  return (
    <Context value={host}>
      {children}
      <Popover
        opened={card !== null}
        onChange={(opened) => !opened && leave()}
        width={card?.width ?? '22rem'}
        position="bottom-start"
        middlewares={room}
        trapFocus
        withinPortal
      >
        <Popover.Target>
          <span
            className={styles.anchor}
            aria-hidden="true"
            style={card ? { left: card.at.left, top: card.at.top, width: card.at.width, height: card.at.height } : undefined}
          />
        </Popover.Target>
        <Popover.Dropdown className={styles.card} aria-label={card?.label}>
          {card?.content}
        </Popover.Dropdown>
      </Popover>
    </Context>
  );
};
