'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SourceView } from '@/desk/view-source';
import type { Kind } from '@/domain/attribution/kind';
import type { StatementInput } from '@/domain/claim/statement-input';
import { lacksSpeaker } from '@/domain/claim/statement-of-suggestion';
import type { Refusal } from '@/domain/outcome';
import { type EdgeMove, moveEdges } from '@/domain/text/move-edges';
import { type Span, wordsAt } from '@/domain/text/span';
import { acceptAction, addQuoteAction, rejectAction } from '../actions';
import { keptDrafts } from './kept-drafts';
import type { Open } from './open-card';
import {
  type Item,
  isWaiting,
  itemsOf,
  neighbourOf,
  newId,
  nextWaiting,
  type OnScreen,
  type SuggestionItem,
  titleOf,
} from './reader-items';
import { type ReadingOrder, stepsOf } from './reading-order';
import { shortWords } from './short-words';
import { statementOfItem } from './statement-of-item';
import { useAddress } from './use-address';
import { useBulk } from './use-bulk';
import { useDecisions } from './use-decisions';
import { useDriftChoice } from './use-drift-choice';
import { useQuoteActs } from './use-quote-acts';
import { useRejected } from './use-rejected';
import { useReshape } from './use-reshape';
import { useSimilarClaims } from './use-similar-claims';

const set = <V>(map: ReadonlyMap<string, V>, key: string, value: V | null): ReadonlyMap<string, V> => {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
};

/** Refusals that say that a suggestion cannot be decided here any more. */
const gone = new Set<string>(['already-decided', 'changed-since', 'not-found']);

