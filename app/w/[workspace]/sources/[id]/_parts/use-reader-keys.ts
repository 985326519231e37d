'use client';

import { useRouter } from 'next/navigation';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { kindKeys } from './kind-words';
import { claimOf, type QuoteItem } from './reader-items';
import type { ReaderState } from './use-reader';

type Asked = {
  readonly workspace: string;
  readonly quote: () => void;
  readonly addPart: () => void;
  readonly cite: (item: QuoteItem) => void;
  readonly leave: () => void;
  /** Where what changed is seen; null while there is one version. */
  readonly compare: string | null;
};

/** Every key of the reader. They rest while the caret is in the text: then it has its own. */
export const useReaderKeys = (reader: ReaderState, { workspace, quote, addPart, cite, leave, compare }: Asked, on: boolean): void => {
  const router = useRouter();
  const { current } = reader;
  const claim = claimOf(current);
  const drifting = current?.type === 'drift';
  const moving = reader.open?.what === 'edges';
  const goTo = (query: string) => (claim ? router.push(`/w/${workspace}/claims/${claim}${query}`) : false);
  useShortcuts(
    {
      'reader-next': () => reader.move(1),
      'reader-previous': () => reader.move(-1),
      'reader-open': () => (moving ? reader.keepEdges(current) : goTo('')),
      accept: () => reader.accept(current),
      edit: () => reader.edit(current),
      reject: () => reader.reject(current),
      shrink: () => reader.moveEdge('shrink-end'),
      grow: () => reader.moveEdge('grow-end'),
      'start-back': () => reader.moveEdge('start-back'),
      'start-on': () => reader.moveEdge('start-on'),
      quote,
      'quote-part': addPart,
      'quote-leave': () => (reader.open ? reader.close() : leave()),
      link: () => goTo('?link=1'),
      drift: () => (compare ? router.push(compare) : false),
      // one key, two acts: which of them depends on what is selected
      ...(drifting
        ? {
            'drift-follow': () => reader.decideDrift(current, 'follow'),
            'drift-keep': () => reader.decideDrift(current, 'keep'),
            'drift-withdrawn': () => reader.decideDrift(current, 'withdrawn'),
          }
        : { cite: () => (current?.type === 'quote' ? cite(current) : false) }),
      ...Object.fromEntries(kindKeys.map(({ kind, key }) => [key, () => reader.chooseKind(current, kind)])),
    },
    { on },
  );
};
