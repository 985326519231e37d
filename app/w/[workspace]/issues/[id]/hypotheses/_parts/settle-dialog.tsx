'use client';

import { Button, Group, Radio, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';
import { type Consistency, consistencies } from '@/domain/evidence/competing-hypotheses';
import { claimTag, itemTag } from '@/domain/evidence/hypotheses-told';
import type { Refusal } from '@/domain/outcome';
import { useAct } from '../../../../_parts/use-act';
import { settleCellAction } from '../actions';
import styles from './begin.module.css';
import { CellMark } from './cell-mark';
import { markingKeys } from './marking-keys';

type Props = {
  readonly workspace: string;
  readonly analysis: AnalysisSeen;
  readonly claimId: string;
  readonly evidenceId: string;
  /** the mark whose key was pressed */
  readonly mark: Consistency | null;
  readonly maySettle: boolean;
  readonly close: () => void;
};

/** What an unsettled cell counts, and who can settle it, to one who may not. */
const notSettled = (marks: readonly Consistency[]): string => {
  const agreed = marks.length > 1 && marks.every((mark) => mark === marks[0]);
  return agreed
    ? 'All who marked it agree, so it counts as it is. An adjudicator or a chief can settle it otherwise.'
    : 'It counts nothing until it is settled. An adjudicator or a chief settles a cell; your role does not.';
};

/** A cell of a closed analysis: who marked it how, what was settled and why; an adjudicator settles it here, anybody else reads who can. */
export const SettleDialog = ({ workspace, analysis, claimId, evidenceId, mark, maySettle, close }: Props) => {
  const { run, busy } = useAct(workspace);
  const here = (cell: { claimId: string; evidenceId: string }) => cell.claimId === claimId && cell.evidenceId === evidenceId;
  const settled = analysis.settled.find(here);
  const [as, setAs] = useState<Consistency | null>(mark ?? settled?.mark ?? null);
  const [reason, setReason] = useState(settled?.reason ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const at = {
    claim: analysis.claims.findIndex(({ id }) => id === claimId),
    item: analysis.items.findIndex(({ id }) => id === evidenceId),
  };
  const tag = `${itemTag(at.item)} with ${claimTag(at.claim)}`;
  const cell = { analysisId: analysis.id, claimId, evidenceId, ...(settled ? { revision: settled.revision } : {}) };
  const given = analysis.cells.filter(here);
  const marks = Object.keys(consistencies) as Consistency[];
  const rungs = useRef<HTMLDivElement>(null);
  const choose = (one: Consistency) => {
    setAs(one);
    rungs.current?.querySelector<HTMLElement>(`input[value="${one}"]`)?.focus();
  };
  useShortcuts(Object.fromEntries(marks.map((one) => [markingKeys[one], () => choose(one)])), { on: maySettle, inDialogs: true });
  const send = async (input: object, words: string) => {
    const refused = await run(settleCellAction, input, words);
    setRefusal(refused);
    if (!refused) close();
  };
  return (
    <DialogFrame opened onClose={close} title={maySettle ? `Settle ${tag}` : `${tag}: who marked it how`} size="38rem">
      <p className={styles.words}>
        <b>{itemTag(at.item)}</b> {analysis.items[at.item]?.finding}
      </p>
      <p className={styles.words}>
        <b>{claimTag(at.claim)}</b> {analysis.claims[at.claim]?.proposition}
      </p>
      <ul className={styles.given}>
        {analysis.seats
          .filter((seat) => seat.in)
          .map(({ editorId, name }) => {
            const its = given.find((one) => one.editorId === editorId)?.mark ?? null;
            return (
              <li key={editorId}>
                <CellMark mark={its} silent />
                <span>
                  {name}: {its ? consistencies[its].words : 'left open'}
                </span>
              </li>
            );
          })}
        {settled ? (
          <li>
            <CellMark mark={settled.mark} silent />
            <span>
              Settled by {settled.by.name}: {consistencies[settled.mark].words}. {settled.reason}
            </span>
          </li>
        ) : null}
      </ul>
      {maySettle ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (as) void send({ ...cell, mark: as, reason }, `${tag} settled`);
          }}
        >
          <Radio.Group label="Were the claim true, the item would be" value={as} onChange={(value) => setAs(value as Consistency)}>
            <div ref={rungs} className={styles.marks}>
              {marks.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  data-autofocus={one === (as ?? marks[0]) || undefined}
                  label={
                    <>
                      {consistencies[one].words} <KeyHint of={markingKeys[one]} />
                    </>
                  }
                />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            label="Why"
            required
            autosize
            minRows={2}
            maxLength={20_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <RefusalNote refusal={refusal} />
          <Group justify="flex-end" mt="md">
            {settled ? (
              <Button
                variant="default"
                disabled={busy}
                onClick={() => void send({ ...cell, mark: null, reason: '' }, `${tag} no longer settled`)}
              >
                Take away
              </Button>
            ) : null}
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" variant="filled" loading={busy} disabled={!as}>
              Settle
            </Button>
          </Group>
        </form>
      ) : (
        <p className={styles.note}>
          {settled ? 'Only an adjudicator or a chief settles it otherwise.' : notSettled(given.map((one) => one.mark))}
        </p>
      )}
    </DialogFrame>
  );
};
