'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useMemo, useRef, useState } from 'react';
import { HighlightLayer } from '@/app/_ui/highlight-layer';
import { KeyBar } from '@/app/_ui/key-bar';
import { Meter } from '@/app/_ui/meter';
import { offsetInText } from '@/app/_ui/offset-in-text';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useUndoToast } from '@/app/_ui/undo-toast';
import type { SourceView } from '@/desk/view-source';
import { joinedSpans } from '@/domain/text/move-edges';
import type { Span } from '@/domain/text/span';
import { undoAction } from '../../../undo-action';
import { BulkBar } from './bulk-bar';
import type { HeadNoteOf } from './captured-notes';
import { CaretLayer } from './caret-layer';
import { ChosenParts } from './chosen-parts';
import { citeQuote } from './cite-quote';
import { compareHref } from './compare-href';
import { DriftSigns } from './drift-signs';
import { EditSourceDialog } from './edit-source-dialog';
import { headingsOf } from './headings-of';
import { keysFor } from './keys-for';
import { LitPlaces } from './lit-places';
import { Margin } from './margin';
import styles from './reader.module.css';
import { ReaderCard } from './reader-card';
import { highlightsOf, type Item, progressOf, type QuoteItem } from './reader-items';
import { SelectionBar } from './selection-bar';
import { SourceFacts } from './source-facts';
import { SourceHead } from './source-head';
import { UnderCard } from './under-card';
import { UnfinishedNote } from './unfinished-note';
import { useFollow } from './use-follow';
import { useLayoutMode } from './use-layout-mode';
import { usePlaces } from './use-places';
import { useReader } from './use-reader';
import { useReaderKeys } from './use-reader-keys';
import { useSelection } from './use-selection';

type Props = { readonly workspace: string; readonly view: SourceView; readonly wanted: string | null; readonly note?: HeadNoteOf | null };

/** What scrolls can be reached, and then scrolled, with the keyboard. */
const reachable = { tabIndex: 0 };

