'use client';

import type { RefObject } from 'react';
import { shortcutOf } from '@/app/_ui/shortcuts';
import type { ComparisonView } from '@/desk/view-comparison';
import { CaretLayer } from '../../_parts/caret-layer';
import { ChosenParts } from '../../_parts/chosen-parts';
import type { Hand } from './use-hand';

export type HandActs = {
  readonly say: (words: string) => void;
  readonly follow: (spans: Hand['spans']) => void;
  readonly note: () => unknown;
  /** The focus goes back to the texts. */
  readonly back: () => void;
};
type Props = { readonly view: ComparisonView; readonly hand: Hand; readonly acts: HandActs; readonly root: RefObject<HTMLElement | null> };

const noParts: Hand['spans'] = [];
const words = {
  label: 'Caret in the newer text',
  opening:
    'Selecting in the newer text. Arrows move by a character, with Control by a word, up and down by a sentence; hold Shift to select, C follows to the selected words, Enter keeps them selected, Escape leaves.',
};

/** Words chosen by hand in the newer text, drawn over it, and the caret that chooses them with the keyboard. */
export const HandLayer = ({ view, hand, acts, root }: Props) => {
  if (hand.start === null) return hand.drawn.length > 0 ? <ChosenParts root={root} parts={hand.drawn} /> : null;
  return (
    <CaretLayer
      {...{ root, words }}
      text={view.next.text}
      language={view.source.language}
      host={root}
      start={hand.start}
      parts={noParts}
      say={acts.say}
      drawn={hand.cut}
      moved={(spans, head) => {
        hand.choose(spans);
        hand.walk(head);
      }}
      blurred={hand.rest}
      leave={() => {
        hand.leave();
        acts.say('Left the text');
        acts.back();
      }}
      keep={(spans) => {
        hand.choose(spans);
        hand.rest();
        acts.say('Kept selected: C follows to these words, N notes why');
        acts.back();
      }}
      also={{
        [shortcutOf('compare-follow').keys]: (spans) => {
          acts.back();
          acts.follow(spans);
        },
        [shortcutOf('compare-note').keys]: (spans) => {
          hand.choose(spans);
          acts.note();
        },
      }}
    />
  );
};
