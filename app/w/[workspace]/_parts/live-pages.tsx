'use client';

import { useEffect, useState } from 'react';
import { instantWords } from '@/app/_ui/date-words';
import { KeyHint } from '@/app/_ui/key-hint';
import { useReaderLocale } from '@/app/_ui/reader-locale';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { Here } from '@/desk/follow-workspace';
import { HeldPlace } from './held-place';
import styles from './live.module.css';
import type { Line } from './live-stream';
import { useLive } from './use-live';
import type { LiveOf } from './use-stream';

/** A connection that comes back sooner is not spoken of; and so long is said that all was caught up. In ms. */
const after = { lost: 3_000, caughtUp: 4_000 };
/** So many of those who are here are named; the rest are counted. */
const mostChips = 3;

/** Keeps every page of the workspace true to what others do, says in one quiet line what it does not show yet, and shows who is here. */
export const LivePages = (of: LiveOf) => {
  const { words, show, line, refreshing, current, here } = useLive(of);
  const said = useLineWords(line, current);
  useShortcuts({ 'live-show': show }, { on: words !== null });
  const heard = said ?? (words === null ? '' : 'Others changed what this page shows');
  return (
    <>
      <HeldPlace refreshing={refreshing} />
      <AlsoHere here={here} />
      <p className={styles.heard} role="status">
        {heard}
      </p>
      {said ? (
        <p className={styles.line} aria-hidden={line.state === 'ended' ? undefined : true}>
          {said}
          {line.state === 'ended' ? (
            <button type="button" className={styles.show} onClick={() => window.location.reload()}>
              Reload
            </button>
          ) : null}
        </p>
      ) : words ? (
        <p className={styles.line}>
          <span>{words}</span>
          <span aria-hidden="true">·</span>
          <button type="button" className={styles.show} onClick={show}>
            show <KeyHint of="live-show" />
          </button>
        </p>
      ) : null}
    </>
  );
};

/** What is said of the connection: nothing while it stands. */
const useLineWords = (line: Line, current: boolean): string | null => {
  const { locale, timeZone } = useReaderLocale();
  const [spoken, setSpoken] = useState<'lost' | 'back' | null>(null);
  const { state } = line;
  useEffect(() => {
    if (state !== 'lost') return;
    const timer = window.setTimeout(() => setSpoken('lost'), after.lost);
    return () => window.clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    if (state === 'on' && current) setSpoken((was) => (was === 'lost' ? 'back' : was));
  }, [state, current]);
  useEffect(() => {
    if (spoken !== 'back') return;
    const timer = window.setTimeout(() => setSpoken(null), after.caughtUp);
    return () => window.clearTimeout(timer);
  }, [spoken]);
  if (state === 'ended') return 'You are signed out here, or your seat was withdrawn.';
  if (state === 'lost' && spoken === 'lost') {
    const at = new Date(line.since);
    return `Connection lost: what you see is from ${instantWords(at, 'clock', locale, timeZone, at)}. Trying again.`;
  }
  return spoken === 'back' ? 'Caught up' : null;
};

const AlsoHere = ({ here }: { readonly here: readonly Here[] }) => {
  if (here.length === 0) return null;
  const rest = here.slice(mostChips);
  return (
    <ul className={styles.here} aria-label="Also on this page">
      {here.slice(0, mostChips).map(({ id, name, initials }) => (
        <li key={id} className={styles.chip} title={name}>
          <span aria-hidden="true">{initials}</span>
          <VisuallyHidden>{name}</VisuallyHidden>
        </li>
      ))}
      {rest.length > 0 ? (
        <li className={styles.chip} title={rest.map(({ name }) => name).join(', ')}>
          <span aria-hidden="true">+{rest.length}</span>
          <VisuallyHidden>{rest.map(({ name }) => name).join(', ')}</VisuallyHidden>
        </li>
      ) : null}
    </ul>
  );
};
