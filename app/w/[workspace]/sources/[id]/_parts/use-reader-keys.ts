'use client';

import { useRouter } from 'next/navigation';
import { type ShortcutActs, useShortcuts } from '@/app/_ui/use-shortcuts';
import { kindKeys } from './kind-words';
import { claimOf, isRejected, isWaiting, type QuoteItem } from './reader-items';
import type { ReaderState } from './use-reader';
import type { Splitting } from './use-reshape';

type Asked = {
  readonly workspace: string;
  readonly quote: () => void;
  readonly addPart: () => void;
  /** Where the browser's own caret stands in the text, if it does. */
  readonly caretPlace: () => number | null;
  readonly cite: (item: QuoteItem) => void;
  readonly leave: () => void;
  /** Where what changed is seen; null while there is one version. */
  readonly compare: string | null;
};

/** Every key of the reader. They rest while the caret is in the text: then it has its own. */
export const useReaderKeys = (
  reader: ReaderState,
  { workspace, quote, addPart, caretPlace, cite, leave, compare }: Asked,
  on: boolean,
): void => {
  const router = useRouter();
  const { current } = reader;
  const claim = claimOf(current);
  const drifting = current?.type === 'drift';
  const moving = reader.open?.what === 'edges';
  const goTo = (query: string) => (claim ? router.push(`/w/${workspace}/claims/${claim}${query}`) : false);
  const { bulk } = reader;
  const leaveOne = () => {
    if (bulk.bulk) return bulk.leave();
    if (reader.splitting) return reader.leaveSplit();
    return reader.open ? reader.close() : leave();
  };
  const deciding = current !== undefined && isWaiting(current);
  useShortcuts(
    {
      ...(bulk.bulk ? { 'bulk-do': bulk.accept, 'bulk-other': bulk.other } : { 'accept-direct': () => bulk.askAt(current) }),
      ...(reader.splitting && !bulk.bulk ? splitKeys(reader, reader.splitting) : {}),
      'reader-next': () => reader.move(1),
      'reader-previous': () => reader.move(-1),
      'reader-open': () => (moving ? reader.keepEdges(current) : goTo('')),
      accept: () => reader.accept(current),
      edit: () => reader.edit(current),
      reject: () => (current && isRejected(current) ? reader.takeBack(current) : reader.reject(current)),
      'edit-speaker': () => reader.editSpeaker(current),
      tracked: () => reader.acceptInto(current),
      split: () => (reader.splitting ? reader.splitAt(reader.splitting.at) : reader.startSplit(current, caretPlace())),
      why: () => (deciding ? reader.askWhy() : false),
      order: reader.toggleOrder,
      rejected: reader.toggleRejected,
      ...(deciding ? { merge: () => reader.merge(current) } : {}),
      shrink: () => reader.moveEdge('shrink-end'),
      grow: () => reader.moveEdge('grow-end'),
      'start-back': () => reader.moveEdge('start-back'),
      'start-on': () => reader.moveEdge('start-on'),
      quote,
      'quote-part': addPart,
      'quote-leave': leaveOne,
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
      ...(reader.splitting ? {} : Object.fromEntries(kindKeys.map(({ kind, key }) => [key, () => reader.chooseKind(current, kind)]))),
    },
    { on },
  );
};

const digits = ['choose-1', 'choose-2', 'choose-3', 'choose-4', 'choose-5', 'choose-6', 'choose-7', 'choose-8', 'choose-9'] as const;

/** The keys of splitting: they go before those of the reader that are the same. */
const splitKeys = (reader: ReaderState, { at, choices }: Splitting): ShortcutActs => ({
  'split-do': () => reader.splitAt(at),
  'split-earlier': () => reader.moveSplit('back'),
  'split-later': () => reader.moveSplit('on'),
  'split-sentence-up': () => reader.chooseSplit('back'),
  'split-sentence-down': () => reader.chooseSplit('on'),
  ...Object.fromEntries(digits.map((key, nth) => [key, () => reader.splitAt(choices[nth])])),
});
