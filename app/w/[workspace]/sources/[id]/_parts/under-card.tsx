'use client';

import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import styles from './reader.module.css';

type Props = {
  readonly place: number;
  readonly root: RefObject<HTMLElement | null>;
  readonly host: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

/** Where there is no margin the open card lies under its paragraph, which makes room for it. `place` is a place in that paragraph. */
export const UnderCard = ({ place, root, host, children }: Props) => {
  const [at, setAt] = useState<{ readonly start: string; readonly top: number; readonly height: number } | null>(null);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [words, box, element] = [root.current, host.current, card.current];
    if (!words || !box || !element) return;
    const lay = () => {
      const blocks = [...words.querySelectorAll<HTMLElement>('[data-text-start]')];
      const block = blocks.findLast((one) => Number(one.dataset.textStart) <= place) ?? blocks[0];
      if (!block) return;
      const top = Math.round(block.getBoundingClientRect().bottom - box.getBoundingClientRect().top);
      const next = { start: block.dataset.textStart ?? '0', top, height: element.offsetHeight };
      setAt((was) => (was && was.start === next.start && was.top === next.top && was.height === next.height ? was : next));
    };
    lay();
    const watch = new ResizeObserver(lay);
    watch.observe(element);
    watch.observe(words);
    return () => watch.disconnect();
  }, [place, root, host]);
  return (
    <>
      {at ? <style>{`[data-text-start="${at.start}"] { margin-bottom: ${at.height + 20}px !important; }`}</style> : null}
      <div className={styles.under} ref={card} style={at ? { top: at.top + 8 } : { visibility: 'hidden', top: 0 }}>
        {children}
      </div>
    </>
  );
};
