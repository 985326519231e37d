'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyBar } from '@/app/_ui/key-bar';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { IssuesPage } from '@/desk/view-issues';
import { type MoveStep, moveStep } from '@/domain/issue/move-step';
import type { Refusal } from '@/domain/outcome';
import { useAct } from '../../_parts/use-act';
import { addIssueAction, editIssueAction, moveIssueAction, withdrawIssueAction } from '../actions';
import { IssueLine } from './issue-line';
import styles from './issues.module.css';
import { QuestionForm } from './question-form';

/** What is being written: a new question under another (null: at the top), or other words for one. */
type Writing = { readonly under: string | null } | { readonly edits: string };

/** The tree of questions. J and K move, Enter opens, N adds; with Shift, arrows move the question itself. */
export const IssueTree = ({ workspace, rows, parties, abilities }: IssuesPage & { readonly workspace: string }) => {
  const router = useRouter();
  const list = useRef<HTMLOListElement>(null);
  // none until J or a click chooses one
  const [at, setAt] = useState(-1);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [refusal, setRefusal] = useState<{ readonly id: string; readonly refusal: Refusal } | null>(null);
  const { run } = useAct(workspace);
  const row = rows[at];
  const focus = (n: number) => list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]')[n]?.focus();
  const go = (by: number) => focus(Math.min(Math.max(at + by, 0), rows.length - 1));
  const move = async (id: string, step: MoveStep) => {
    const place = moveStep(rows, id, step);
    const moved = rows.find((one) => one.id === id);
    if (!place || !moved || !abilities['edit-issue']) return;
    const refused = await run(moveIssueAction, { issueId: id, revision: moved.revision, ...place }, 'Issue moved');
    setRefusal(refused && { id, refusal: refused });
  };
  const withdraw = async (id: string, revision: number) => {
    const refused = await run(withdrawIssueAction, { issueId: id, revision }, 'Issue withdrawn');
    setRefusal(refused && { id, refusal: refused });
  };
  const leave = () => {
    setWriting(null);
    window.requestAnimationFrame(() => focus(Math.max(at, 0)));
  };
  const begin = (next: Writing) => {
    setRefusal(null);
    setWriting(next);
  };
  const steps = (step: MoveStep) => () => (row && abilities['edit-issue'] ? void move(row.id, step) : false);
  useShortcuts({
    'list-next': () => go(1),
    'list-previous': () => go(-1),
    'list-open': () => (row ? router.push(`/w/${workspace}/issues/${row.id}`) : false),
    ...(abilities['add-issue'] ? { 'list-new': () => begin({ under: null }) } : {}),
    'issues-up': steps('up'),
    'issues-down': steps('down'),
    'issues-in': steps('in'),
    'issues-out': steps('out'),
  });
  const add = (under: string | null) => (
    <QuestionForm
      name={`new-issue.${under ?? 'top'}`}
      label={under === null ? 'New question' : 'New question below'}
      act="Add"
      keep={(question) => run(addIssueAction, { question, parentId: under }, 'Issue added')}
      leave={leave}
    />
  );
  return (
    <div className={styles.frame}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>Issues</h1>
          {abilities['add-issue'] ? (
            <button type="button" className={styles.new} onClick={() => begin({ under: null })}>
              New issue <KeyHint of="list-new" />
            </button>
          ) : null}
        </header>
        {writing && 'under' in writing && writing.under === null ? add(null) : null}
        {rows.length === 0 ? (
          <EmptyState title="No issues yet">
            An issue is a question that claims answer, such as who did something or whether an offer stands. Parties are set side by side on
            it.
          </EmptyState>
        ) : (
          <>
            <div className={styles.columns} aria-hidden="true">
              <span>claims</span>
              <span>unanswered</span>
              <span>gaps</span>
            </div>
            <ol ref={list} className={styles.list}>
              {rows.map((issue, n) => (
                <li key={issue.id} style={{ '--depth': issue.depth } as React.CSSProperties}>
                  {writing && 'edits' in writing && writing.edits === issue.id ? (
                    <QuestionForm
                      name={`issue.${issue.id}`}
                      label="The question in other words"
                      act="Save"
                      start={issue.question}
                      revision={issue.revision}
                      keep={(question, revision) => run(editIssueAction, { issueId: issue.id, revision, question }, 'Issue reworded')}
                      leave={leave}
                    />
                  ) : (
                    <IssueLine
                      workspace={workspace}
                      issue={issue}
                      parties={parties}
                      abilities={abilities}
                      onFocus={() => setAt(n)}
                      steps={(step) => moveStep(rows, issue.id, step) !== null}
                      move={(step) => move(issue.id, step)}
                      edit={() => begin({ edits: issue.id })}
                      addBelow={() => begin({ under: issue.id })}
                      withdraw={() => withdraw(issue.id, issue.revision)}
                    />
                  )}
                  {refusal?.id === issue.id ? <RefusalNote refusal={refusal.refusal} /> : null}
                  {writing && 'under' in writing && writing.under === issue.id ? <div className={styles.below}>{add(issue.id)}</div> : null}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      <KeyBar
        keys={[
          { of: ['list-next', 'list-previous'], words: 'move' },
          'list-open',
          { of: ['issues-up', 'issues-down', 'issues-in', 'issues-out'], words: 'move the question' },
        ]}
      />
    </div>
  );
};
