'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { KeyBar, type KeyGroup } from '@/app/_ui/key-bar';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { ComparisonView } from '@/desk/view-comparison';
import type { DriftChoice } from '@/domain/quote/drift-decision';
import styles from './compare.module.css';
import { CompareHead } from './compare-head';
import {
  absentWords,
  type CompareItem,
  elsewhereWords,
  isElsewhere,
  isWaiting,
  itemsOf,
  nextWaiting,
  stepFrom,
  waitsElsewhere,
} from './compare-items';
import { DecideBar } from './decide-bar';
import { DriftList } from './drift-list';
import type { HandActs } from './hand-layer';
import { withHandPlaces } from './hand-places';
import { TextRows } from './text-rows';
import { useChoices } from './use-choices';
import { useCompareAddress } from './use-compare-address';
import { useHand } from './use-hand';
import { useNotes } from './use-notes';
import { VersionHeads } from './version-heads';

type Props = { readonly workspace: string; readonly view: ComparisonView; readonly wanted: string | null };

/** What scrolls can be reached, and then scrolled, with the keyboard. */
const reachable = { tabIndex: 0 };

const saidOf = (item: CompareItem, all: number, { old, next }: ComparisonView) => {
  const { number, shown, drift, quote } = item;
  const what = shown ? [shown.state, ...shown.alarms] : [absentWords(quote.next !== null, old.number, next.number)];
  const decision = drift && (isElsewhere(item) ? elsewhereWords(drift, next.number) : drift.decision);
  return [`Quote ${number} of ${all}`, ...what, ...(decision ? [decision] : [])].join(', ');
};

/** The keys along the foot: those that decide stand there while something is to be decided, and following only where there is a place to follow to. */
const keysFor = (deciding: CompareItem | undefined, byHand: boolean): KeyGroup[] => {
  const walk: KeyGroup = { of: ['compare-next', 'compare-previous'], words: 'next, previous change' };
  if (!deciding?.drift) return [walk, { of: ['compare-open', 'compare-open-old'], words: 'open in the newer, older version' }, 'undo'];
  const isLost = deciding.drift.state === 'missing' && !byHand;
  return [
    walk,
    { of: ['compare-keep'], words: `keep the quote on version ${deciding.drift.from}` },
    ...(isLost ? [] : (['compare-follow'] as const)),
    'compare-withdrawn',
    { of: ['compare-select'], words: isLost ? 'choose its new words' : 'select the new words' },
    { of: ['compare-note'], words: 'note' },
    'undo',
  ];
};

