'use client';

import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { AssignmentPlan } from '@/desk/view-assignment';
import type { QueueView } from '@/desk/view-queue';
import type { Refusal } from '@/domain/outcome';
import type { Question } from '@/domain/verdict/scale';
import { assignVerdictsAction, planAction } from '../actions';
import { PlanTable } from './plan-table';
import styles from './queue.module.css';

type Props = { readonly workspace: string; readonly issues: QueueView['issues'] };
type Wish = {
  readonly issueId: string;
  readonly question: Question;
  readonly each: number;
  readonly due: string;
  readonly judgeIds: readonly string[] | null;
};

/** Shares verdicts out: an issue, how many for each claim, by when; first who gets what, then the asking. */
export const AssignForm = ({ workspace, issues }: Props) => {
  const [wish, setWish] = useState<Wish>({ issueId: issues[0]?.id ?? '', question: 'so', each: 3, due: '', judgeIds: null });
  const [plan, setPlan] = useState<AssignmentPlan | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [planning, start] = useTransition();
  const { run, busy } = useAct(workspace);
  const inputOf = ({ issueId, question, each, due, judgeIds }: Wish) => ({
    question,
    among: { issueId },
    each,
    due: due || null,
    ...(judgeIds ? { judgeIds: [...judgeIds] } : {}),
  });
  const show = (next: Wish) =>
    start(async () => {
      const outcome = await planAction(workspace, inputOf(next));
      setRefusal(outcome.ok ? null : outcome.refusal);
      setPlan(outcome.ok ? outcome.value : null);
    });
  const put = (part: Partial<Wish>) => {
    const next = { ...wish, ...part };
    setWish(next);
    // a plan on the screen is always the plan of what the form says
    if (plan) show(next);
  };
  const share = async () => {
    if (!plan) return;
    const n = plan.seats.length;
    const refused = await run(assignVerdictsAction, { ...inputOf(wish), seats: plan.seats }, `${n} verdicts asked for`);
    if (refused?.code === 'plan-changed') show(wish);
    else if (!refused) setPlan(null);
    setRefusal(refused);
  };
  if (issues.length === 0) return null;
  return (
    <section className={styles.assign} aria-labelledby="assign">
      <SectionHead id="assign" title="Share verdicts out" />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          show(wish);
        }}
      >
        <NativeSelect
          label="Claims under, and below"
          data={issues.map(({ id, question, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${question}` }))}
          value={wish.issueId}
          onChange={(event) => put({ issueId: event.currentTarget.value })}
        />
        <NativeSelect
          label="Question"
          data={[
            { value: 'so', label: 'Is it so?' },
            { value: 'said', label: 'Was it said?' },
          ]}
          value={wish.question}
          onChange={(event) => put({ question: event.currentTarget.value as Question })}
        />
        <NumberInput
          label="Verdicts for each"
          min={1}
          max={20}
          allowDecimal={false}
          value={wish.each}
          onChange={(value) => typeof value === 'number' && value >= 1 && put({ each: value })}
        />
        <TextInput label="Due" type="date" value={wish.due} onChange={(event) => put({ due: event.currentTarget.value })} />
        <Button type="submit" loading={planning}>
          Show who gets what
        </Button>
      </form>
      {plan ? (
        <>
          <Checkbox.Group
            label="Among"
            value={plan.judges.filter(({ chosen }) => chosen).map(({ id }) => id)}
            onChange={(judgeIds) => put({ judgeIds })}
          >
            <div className={styles.judges}>
              {plan.judges.map(({ id, name, load, gets }) => (
                <Checkbox key={id} value={id} label={`${name}: ${load} now, ${gets > 0 ? `${gets} more` : 'none more'}`} />
              ))}
            </div>
          </Checkbox.Group>
          <Button variant="filled" loading={busy} disabled={plan.seats.length === 0 || planning} onClick={share}>
            Ask for {plan.seats.length.toLocaleString('en')} {plan.seats.length === 1 ? 'verdict' : 'verdicts'}
          </Button>
          <PlanTable plan={plan} />
        </>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
};
