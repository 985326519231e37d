'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { KeyBar } from '@/app/_ui/key-bar';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { HypothesesView } from '@/desk/view-hypotheses';
import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';
import type { Consistency } from '@/domain/evidence/competing-hypotheses';
import { standingCells } from '@/domain/evidence/settled-cells';
import { lookable, type Weighing, weighAnalysis } from '@/domain/evidence/weigh-analysis';
import { useAct } from '../../../../_parts/use-act';
import { takeBackCellsAction } from '../actions';
import { Dialogs, type Opened } from './dialogs';
import { Grid } from './grid';
import { digitsWork, gridKeys } from './grid-keys';
import { Legend } from './legend';
import { keepLook, type Look } from './look';
import { Ranking } from './ranking';
import styles from './screen.module.css';
import { Seats } from './seats';
import { useMarking } from './use-marking';
import { WeightsTable } from './weights-table';

type Props = HypothesesView & {
  readonly workspace: string;
  readonly look: Look;
  readonly analysis: AnalysisSeen;
  readonly opened: Opened | null;
  readonly open: (what: Opened | null) => void;
};

/** It scrolls, so the keyboard has to reach it. */
const reachable = { tabIndex: 0 } as const;

/** An analysis on the page: whose cells, how weighed, the grid, and what comes of it. */
export const LaidOut = ({ workspace, page, viewerId, abilities, look, analysis, opened, open }: Props) => {
  const { seen, set, refused, settled } = useMarking(workspace, analysis, viewerId);
  const { run, busy } = useAct(workspace);
  const [{ show, weighing }, setLook] = useState(look);
  const turn = (to: Partial<Look>) => {
    const next = { show, weighing, ...to };
    setLook(next);
    keepLook(next);
  };
  const lookables = lookable(seen, viewerId);
  const whose = show && lookables.includes(show) ? show : (lookables[0] ?? viewerId);
  // a key or a choice shows at once; the grid of somebody else's cells and what comes of it follow in slices
  const later = useDeferredValue(seen);
  const shown = useDeferredValue(whose);
  const weighedHow = useDeferredValue(weighing);
  const weighed = useMemo(() => weighAnalysis(later, shown, weighedHow), [later, shown, weighedHow]);
  const closed = analysis.closedAt !== null;
  const [cameOpen] = useState(!closed);
  const isIn = analysis.seats.some((seat) => seat.in && seat.editorId === viewerId);
  const fills = !closed && abilities['mark-cell'] && !isIn;
  const keyState = { closed, fills, maySettle: abilities['settle-cell'] };
  const names = new Map(analysis.seats.map(({ editorId, name }) => [editorId, name]));
  const whoseWords = (id: string) => (id === 'desk' ? 'The desk' : id === viewerId ? 'Mine' : (names.get(id) ?? ''));
  const apart = shown === 'desk' ? standingCells(seen).filter(({ standing }) => standing === 'apart' || standing === 'one').length : 0;
  const mine = seen.cells.filter(({ editorId }) => editorId === viewerId).length;
  const all = seen.items.length * seen.claims.length;
  const mayHandIn = fills && mine > 0;
  const onMark = (claimId: string, evidenceId: string, mark: Consistency | null) => {
    if (fills) return set({ claimId, evidenceId }, mark);
    if (closed && keyState.maySettle && mark) return open({ what: 'settle', claimId, evidenceId, mark });
    return false;
  };
  const weigh = (): Weighing => (weighing === 'alike' ? 'graded' : 'alike');
  useShortcuts({
    'cells-weights': () => turn({ weighing: weigh() }),
    'cells-print': () => window.print(),
    'cells-hand-in': () => (mayHandIn ? open({ what: 'hand-in' }) : false),
  });
  return (
    <>
      <div className={styles.bar}>
        {closed ? (
          <fieldset className={styles.choices}>
            <legend className={styles.legend}>Whose cells</legend>
            {lookables.map((id) => (
              <button key={id} type="button" aria-pressed={id === whose} onClick={() => turn({ show: id === lookables[0] ? null : id })}>
                {whoseWords(id)}
              </button>
            ))}
          </fieldset>
        ) : (
          <p className={styles.mine}>
            {abilities['mark-cell'] ? `${mine} of ${all} cells marked${isIn ? ', handed in' : ''}` : 'Cells are seen once it is closed'}
          </p>
        )}
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>How items are weighed</legend>
          {(['graded', 'alike'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === weighing} onClick={() => turn({ weighing: one })}>
              {one === 'graded' ? 'By grade' : 'All alike'}
            </button>
          ))}
          <KeyHint of="cells-weights" />
        </fieldset>
        <Legend keys={digitsWork(keyState)} />
        {fills ? (
          <button type="button" className={styles.primary} disabled={!mayHandIn} onClick={() => open({ what: 'hand-in' })}>
            Hand in my cells <KeyHint of="cells-hand-in" onAccent />
          </button>
        ) : null}
        {!closed && isIn ? (
          <button
            type="button"
            className={styles.plain}
            disabled={busy}
            onClick={() => void run(takeBackCellsAction, { analysisId: analysis.id }, 'Cells taken back')}
          >
            Take my cells back
          </button>
        ) : null}
      </div>
      <p role="status" className={styles.news}>
        {cameOpen && closed ? 'It closed while you were here: all that were handed in can be seen, and nobody marks any more.' : null}
      </p>
      {refused ? (
        <div className={styles.refused}>
          <p>{refused.words}</p>
          <RefusalNote refusal={refused.refusal} />
        </div>
      ) : null}
      <div className={styles.body}>
        <Grid
          workspace={workspace}
          analysis={seen}
          weighed={weighed}
          whose={shown}
          fills={fills}
          onMark={onMark}
          onOpen={(claimId, evidenceId) => (closed ? open({ what: 'settle', claimId, evidenceId, mark: null }) : false)}
        />
        <aside className={styles.side} {...reachable} aria-label="Ranking">
          <Ranking
            analysis={seen}
            weighed={weighed}
            weighing={weighedHow}
            whoseWords={`${whoseWords(shown)}, ${weighedHow === 'alike' ? 'all alike' : 'by grade'}`}
            apart={apart}
          />
          <Seats analysis={analysis} viewerId={viewerId} />
          <WeightsTable weighing={weighing} />
        </aside>
      </div>
      <div className={styles.keys}>
        <KeyBar keys={gridKeys(keyState)} />
      </div>
      <Dialogs
        workspace={workspace}
        page={page}
        analysis={seen}
        opened={opened}
        close={() => open(null)}
        left={all - mine}
        settled={settled}
        maySettle={keyState.maySettle}
      />
    </>
  );
};