/** Two versions of a source: what became of the quotes, to be confirmed one by one, beside both texts. */
export const Comparison = ({ workspace, view: kept, wanted }: Props) => {
  const router = useRouter();
  const source = `/w/${workspace}/sources/${kept.source.id}`;
  const [selected, select] = useState(wanted);
  const [said, say] = useState('');
  const { screen, refusals, decide, busy } = useChoices(workspace, kept.next.number, (id) => {
    select(id);
    say('The quote waits for a decision again');
  });
  const view = useMemo(() => withHandPlaces(kept, screen), [kept, screen]);
  const { view: layout, show, set } = useCompareAddress(wanted, selected, select, !busy);
  const items = useMemo(() => itemsOf(view.quotes, screen), [view.quotes, screen]);
  const showAll = useCallback(() => set('show', 'all'), [set]);
  const list = useRef<HTMLElement>(null);
  const texts = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const noteField = useRef<HTMLInputElement>(null);
  // the same from drawing to drawing, so that the texts are not drawn again for a note
  const follow = useRef<HandActs['follow']>(() => {});
  const handActs = useMemo(
    (): HandActs => ({
      say,
      note: () => (noteField.current ? noteField.current.focus() : false),
      back: () => texts.current?.focus({ preventScroll: true }),
      follow: (spans) => follow.current(spans),
    }),
    [],
  );
  const notes = useNotes(items);
  const onlyQuotes = show === null ? items.length > 0 : show === 'quotes';
  const current = items.find(({ id }) => id === selected);
  const open = current ?? (selected === null ? items.find(isWaiting) : undefined);
  const deciding = open && isWaiting(open) && view.abilities['decide-drift'] ? open : undefined;
  const hand = useHand({ view, item: deciding, root, say });
  const goTo = (item: CompareItem | undefined) => {
    if (!item) return;
    select(item.id);
    say(saidOf(item, items.length, view));
  };
  useEffect(() => {
    const place = list.current;
    // where the whole page scrolls, the words are gone to, not the list
    if (!selected || !place || getComputedStyle(place).overflowY === 'visible') return;
    place.querySelector(`[data-item="${selected}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const choose = (choice: DriftChoice, chosen = hand.spans) => {
    const item = deciding;
    if (!item) return false;
    const spans = choice === 'follow' && chosen.length > 0 ? chosen : undefined;
    const next = choice === 'follow' && !spans && item.shown?.state === 'missing' ? undefined : nextWaiting(items, item.id);
    hand.leave();
    goTo(next ?? item);
    // a refused choice returns with its reason, and with the words that were chosen for it
    decide(item, choice, { note: notes.of(item), spans }).then((done) => {
      if (done) return item.drift && notes.clear(item.drift.id);
      goTo(item);
      if (spans) hand.again(item.id, spans);
    });
  };
  useEffect(() => {
    follow.current = (spans) => choose('follow', spans);
  });
  const places = (item: CompareItem) => ({
    old: `${source}?version=${view.old.number}&quote=${item.id}`,
    next: `${source}?version=${view.next.number}&quote=${item.id}`,
    own: `${addressOf(item.drift?.from ?? view.old.number, view.next.number)}&quote=${item.id}`,
  });
  useShortcuts({
    'compare-next': () => goTo(stepFrom(items, open?.id ?? null, 1)),
    'compare-previous': () => goTo(stepFrom(items, open?.id ?? null, -1)),
    'compare-follow': () => choose('follow'),
    'compare-keep': () => choose('keep'),
    'compare-withdrawn': () => choose('withdrawn'),
    'compare-select': hand.open,
    'compare-note': handActs.note,
    'compare-leave': () => (hand.spans.length > 0 ? hand.leave() : false),
    'compare-open': () => (open ? router.push(places(open).next) : false),
    'compare-open-old': () => (open ? router.push(places(open).old) : false),
  });
  const addressOf = (old: number, next: number) => {
    const query = new URLSearchParams({ old: String(old), new: String(next) });
    if (layout === 'one') query.set('view', 'one');
    if (show) query.set('show', show);
    return `${source}/compare?${query}`;
  };
  const shownId = open?.id ?? selected;
  return (
    <div className={styles.compare}>
      <CompareHead view={view} source={source} merged={layout === 'one'} onlyQuotes={onlyQuotes} set={set} />
      <div className={styles.body}>
        <aside className={styles.side} aria-label="What became of the quotes">
          <section className={styles.list} ref={list} {...reachable} aria-label="Quotes">
            <DriftList desk={`/w/${workspace}`} view={view} items={items} selected={shownId} select={select} />
          </section>
          {items.length > 0 ? (
            <DecideBar
              view={view}
              item={open}
              waiting={items.filter(isWaiting).length}
              elsewhere={items.filter(waitsElsewhere).length}
              refusal={open ? refusals.get(open.id) : undefined}
              places={open ? places(open) : { old: source, next: source, own: source }}
              hand={hand}
              note={{
                field: noteField,
                typed: notes.of(open),
                type: (words) => open?.drift && notes.type(open.drift.id, words),
                back: handActs.back,
              }}
              decide={choose}
            />
          ) : null}
        </aside>
        <section className={styles.scroller} ref={texts} {...reachable} aria-label="Both texts">
          <VersionHeads view={view} addressOf={addressOf} merged={layout === 'one'} />
          <TextRows
            view={view}
            root={root}
            hand={hand}
            handActs={handActs}
            items={items}
            selected={shownId}
            untouched={selected === null}
            select={select}
            merged={layout === 'one'}
            onlyQuotes={onlyQuotes}
            showAll={showAll}
          />
        </section>
      </div>
      <KeyBar keys={keysFor(deciding, hand.spans.length > 0)} right={<span>Nothing moves until a person confirms</span>} />
      <p role="status" className={styles.heard}>
        <VisuallyHidden>{said}</VisuallyHidden>
      </p>
    </div>
  );
};
