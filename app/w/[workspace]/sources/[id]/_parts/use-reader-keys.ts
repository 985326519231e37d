'use client';

import { useRouter } from 'next/navigation';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { kindKeys } from './kind-words';
import type { QuoteItem } from './reader-items';
import type { ReaderState } from './use-reader';

type Asked = {
  readonly workspace: string;
  readonly quote: () => void;
  readonly addPart: () => void;
  readonly cite: (item: QuoteItem) => void;
  readonly leave: () => void;
};

/** Every key of the reader. They rest while the caret is in the text: then it has its own. */
export const useReaderKeys = (reader: ReaderState, { workspace, quote, addPart, cite, leave }: Asked, on: boolean): void => {
  const router = useRouter();
  const { current } = reader;
  const claim = current?.type === 'quote' ? current.quote.appearances[0]?.claimId : undefined;
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
      cite: () => (current?.type === 'quote' ? cite(current) : false),
      ...Object.fromEntries(kindKeys.map(({ kind, key }) => [key, () => reader.chooseKind(current, kind)])),
    },
    { on },
  );
};
