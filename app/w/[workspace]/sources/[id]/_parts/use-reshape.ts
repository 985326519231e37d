'use client';

import { useState } from 'react';
import type { SourceView } from '@/desk/view-source';
import type { Kind } from '@/domain/attribution/kind';
import { splitSpans } from '@/domain/quote/split-spans';
import type { Way } from '@/domain/text/caret';
import { joinedSpans } from '@/domain/text/joined-spans';
import type { Span } from '@/domain/text/span';
import { mergeAction, splitAction } from '../actions';
import { type Item, isWaiting, type OnScreen, type SuggestionItem } from './reader-items';
import { shortWords } from './short-words';
import { firstSplit, movedSplit, neighbourChoice, splitChoices } from './split-choice';
import type { Decisions } from './use-decisions';

type Asked = {
  readonly workspace: string;
  readonly view: SourceView;
  readonly items: readonly Item[];
  readonly current: Item | undefined;
  readonly screen: OnScreen;
  readonly run: Decisions['run'];
  /** What was made of some suggestions: edges and kind that were chosen on this screen go with it; selected when they were. */
  readonly became: (
    ids: readonly string[],
    made: readonly { readonly id: string; readonly spans: readonly Span[] | null; readonly kind: Kind | null }[],
  ) => void;
};

/** Where the open suggestion is about to be split: the place, the likely places, and the parts as they would be. */
export type Splitting = {
  readonly at: number;
  readonly choices: readonly number[];
  readonly halves: readonly [readonly Span[], readonly Span[]];
};

/** Two suggestions made one, and one made two. */
export const useReshape = ({ workspace, view, items, current, screen, run, became }: Asked) => {
  const { text } = view.version;
  const { language } = view.source;
  const [place, setPlace] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const splitting = splittingOf(text, current, place);
  const nextOf = (item: SuggestionItem): SuggestionItem | undefined => items.slice(items.indexOf(item) + 1).find(isWaiting);

  const merge = (item: Item | undefined): unknown => {
    const next = item && isWaiting(item) ? nextOf(item) : undefined;
    if (!item || !isWaiting(item) || !next || !view.abilities['merge-suggestions']) return false;
    const both = [item, next];
    const ids = both.map(({ id }) => id);
    const moved = ids.some((id) => screen.edges.has(id));
    const made = {
      spans: moved
        ? joinedSpans(
            text,
            both.flatMap(({ spans }) => spans),
          )
        : null,
      kind: screen.kinds.get(item.id) ?? null,
    };
    let id: string | null = null;
    const act = async () => {
      const outcome = await mergeAction(workspace, { ids });
      if (outcome.ok) id = outcome.value.value.suggestionId;
      return outcome;
    };
    setPlace(null);
    return run({ id: item.id, also: [next.id], decided: 'reshaping', words: `Merged: ${shortWords(item.exact)}`, act }).then((refusal) => {
      if (!refusal && id) became(ids, [{ ...made, id }]);
    });
  };
  const startSplit = (item: Item | undefined, caret: number | null): unknown => {
    if (!item || !isWaiting(item) || !view.abilities['split-suggestion']) return false;
    const at = firstSplit(text, item.spans, caret, language);
    setPlace(at === null ? null : { id: item.id, at });
    return at !== null;
  };
  const splitAt = (at: number | undefined): unknown => {
    const halves = at === undefined || !current ? null : splitSpans(text, current.spans, at);
    if (!current || !isWaiting(current) || at === undefined || !halves) return false;
    const moved = screen.edges.has(current.id);
    const kind = screen.kinds.get(current.id) ?? null;
    let made: readonly string[] = [];
    const act = async () => {
      const outcome = await splitAction(workspace, { suggestionId: current.id, at });
      if (outcome.ok) made = outcome.value.value.suggestionIds;
      return outcome;
    };
    setPlace(null);
    return run({ id: current.id, decided: 'reshaping', words: `Split: ${shortWords(current.exact)}`, act }).then((refusal) => {
      if (!refusal)
        became(
          [current.id],
          made.map((id, nth) => ({ id, spans: moved ? (halves[nth] ?? null) : null, kind })),
        );
    });
  };
  const step = (to: (splitting: Splitting) => number) => current && splitting && setPlace({ id: current.id, at: to(splitting) });
  return {
    splitting,
    merge,
    canMerge: (item: SuggestionItem) => nextOf(item) !== undefined,
    startSplit,
    splitAt,
    leaveSplit: () => setPlace(null),
    moveSplit: (way: Way) => step(({ at }) => movedSplit(text, current?.spans ?? [], at, way, language)),
    chooseSplit: (way: Way) => step(({ at, choices }) => neighbourChoice(choices, at, way)),
  };
};

const splittingOf = (
  text: string,
  current: Item | undefined,
  place: { readonly id: string; readonly at: number } | null,
): Splitting | null => {
  if (!place || !current || !isWaiting(current) || current.id !== place.id) return null;
  const halves = splitSpans(text, current.spans, place.at);
  return halves && { at: place.at, choices: splitChoices(text, current.spans), halves };
};
