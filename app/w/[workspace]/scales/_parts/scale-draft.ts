import { type Kind, kinds } from '@/domain/attribution/kind';
import { keyOfWord } from '@/domain/verdict/key-of-word';
import type { Inside, Question, Scale } from '@/domain/verdict/scale';

/** A rating as it is being written; `id` holds the row while it moves, `key` is null until it was kept once. */
export type RatingDraft = {
  readonly id: number;
  readonly key: string | null;
  readonly word: string;
  readonly inside: Inside;
  readonly rung: number | null;
};
export type ScaleDraft = {
  readonly name: string;
  readonly question: Question;
  readonly ordered: boolean;
  readonly kinds: readonly Kind[];
  readonly ratings: readonly RatingDraft[];
};

/** What the form begins with: two rungs, or the scale it starts from (a copy takes new keys). */
export const draftFrom = (scale: Scale | null, as: 'new' | 'copy' | 'edit'): ScaleDraft =>
  scale
    ? {
        name: as === 'copy' ? `${scale.name}, our own` : scale.name,
        question: scale.question,
        ordered: scale.ordered,
        kinds: scale.kinds,
        ratings: scale.ratings.map((rating, id) => ({ ...rating, id })),
      }
    : {
        name: '',
        question: 'so',
        ordered: true,
        kinds: [],
        ratings: [
          { id: 0, key: null, word: '', inside: 'best', rung: 2 },
          { id: 1, key: null, word: '', inside: 'worst', rung: 1 },
          { id: 2, key: null, word: '', inside: 'dots', rung: null },
        ],
      };

/** The scale as it is sent: each new rating takes a key from its word. */
export const scaleOf = (draft: ScaleDraft, key: string) => {
  const taken = draft.ratings.flatMap((rating) => (rating.key ? [rating.key] : []));
  const ratings = draft.ratings.map((rating) => {
    const own = rating.key ?? keyOfWord(rating.word, taken, 'rating');
    taken.push(own);
    return { key: own, word: rating.word, inside: rating.inside, rung: rating.rung };
  });
  return {
    key,
    name: draft.name,
    question: draft.question,
    ordered: draft.ordered,
    kinds: kinds.filter((kind) => draft.kinds.includes(kind)),
    ratings,
  };
};

/** A list with the item at one place put to another. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
};

/** The rungs counted anew from the place a rating has, best first; those off the ladder stay off. */
export const renumbered = (ratings: readonly RatingDraft[]): readonly RatingDraft[] => {
  let left = ratings.filter(({ rung }) => rung !== null).length;
  return ratings.map((rating) => (rating.rung === null ? rating : { ...rating, rung: left-- }));
};
