'use client';

import { DialogFrame } from '@/app/_ui/dialog-frame';
import type { AnalysisSeen, HypothesesPage } from '@/domain/evidence/analysis-seen';
import type { Consistency } from '@/domain/evidence/competing-hypotheses';
import { useAct } from '../../../../_parts/use-act';
import { closeAnalysisAction, handInCellsAction } from '../actions';
import { BeginForm } from './begin-form';
import { ChooseDialog } from './choose-dialog';
import { HandInDialog } from './hand-in-dialog';
import { SettleDialog } from './settle-dialog';

export type Opened =
  | { readonly what: 'begin' | 'choose' | 'close' | 'hand-in' }
  | { readonly what: 'settle'; readonly claimId: string; readonly evidenceId: string; readonly mark: Consistency | null };

type Props = {
  readonly workspace: string;
  readonly page: HypothesesPage;
  readonly analysis: AnalysisSeen;
  readonly opened: Opened | null;
  readonly close: () => void;
  /** cells the editor has not marked */
  readonly left: number;
  /** resolves when every mark stands on the server */
  readonly settled: () => Promise<unknown>;
  readonly maySettle: boolean;
};

/** The one dialog that is open. */
export const Dialogs = ({ workspace, page, analysis, opened, close, left, settled, maySettle }: Props) => {
  const { run, busy } = useAct(workspace);
  const analysisId = analysis.id;
  const come = analysis.seats.filter((seat) => seat.in).length;
  const last = come + 1 >= analysis.asked;
  switch (opened?.what) {
    case 'begin':
      return (
        <DialogFrame opened onClose={close} title="Weigh anew" size="48rem">
          <BeginForm workspace={workspace} page={page} mayBegin begun={close} />
        </DialogFrame>
      );
    case 'choose':
      return <ChooseDialog workspace={workspace} analysis={analysis} choices={page.choices} close={close} />;
    case 'close':
      return (
        <HandInDialog
          title="Close the analysis"
          act="Close for good"
          busy={busy}
          close={close}
          send={() => run(closeAnalysisAction, { analysisId, revision: analysis.revision }, 'Analysis closed')}
        >
          <p>
            {come} of {analysis.asked} are in. Everybody sees their cells from now on, and nobody marks any more: it cannot be opened again.
            Cells that were not handed in are never shown.
          </p>
        </HandInDialog>
      );
    case 'hand-in':
      return (
        <HandInDialog
          title="Hand in my cells"
          act={last ? 'Hand in and close' : 'Hand in'}
          busy={busy}
          close={close}
          send={async () => {
            await settled();
            return run(handInCellsAction, { analysisId }, last ? 'Cells handed in: all can be seen' : 'Cells handed in');
          }}
        >
          <p>
            {left > 0 ? `${left} of your cells ${left === 1 ? 'is' : 'are'} open and will stay so. ` : ''}
            {last
              ? 'Yours are the last that are waited for: everybody will see all cells that are in, and none can change any more.'
              : 'Nobody sees them before all who were asked are in. Until then you can take them back.'}
          </p>
        </HandInDialog>
      );
    case 'settle':
      return (
        <SettleDialog
          key={`${opened.evidenceId} ${opened.claimId}`}
          workspace={workspace}
          analysis={analysis}
          claimId={opened.claimId}
          evidenceId={opened.evidenceId}
          mark={opened.mark}
          maySettle={maySettle}
          close={close}
        />
      );
    default:
      return null;
  }
};
