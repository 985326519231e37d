'use client';

import { type KeyboardEvent, useMemo, useRef } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { Mark } from '@/app/_ui/mark';
import { useReaderLocale } from '@/app/_ui/reader-locale';
import { shortcutOf } from '@/app/_ui/shortcuts';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { PositionChange } from '@/domain/position/position-changes';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { Party } from '@/domain/position/side-by-side-facts';
import { AsOf, daysOf } from './as-of';
import { clustersOf, type Dot, dotsOf } from './time-dots';
import { type Lane, TimeLanes } from './time-lanes';
import styles from './time-line.module.css';
import { TimeLineActs } from './time-line-acts';
import { saveTimeLine } from './time-line-picture';
import { dayAt, dayNumber, timeScale } from './time-scale';
import { turnsOf } from './turns';
import type { GoTo } from './use-as-of';
import { useReplay } from './use-replay';
import { useZoom } from './use-zoom';

const lanesOf = (
  parties: readonly Party[],
  dots: readonly Dot[],
  rows: SideBySide['rows'],
  changes: readonly PositionChange[],
): Map<string, Lane> =>
  new Map(
    parties.map((party) => {
      const own = dots.filter(({ partyId }) => partyId === party.id);
      return [party.id, { party, clusters: clustersOf(own), turns: turnsOf({ rows }, changes, party.id) }];
    }),
  );

type Props = { readonly page: SideBySide; readonly changes: readonly PositionChange[]; readonly asOf: string | null; readonly goTo: GoTo };

/** One lane a party; arrows step through the days on which something was said, Space plays them. The table follows. */
export const TimeLine = ({ page, changes, asOf, goTo }: Props) => {
  const { locale } = useReaderLocale();
  const days = useMemo(() => daysOf(page), [page]);
  // what stands on the lanes does not hang on the order of the columns
  const { cells, rows, allParties, parties } = page;
  const dots = useMemo(() => dotsOf({ cells }), [cells]);
  const all = useMemo(
    () => timeScale([...days, ...dots.flatMap(({ from, to, placing }) => (placing === 'undated' ? [] : [from, to]))]),
    [dots, days],
  );
  const laneOf = useMemo(() => lanesOf(allParties, dots, rows, changes), [allParties, dots, rows, changes]);
  const lanes = useMemo(() => parties.flatMap(({ id }) => laneOf.get(id) ?? []), [parties, laneOf]);
  const { at, playing, step, play } = useReplay(days, asOf, goTo);
  const line = useRef<HTMLDivElement>(null);
  const range = useRef<HTMLInputElement>(null);
  useShortcuts({ 'issue-time-line': () => range.current?.focus() });
  const shown = asOf ?? days.at(-1) ?? '';
  const { scale, zoomed, acts } = useZoom(all, shown, line);
  if (!scale || days.length === 0) return null;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => step(at - 1),
    ArrowDown: () => step(at - 1),
    ArrowRight: () => step(at + 1),
    ArrowUp: () => step(at + 1),
    PageDown: () => step(at - 5),
    PageUp: () => step(at + 5),
    Home: () => step(0),
    End: () => step(days.length - 1),
    ' ': play,
    Escape: () => range.current?.blur(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const every = allParties.map(({ code }) => code);
  const save = () => saveTimeLine({ lanes, scale, locale, asOf, title: page.issue.question, every });
  const shownDots = dots.filter(({ partyId }) => parties.some(({ id }) => id === partyId));
  const said = shownDots.filter(({ to }) => asOf === null || to <= asOf).length;
  return (
    <section className={styles.foot} aria-label="Time line">
      <div className={styles.side}>
        <span className={styles.now}>
          <button type="button" className={styles.play} aria-label={playing ? 'Pause' : 'Play'} onClick={play}>
            {playing ? <span className={styles.pause} /> : <Mark name="sign-play" size={12} />}
          </button>
          <b>
            <AsOf page={page} asOf={asOf} />
          </b>
        </span>
        <span className={styles.hint} data-at="page">
          <KeyHint of="issue-time-line" /> to step and play
        </span>
        <span className={styles.hint} data-at="line">
          <KeyHint keys="ArrowLeft" /> <KeyHint keys="ArrowRight" /> step, <KeyHint keys="Space" /> play
        </span>
        <TimeLineActs zoomed={zoomed} acts={acts} save={save} />
      </div>
      <div className={styles.line} ref={line} data-zoomed={zoomed || undefined}>
        <TimeLanes lanes={lanes} scale={scale} locale={locale} asOf={asOf} />
        <span className={styles.playhead} aria-hidden="true" style={{ left: `${(scale.at(shown) * 100).toFixed(3)}%` }} />
        <input
          ref={range}
          type="range"
          aria-keyshortcuts={shortcutOf('issue-time-line').keys}
          className={styles.range}
          aria-label="As of"
          aria-valuetext={`${shown}: ${said} of ${shownDots.length} statements said`}
          min={dayNumber(scale.from)}
          max={dayNumber(scale.to)}
          value={dayNumber(shown)}
          onChange={(event) => step(days.indexOf(dayAt(days, Number(event.currentTarget.value)) ?? ''))}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.key}>
        <p>Filled: dated in the text</p>
        <p>In a row: on one day</p>
        <p>Open: within the bar</p>
        {lanes.some(({ turns }) => turns.length > 0) ? <p>Tick: a position changed</p> : null}
        {dots.some(({ placing }) => placing === 'undated') ? <p>Dashed: undated</p> : null}
      </div>
    </section>
  );
};
