'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { AnalysisSeen, HypothesesPage } from '@/domain/evidence/analysis-seen';
import { claimTag, itemTag } from '@/domain/evidence/hypotheses-told';
import { canBeWeighed } from '@/domain/evidence/rival-choices';
import type { Refusal } from '@/domain/outcome';
import { useAct } from '../../../../_parts/use-act';
import { addToAnalysisAction, removeFromAnalysisAction } from '../actions';
import styles from './begin.module.css';

type Props = {
  readonly workspace: string;
  readonly analysis: AnalysisSeen;
  readonly choices: HypothesesPage['choices'];
  readonly close: () => void;
};
type Line = { readonly id: string; readonly tag: string | null; readonly words: string; readonly input: object };

/** What an open analysis weighs: claims and items come in and go out. What goes out keeps its marks, should it come back. */
export const ChooseDialog = ({ workspace, analysis, choices, close }: Props) => {
  const { run, busy } = useAct(workspace);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const analysisId = analysis.id;
  const taken = new Set(analysis.claims.map(({ id }) => id));
  const claims: readonly Line[] = [
    ...analysis.claims.map(({ id, proposition }, n) => ({ id, tag: claimTag(n), words: proposition, input: { analysisId, claimId: id } })),
    ...choices.claims
      .filter((claim) => !taken.has(claim.id) && canBeWeighed(claim))
      .map(({ id, proposition }) => ({ id, tag: null, words: proposition, input: { analysisId, claimId: id } })),
  ];
  const items: readonly Line[] = [
    ...analysis.items.map(({ id, finding }, n) => ({ id, tag: itemTag(n), words: finding, input: { analysisId, evidenceId: id } })),
    ...choices.items.map(({ id, finding }) => ({ id, tag: null, words: finding, input: { analysisId, evidenceId: id } })),
  ];
  const line = ({ id, tag, words, input }: Line) => (
    <li key={id}>
      <span>
        {tag ? <b>{tag}</b> : null}
        {words}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        disabled={busy}
        aria-label={`${tag ? 'Take out' : 'Take in'}: ${words}`}
        onClick={async () =>
          setRefusal(await run(tag ? removeFromAnalysisAction : addToAnalysisAction, input, tag ? `${tag} taken out` : 'Taken in'))
        }
      >
        {tag ? 'Take out' : 'Take in'}
      </Button>
    </li>
  );
  return (
    <DialogFrame opened onClose={close} title="What is weighed" size="44rem">
      <RefusalNote refusal={refusal} />
      <h3 className={styles.head}>Rival claims</h3>
      <ul className={styles.list}>{claims.map(line)}</ul>
      <h3 className={styles.head}>Items of evidence linked to them</h3>
      <ul className={styles.list}>{items.map(line)}</ul>
    </DialogFrame>
  );
};
