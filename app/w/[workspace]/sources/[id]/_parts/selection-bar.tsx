'use client';

import { Button } from '@mantine/core';
import { KeyHint } from '@/app/_ui/key-hint';
import type { Span } from '@/domain/text/span';
import styles from './quoting.module.css';
import type { PlaceOnPage } from './text-places';

type Props = {
  readonly place: PlaceOnPage;
  readonly parts: readonly Span[];
  readonly quote: () => void;
  readonly addPart: () => void;
  readonly drop: () => void;
};

/** What can be made of selected words, beside their end. Pressing it does not take the selection away. */
export const SelectionBar = ({ place, parts, quote, addPart, drop }: Props) => (
  <div
    className={styles.bar}
    role="toolbar"
    aria-label="Selected words"
    style={{ left: `clamp(7rem, ${place.left}px, calc(100% - 8rem))`, top: place.top + place.height + 6 }}
    onPointerDown={(event) => event.preventDefault()}
  >
    <Button size="xs" variant="filled" onClick={quote} rightSection={<KeyHint of="quote" onAccent />}>
      {parts.length > 0 ? `Quote ${parts.length + 1} parts` : 'Quote'}
    </Button>
    <Button size="xs" onClick={addPart} rightSection={<KeyHint of="quote-part" />}>
      Add a part
    </Button>
    {parts.length > 0 ? (
      <Button size="xs" variant="subtle" color="gray" onClick={drop}>
        Drop parts
      </Button>
    ) : null}
  </div>
);