/** A source to read and to take statements from: facts, text, and the cards beside their words. */
export const Reader = ({ workspace, view, wanted, note = null }: Props) => {
  const { text, marks } = view.version;
  const { language } = view.source;
  const reader = useReader(workspace, view, wanted);
  const { items, current } = reader;
  const mode = useLayoutMode();
  const here = usePathname();
  const scroller = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const [quoting, setQuoting] = useState<number | null>(null);
  const [parts, setParts] = useState<readonly Span[]>([]);
  const [sheet, setSheet] = useState(false);
  const [factsShown, setFactsShown] = useState(false);
  const [editing, setEditing] = useState(false);
  const [said, say] = useState('');
  const offerUndo = useUndoToast();
  const highlights = useMemo(() => highlightsOf(items, marks), [items, marks]);
  const headings = useMemo(() => headingsOf(text, marks), [text, marks]);
  const places = usePlaces(root, margin, highlights);
  const { selected, clear } = useSelection(root, article, text, language);
  const { startPlace } = useFollow({ scroller, root, current, view, mode, say });

  const select = useCallback(
    (id: string | null) => {
      reader.select(id);
      if (id) setSheet(true);
    },
    [reader.select],
  );
  const keep = (spans: readonly Span[]) => {
    clear();
    setParts([]);
    setQuoting(null);
    setSheet(true);
    reader.quote(spans);
  };
  const quote = () => {
    if (!view.abilities['add-quote']) return;
    if (selected) keep(joinedSpans([...parts, selected.span]));
    else setQuoting(startPlace());
  };
  const addPart = () => {
    if (!selected) return false;
    setParts((was) => [...was, selected.span]);
    say('Part kept. Select the next part.');
    clear();
  };
  const cite = (item: QuoteItem) =>
    citeQuote(item, view).then((done) => say(done ? 'Copied with its citation' : 'Copying was not allowed by the browser'));
  const caretPlace = () => {
    const [words, selection] = [root.current, window.getSelection()];
    return words && selection?.isCollapsed && selection.anchorNode
      ? offsetInText(words, selection.anchorNode, selection.anchorOffset)
      : null;
  };
  const pick = (ids: readonly string[]) => {
    // inside out: what was picked before gives way to what lies around it
    const own = ids.filter((id) => items.some((item) => item.id === id)).reverse();
    const at = own.indexOf(current?.id ?? '');
    const next = own[(at + 1) % own.length];
    if (next) select(next);
  };
  const move = (step: 1 | -1) => {
    reader.move(step);
    setSheet(true);
  };
  const leave = () => {
    reader.select(null);
    setSheet(false);
  };
  useReaderKeys(
    { ...reader, move },
    { workspace, quote, addPart, caretPlace, cite, leave, compare: compareHref(here, view, current) },
    quoting === null,
  );

  const card = (item: Item, open: boolean) => (
    <ReaderCard item={item} open={open} view={view} reader={{ ...reader, select }} workspace={workspace} here={here} cite={cite} />
  );
  const progress = progressOf(view, reader.screen);
  const stray = [...reader.refusals].filter(([id]) => !items.some((item) => item.id === id));
  return (
    <div className={styles.reader}>
      <SourceHead
        workspace={workspace}
        view={view}
        here={here}
        note={note}
        quote={quote}
        cards={{ count: items.length, shown: sheet, toggle: () => setSheet((was) => !was) }}
      />
      <div className={styles.body}>
        <aside className={styles.side} aria-label="This source">
          <button type="button" className={styles.sideToggle} aria-expanded={factsShown} onClick={() => setFactsShown((was) => !was)}>
            About this text
          </button>
          <div className={factsShown ? undefined : styles.folded}>
            <SourceFacts view={view} reader={{ ...reader, select }} here={here} edit={() => setEditing(true)} />
          </div>
        </aside>
        <section className={styles.scroller} ref={scroller} {...reachable} aria-label="Text and its cards" data-reader-focus>
          <div className={styles.sheet}>
            <article className={styles.text} ref={article}>
              <HighlightLayer
                ref={root}
                text={text}
                highlights={highlights}
                headings={headings}
                selectedId={current?.id ?? null}
                lang={language}
                onPick={pick}
              />
              <LitPlaces root={root} reader={reader} />
              <DriftSigns items={items} places={places} />
              {parts.length > 0 && quoting === null ? <ChosenParts root={root} parts={parts} /> : null}
              {selected && quoting === null && view.abilities['add-quote'] ? (
                <SelectionBar place={selected.place} parts={parts} quote={quote} addPart={addPart} drop={() => setParts([])} />
              ) : null}
              {quoting === null ? null : (
                <CaretLayer
                  {...{ text, language, root, parts, say, keep }}
                  host={article}
                  start={quoting}
                  leave={() => {
                    setQuoting(null);
                    say('Left quoting');
                    scroller.current?.focus({ preventScroll: true });
                  }}
                />
              )}
              {mode === 'under' && current ? (
                <UnderCard place={current.spans[0]?.[0] ?? 0} root={root} host={article}>
                  {card(current, true)}
                </UnderCard>
              ) : null}
            </article>
            {mode === 'under' ? null : (
              <Margin
                items={items}
                openId={current?.id ?? null}
                places={places}
                scroller={scroller}
                margin={margin}
                shown={sheet}
                card={card}
                select={select}
              />
            )}
          </div>
        </section>
      </div>
      <BulkBar state={reader.bulk} />
      <UnfinishedNote reader={reader} select={select} />
      {stray.length > 0 ? (
        <div className={styles.stray}>
          {stray.map(([id, refusal]) => (
            <div key={id} className={styles.strayNote}>
              <RefusalNote refusal={refusal} />
              <button type="button" className={styles.dismiss} onClick={() => reader.forget(id)}>
                Dismiss
              </button>
            </div>
          ))}
        </div>
      ) : null}
      <KeyBar keys={keysFor(reader)} right={progress.all > 0 ? <Meter {...progress} words="decided" /> : undefined} />
      <p className={styles.heard} role="status">
        {said}
      </p>
      <EditSourceDialog
        workspace={workspace}
        source={view.source}
        opened={editing}
        close={() => setEditing(false)}
        done={(eventId) => {
          setEditing(false);
          if (eventId) offerUndo({ words: 'Source corrected', undo: () => undoAction(workspace, eventId) });
        }}
      />
    </div>
  );
};