/** Everything the reader remembers and does, apart from how it is drawn. */
export const useReader = (workspace: string, view: SourceView, wanted: string | null) => {
  const [selectedId, setSelectedId] = useState<string | null>(wanted);
  const [open, setOpen] = useState<Open>(null);
  const select = useCallback((id: string | null) => {
    setSelectedId(id);
    setOpen((was) => (was && was.id === id ? was : null));
  }, []);
  // a quote that was new and is undone leaves nothing to select
  const cameBack = useCallback((id: string) => id !== newId && select(id), [select]);
  const decisions = useDecisions(workspace, view, cameBack);
  const { run, refuse, forget, decided, moved, drifted } = decisions;
  const [edges, setEdges] = useState<ReadonlyMap<string, readonly Span[]>>(new Map());
  const [kinds, setKinds] = useState<ReadonlyMap<string, Kind>>(new Map());
  const [order, setOrder] = useState<ReadingOrder>('text');
  const [showRejected, setShowRejected] = useState(false);
  const [whyOf, setWhyOf] = useState<string | null>(null);
  const [fresh, setFresh] = useState<readonly Span[] | null>(null);
  const [drafts] = useState(() => keptDrafts(view.version.id, () => (typeof window === 'undefined' ? null : window.localStorage)));
  const [atFirst] = useState(view);
  const [unfinished, setUnfinished] = useState<readonly string[]>([]);
  const screen = useMemo((): OnScreen => {
    const moving = [...moved].filter(([id, { anchorId }]) => view.quotes.some((quote) => quote.id === id && quote.anchorId === anchorId));
    return {
      decided,
      edges: new Map([...edges, ...moving.map(([id, { spans }]) => [id, spans] as const)]),
      kinds,
      fresh,
      drifted,
      showRejected,
    };
  }, [decided, edges, kinds, fresh, moved, drifted, showRejected, view.quotes]);
  const items = useMemo(() => itemsOf(view, screen), [view, screen]);
  const steps = useMemo(() => stepsOf(items, order), [items, order]);
  const current = items.find(({ id }) => id === selectedId) ?? successorOf(items, view, selectedId);
  useEffect(() => {
    // once, as the page opens: what an earlier visit left is offered and not forced upon whoever came for something else
    const left = drafts.recall(atFirst.version.text.length);
    const waiting = atFirst.suggestions.filter(({ decision }) => decision === 'waiting').map(({ id }) => id);
    setUnfinished([newId, ...waiting].filter((id) => left.has(id)));
    setFresh((was) => was ?? left.get(newId)?.spans ?? null);
    setEdges((was) => new Map([...waiting.flatMap((id) => (left.has(id) ? [[id, left.get(id)?.spans ?? []] as const] : [])), ...was]));
  }, [drafts, atFirst]);
  useAddress(wanted, current, select);
  const move = (step: 1 | -1) => select(neighbourOf(steps, current?.id ?? null, step));
  /** Chooses what to decide next, as the list will be when this one is gone. */
  const goOn = (from: string) => select(nextWaiting(steps, from) ?? from);
  const setEdge = (id: string, spans: readonly Span[] | null) => setEdges((was) => set(was, id, spans));

  const forgetDraft = (id: string) => {
    drafts.delete(id);
    setUnfinished((was) => was.filter((one) => one !== id));
  };
  const goOnWith = (id: string) => {
    setUnfinished((was) => was.filter((one) => one !== id));
    select(id);
    setOpen({ id, what: 'form' });
  };
  const letGo = (id: string) => {
    if (id === newId) return dropNew();
    forgetDraft(id);
    setEdge(id, null);
  };
  const accept = (item: Item | undefined, statement?: StatementInput): void => {
    if (!item || !isWaiting(item) || !view.abilities['accept-suggestion']) return;
    if (!statement && lacksSpeaker(item.suggestion)) {
      setOpen({ id: item.id, what: 'form', speaker: { perhaps: null } });
      return;
    }
    const input = { suggestionId: item.id, revision: item.suggestion.revision, statement: statement ?? statementOfItem(item, view) };
    setOpen(null);
    goOn(item.id);
    const words = `Accepted: ${shortWords(item.exact)}`;
    void run({ id: item.id, decided: 'accepted', words, act: () => acceptAction(workspace, input) }).then((refusal) => {
      if (!refusal) forgetDraft(item.id);
      else if (statement && gone.has(refusal.code)) saveTyped(item, refusal);
    });
  };
  /** Somebody decided on it meanwhile: what was typed for it stays, as a quote of its own that may still be kept. */
  const saveTyped = (item: SuggestionItem, refusal: Refusal) => {
    const typed = drafts.get(item.id);
    if (!typed) return;
    drafts.set(newId, typed.draft, item.spans);
    forgetDraft(item.id);
    forget(item.id);
    setFresh(item.spans);
    refuse(newId, refusal);
  };
  const reject = (item: Item | undefined): void => {
    if (!item || !isWaiting(item) || !view.abilities['reject-suggestion']) return;
    const input = { suggestionId: item.id, revision: item.suggestion.revision };
    goOn(item.id);
    const words = `Rejected: ${shortWords(item.exact)}`;
    void run({ id: item.id, decided: 'rejected', words, act: () => rejectAction(workspace, input) }).then((refusal) => {
      if (!refusal) forgetDraft(item.id);
    });
  };
  const keepNew = async (statement: StatementInput): Promise<void> => {
    const input = { versionId: view.version.id, statement };
    let quoteId: string | null = null;
    const words = `Quoted: ${shortWords(wordsAt(view.version.text, statement.spans))}`;
    const act = async () => {
      const outcome = await addQuoteAction(workspace, input);
      if (outcome.ok) quoteId = outcome.value.value.quoteId;
      return outcome;
    };
    if (await run({ id: newId, words, act })) return;
    forgetDraft(newId);
    setFresh(null);
    select(quoteId);
  };
  const quote = (spans: readonly Span[]) => {
    if (!view.abilities['add-quote']) return;
    forgetDraft(newId);
    forget(newId);
    setFresh(spans);
    setSelectedId(newId);
    setOpen({ id: newId, what: 'form' });
  };
  const dropNew = () => {
    forgetDraft(newId);
    forget(newId);
    setFresh(null);
    select(null);
  };

  const moveEdge = (edge: EdgeMove) => {
    const item = current;
    if (!item || !(isWaiting(item) || item.type === 'new' || (open?.id === item.id && open.what === 'edges'))) return;
    const spans = moveEdges(view.version.text, item.spans, edge, view.source.language);
    const typed = drafts.get(item.id);
    if (typed) drafts.set(item.id, typed.draft, spans);
    if (item.type === 'new') setFresh(spans);
    else setEdge(item.id, spans);
  };
  const { keepEdges, leaveEdges, withdraw } = useQuoteActs({ workspace, view, open, setOpen, setEdge, run, forget });
  const edit = (item: Item | undefined) => {
    if (!item) return;
    if (isWaiting(item) && view.abilities['accept-suggestion']) setOpen({ id: item.id, what: 'form' });
    if (item.type === 'quote' && view.abilities['move-quote']) setOpen({ id: item.id, what: 'edges' });
  };
  const editSpeaker = (item: Item | undefined, perhaps: string | null = null): unknown => {
    if (!item || !isWaiting(item) || !view.abilities['accept-suggestion']) return false;
    setOpen({ id: item.id, what: 'form', speaker: { perhaps } });
  };
  const chooseKind = (item: Item | undefined, kind: Kind) => {
    if (item && isWaiting(item)) setKinds((was) => set(was, item.id, kind));
  };
  const decideDrift = useDriftChoice({ workspace, view, items, select, run, refuse });
  const became: Parameters<typeof useReshape>[0]['became'] = (ids, made) => {
    for (const id of ids) letGo(id);
    for (const { id, spans, kind } of made) {
      if (spans) setEdge(id, spans);
      if (kind) setKinds((was) => set(was, id, kind));
    }
    setSelectedId((was) => (was && ids.includes(was) ? (made[0]?.id ?? was) : was));
  };
  const reshape = useReshape({ workspace, view, items, current, screen, run, became });
  const wasChanged = (id: string) => edges.has(id) || kinds.has(id) || drafts.get(id) !== undefined;
  const bulk = useBulk({ workspace, view, steps, items, current, select, run, wasChanged });
  const rejected = useRejected({ workspace, view, shown: showRejected, show: setShowRejected, current, select, run, decided });
  const looked = current && isWaiting(current) && view.abilities['accept-suggestion'] && open?.id !== current.id ? titleOf(current) : '';
  const found = useSimilarClaims(workspace, looked);
  const similar = found.sentence === looked ? found.claims : [];
  /** These words are another appearance of a claim that is tracked already. */
  const acceptInto = (item: Item | undefined, claimId = similar[0]?.id): unknown => {
    if (!item || !isWaiting(item) || claimId === undefined) return false;
    if (lacksSpeaker(item.suggestion)) return accept(item);
    return accept(item, { ...statementOfItem(item, view), claim: { id: claimId } });
  };
  const close = () => {
    if (open?.what === 'edges') leaveEdges(open.id);
    else if (current?.type === 'new') select(null);
    else {
      if (open) drafts.leave(open.id);
      setOpen(null);
    }
  };
  return {
    ...{ items, current, open, screen, refusals: decisions.refusals, drafts, unfinished, order, bulk, similar },
    ...reshape,
    ...rejected,
    toggleOrder: () => setOrder((was) => (was === 'text' ? 'worth' : 'text')),
    why: whyOf !== null && whyOf === current?.id,
    askWhy: () => setWhyOf((was) => (was === current?.id ? null : (current?.id ?? null))),
    ...{ select, move, accept, acceptInto, reject, quote, keepNew, dropNew, edit, editSpeaker, close, chooseKind },
    ...{ moveEdge, keepEdges, withdraw, decideDrift, forget, refuse, goOnWith, letGo },
  };
};

/** A suggestion that became a quote stays selected as that quote. */
const successorOf = (items: readonly Item[], view: SourceView, id: string | null): Item | undefined => {
  const quoteId = id && view.suggestions.find((suggestion) => suggestion.id === id)?.quoteId;
  return quoteId ? items.find((item) => item.id === quoteId) : undefined;
};

export type ReaderState = ReturnType<typeof useReader>;
