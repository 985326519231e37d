'use client';

import { type RefObject, useEffect, useRef } from 'react';
import styles from './margin.module.css';

type Laid = { readonly id: string; readonly top: number; readonly bottom: number };
type Props = {
  readonly cards: readonly Laid[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly margin: RefObject<HTMLElement | null>;
  readonly select: (id: string) => void;
};

/** How many cards lie above and below the window, at the edges of the margin; each count goes to the nearest of them. */
export const OffScreenCounts = ({ cards, scroller, margin, select }: Props) => {
  const above = useRef<HTMLButtonElement>(null);
  const below = useRef<HTMLButtonElement>(null);
  const near = useRef<{ above: string | null; below: string | null }>({ above: null, below: null });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const count = () => {
      frame = 0;
      const top = element.scrollTop - (margin.current?.offsetTop ?? 0);
      const over = cards.filter((card) => card.bottom < top);
      const under = cards.filter((card) => card.top > top + element.clientHeight);
      near.current = { above: over.at(-1)?.id ?? null, below: under[0]?.id ?? null };
      say(above.current, over.length, '↑', 'above');
      say(below.current, under.length, '↓', 'below');
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(count);
    };
    count();
    element.addEventListener('scroll', soon, { passive: true });
    return () => {
      element.removeEventListener('scroll', soon);
      cancelAnimationFrame(frame);
    };
  }, [cards, scroller, margin]);
  const go = (where: 'above' | 'below') => {
    const id = near.current[where];
    if (id) select(id);
  };
  return (
    <>
      <button type="button" className={`${styles.count} ${styles.above}`} ref={above} onClick={() => go('above')} hidden />
      <button type="button" className={`${styles.count} ${styles.below}`} ref={below} onClick={() => go('below')} hidden />
    </>
  );
};

const say = (button: HTMLButtonElement | null, number: number, sign: string, where: string) => {
  if (!button) return;
  const words = `${sign} ${number} ${where}`;
  if (button.textContent !== words) button.textContent = words;
  if (button.hidden !== (number === 0)) button.hidden = number === 0;
};
