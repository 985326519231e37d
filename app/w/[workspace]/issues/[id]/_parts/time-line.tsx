'use client';

import { type KeyboardEvent, useMemo } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { Mark } from '@/app/_ui/mark';
import { useReaderLocale } from '@/app/_ui/reader-locale';
import type { SideBySide } from '@/domain/position/side-by-side';
import { AsOf, daysOf } from './as-of';
import { clustersOf, dotsOf } from './time-dots';
import { TimeLanes } from './time-lanes';
import styles from './time-line.module.css';
import { dayAt, dayNumber, timeScale } from './time-scale';
import type { GoTo } from './use-as-of';
import { useReplay } from './use-replay';

type Props = { readonly page: SideBySide; readonly asOf: string | null; readonly goTo: GoTo };

/** One lane a party; arrows step through the days on which something was said, Space plays them. The table follows. */
export const TimeLine = ({ page, asOf, goTo }: Props) => {
  const { locale } = useReaderLocale();
  const days = useMemo(() => daysOf(page), [page]);
  const dots = useMemo(() => dotsOf(page), [page]);
  const scale = useMemo(() => timeScale(dots.flatMap(({ from, to, placing }) => (placing === 'undated' ? [] : [from, to]))), [dots]);
  const lanes = useMemo(
    () => page.parties.map((party) => ({ party, clusters: clustersOf(dots.filter(({ partyId }) => partyId === party.id)) })),
    [page, dots],
  );
  const { at, playing, step, play } = useReplay(days, asOf, goTo);
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
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const said = dots.filter(({ to }) => asOf === null || to <= asOf).length;
  const shown = asOf ?? days.at(-1) ?? '';
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
        <span className={styles.hint}>
          <KeyHint keys="ArrowLeft" /> <KeyHint keys="ArrowRight" /> step a statement
        </span>
        <span className={styles.hint}>
          <KeyHint keys="Space" /> play
        </span>
      </div>
      <div className={styles.line}>
        <TimeLanes lanes={lanes} scale={scale} locale={locale} asOf={asOf} />
        <span className={styles.playhead} aria-hidden="true" style={{ left: `${(scale.at(shown) * 100).toFixed(3)}%` }} />
        <input
          type="range"
          className={styles.range}
          aria-label="As of"
          aria-valuetext={`${shown}: ${said} of ${dots.length} statements said`}
          min={dayNumber(scale.from)}
          max={dayNumber(scale.to)}
          value={dayNumber(shown)}
          onChange={(event) => step(days.indexOf(dayAt(days, Number(event.currentTarget.value)) ?? ''))}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.key}>
        <p>Filled: dated in the text</p>
        <p>Open on a bar: dated by the desk, within the bar</p>
        {dots.some(({ placing }) => placing === 'undated') ? <p>Dashed: undated</p> : null}
      </div>
    </section>
  );
};
