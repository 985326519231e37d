'use client';

import { useEffect, useRef, useState } from 'react';
import type { GoTo } from './use-as-of';

const PLAY_MS = 900;

/** Steps through sorted days. `at` is the place of the day shown; the last day is shown as "all that is kept" (null). Playing steps on until the end. */
export const useReplay = (days: readonly string[], asOf: string | null, goTo: GoTo) => {
  const [playing, setPlaying] = useState(false);
  const last = days.length - 1;
  const at = asOf === null ? last : days.filter((day) => day <= asOf).length - 1;
  const move = (to: number, how: 'push' | 'replace') => {
    const next = Math.min(Math.max(to, 0), last);
    goTo(next === last ? null : (days[next] ?? null), how);
  };
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });
  useEffect(() => {
    if (!playing) return;
    const timer = window.setTimeout(() => (at >= last ? setPlaying(false) : latest.current(at + 1, 'replace')), PLAY_MS);
    return () => window.clearTimeout(timer);
  }, [playing, at, last]);
  const step = (to: number) => {
    setPlaying(false);
    move(to, 'push');
  };
  const play = () => {
    if (!playing && at >= last) move(0, 'push');
    setPlaying(!playing);
  };
  return { at, playing, step, play };
};
