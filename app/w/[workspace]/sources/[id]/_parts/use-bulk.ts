'use client';

import { useState } from 'react';
import type { SourceView } from '@/desk/view-source';
import { mostAtOnce } from '@/domain/claim/most-at-once';
import { acceptManyAction } from '../actions';
import { type Bulk, bulkAt, bulkWords, takenBy } from './bulk';
import { type Item, isWaiting, nextWaiting } from './reader-items';
import type { Decisions } from './use-decisions';

type Asked = {
  readonly workspace: string;
  readonly view: SourceView;
  /** The items in the order in which they are walked. */
  readonly steps: readonly Item[];
  readonly items: readonly Item[];
  readonly current: Item | undefined;
  readonly select: (id: string | null) => void;
  readonly run: Decisions['run'];
  /** True for what was changed on this screen before deciding: many are accepted as they stand. */
  readonly wasChanged: (id: string) => boolean;
};

/** A speaker's suggestions accepted together: asked for, looked at in the text, then done in one act, or left. */
export const useBulk = ({ workspace, view, steps, items, current, select, run, wasChanged }: Asked) => {
  const [asked, setAsked] = useState<Bulk | null>(null);
  const [keeping, setKeeping] = useState<string | null>(null);
  const found = asked ? takenBy(items, asked, wasChanged) : null;
  const taken = found?.taken.slice(0, mostAtOnce) ?? [];
  const bulk =
    asked && found && found.taken.length > 0 ? { ...asked, taken, changed: found.changed, more: found.taken.length - taken.length } : null;
  const ask = (wanted: Bulk | null): unknown => {
    if (!wanted || !view.abilities['accept-suggestions']) return false;
    setAsked(wanted);
  };
  const otherKind = asked && { ...asked, kind: asked.kind === 'direct' ? ('all' as const) : ('direct' as const) };
  const otherTaken = otherKind ? takenBy(items, otherKind, wasChanged).taken.length : 0;
  const other = otherKind && otherTaken > 0 && otherTaken !== found?.taken.length ? { as: otherKind, count: otherTaken } : null;
  const accept = (): void => {
    const [first, ...rest] = taken;
    if (!bulk || !first) return;
    const ids = taken.map(({ id }) => id);
    const words = bulkWords(ids.length, bulk);
    let kept = ids.length;
    const act = async () => {
      const outcome = await acceptManyAction(workspace, { sourceId: view.source.id, version: view.version.number, ids });
      if (outcome.ok) kept = outcome.value.value.kept;
      return outcome;
    };
    const inFact = () => (kept < ids.length ? `Accepted: ${kept} of ${words}; the others were decided meanwhile` : null);
    setAsked(null);
    setKeeping(`Keeping ${words} …`);
    const left = steps.filter((item) => item.id === current?.id || !ids.includes(item.id));
    if (current && isWaiting(current) && ids.includes(current.id)) select(nextWaiting(left, current.id) ?? current.id);
    void run({ id: first.id, also: rest.map(({ id }) => id), decided: 'accepted', words: `Accepted: ${words}`, inFact, act }).then(
      (refusal) => {
        setKeeping(null);
        // its card says why nothing was kept
        if (refusal) select(first.id);
      },
    );
  };
  return {
    bulk,
    keeping,
    ask,
    askAt: (item: Item | undefined) => ask(bulkAt(items, item)),
    other: (): unknown => (other ? ask(other.as) : false),
    /** How many the other choice would take; null where it is the same. */
    otherCount: other?.count ?? null,
    accept,
    leave: () => setAsked(null),
  };
};

export type BulkState = ReturnType<typeof useBulk>;
