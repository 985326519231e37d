'use client';

import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Verdict } from '@/app/_ui/verdict';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { type Inside, insides } from '@/domain/verdict/scale';
import { moved, type RatingDraft, renumbered } from './scale-draft';
import styles from './scales.module.css';

type Props = { readonly ratings: readonly RatingDraft[]; readonly put: (ratings: readonly RatingDraft[]) => void };
const most = 9;
const insideWords: Readonly<Record<Inside, string>> = {
  best: 'tick',
  half: 'half full',
  worst: 'cross',
  dots: 'three dots',
  wait: 'clock',
  na: 'bar',
};

/** The ratings in the order they are offered. Alt and an arrow key move the row one is in; so do its buttons. */
export const RatingRows = ({ ratings, put }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const [follow, setFollow] = useState<{ readonly id: number; readonly field: string } | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!follow) return;
    list.current?.querySelector<HTMLElement>(`[data-rating="${follow.id}"] [data-field="${follow.field}"]`)?.focus();
    setFollow(null);
  }, [follow]);
  const change = (id: number, part: Partial<RatingDraft>) => put(ratings.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const move = (from: number, to: number, field: string) => {
    const rating = ratings[from];
    if (!rating || to < 0 || to >= ratings.length) return;
    put(renumbered(moved(ratings, from, to)));
    setFollow({ id: rating.id, field });
    setSaid(`${rating.word || 'Rating'}: place ${to + 1} of ${ratings.length}`);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, at + (event.key === 'ArrowUp' ? -1 : 1), (event.target as HTMLElement).dataset.field ?? 'word');
  };
  const add = () => {
    const id = Math.max(-1, ...ratings.map((one) => one.id)) + 1;
    put([...ratings, { id, key: null, word: '', inside: 'half', rung: null }]);
    setFollow({ id, field: 'word' });
  };
  return (
    <fieldset className={styles.ratings}>
      <legend>Ratings, in the order they are offered</legend>
      <p className={styles.meta}>
        Alt ↑ and Alt ↓ move the row you are in. Rungs count up to the best; off the ladder a rating has no number.
      </p>
      <ol ref={list}>
        {ratings.map((rating, at) => (
          <li key={rating.id} data-rating={rating.id} onKeyDown={(event) => onKeyDown(event, at)} className={styles.rating}>
            <span className={styles.preview}>
              <Verdict question="said" inside={rating.inside} word={rating.word || 'said'} size={20} showWord={false} />
              <Verdict question="so" inside={rating.inside} word={rating.word || 'so'} size={20} showWord={false} />
            </span>
            <TextInput
              data-field="word"
              aria-label={`Word of rating ${at + 1}`}
              placeholder="Word"
              required
              maxLength={60}
              value={rating.word}
              onChange={(event) => change(rating.id, { word: event.currentTarget.value })}
            />
            <NativeSelect
              data-field="inside"
              aria-label={`Mark of rating ${at + 1}`}
              data={insides.map((value) => ({ value, label: insideWords[value] }))}
              value={rating.inside}
              onChange={(event) => change(rating.id, { inside: event.currentTarget.value as Inside })}
            />
            <NumberInput
              data-field="rung"
              aria-label={`Rung of rating ${at + 1}, empty for off the ladder`}
              placeholder="off the ladder"
              min={-99}
              max={99}
              allowDecimal={false}
              hideControls
              value={rating.rung ?? ''}
              onChange={(value) => change(rating.id, { rung: typeof value === 'number' ? value : null })}
            />
            <span className={styles.moves}>
              <Button
                size="xs"
                data-field="up"
                aria-label={`Move rating ${at + 1} up`}
                disabled={at === 0}
                onClick={() => move(at, at - 1, 'up')}
              >
                ↑
              </Button>
              <Button
                size="xs"
                data-field="down"
                aria-label={`Move rating ${at + 1} down`}
                disabled={at === ratings.length - 1}
                onClick={() => move(at, at + 1, 'down')}
              >
                ↓
              </Button>
              <Button
                size="xs"
                aria-label={`Take rating ${at + 1} out`}
                disabled={ratings.length <= 2}
                onClick={() => put(ratings.filter(({ id }) => id !== rating.id))}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
      <Button size="xs" onClick={add} disabled={ratings.length >= most}>
        Another rating
      </Button>
    </fieldset>
  );
};
