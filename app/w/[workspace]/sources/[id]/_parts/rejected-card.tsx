'use client';

import { Button } from '@mantine/core';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { Words } from '@/app/_ui/words';
import type { SourceView } from '@/desk/view-source';
import type { Refusal } from '@/domain/outcome';
import styles from './card.module.css';
import { CardFrame } from './card-frame';
import { type SuggestionItem, titleOf } from './reader-items';
import type { ReaderState } from './use-reader';

type Props = {
  readonly item: SuggestionItem;
  readonly view: SourceView;
  readonly reader: ReaderState;
  readonly open: boolean;
  readonly refusal?: Refusal;
};

/** A suggestion that was rejected, while the rejected ones are looked at: it may be taken back. */
export const RejectedCard = ({ item, view, reader, open, refusal }: Props) => (
  <CardFrame
    id={item.id}
    title={open ? titleOf(item) : `Rejected: ${titleOf(item)}`}
    open={open}
    mini={!open}
    select={reader.select}
    lead={open ? <span>Rejected suggestion</span> : undefined}
  >
    <p className={styles.meta}>{item.suggestion.speaker ?? item.suggestion.surface ?? 'speaker not named'}</p>
    {open ? (
      <div className={styles.words}>
        <Words size="margin" words={item.exact} lang={view.source.language} />
      </div>
    ) : null}
    {refusal ? <RefusalNote refusal={refusal} /> : null}
    {open && view.abilities['restore-suggestion'] ? (
      <div className={styles.acts}>
        <Button size="xs" onClick={() => reader.takeBack(item)} rightSection={<KeyHint of="reject" />}>
          Take back
        </Button>
      </div>
    ) : null}
  </CardFrame>
);
