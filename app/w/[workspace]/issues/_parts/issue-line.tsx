'use client';

import { Menu } from '@mantine/core';
import { KeyHint } from '@/app/_ui/key-hint';
import { Link } from '@/app/_ui/link';
import { Mark } from '@/app/_ui/mark';
import type { MarkName } from '@/app/_ui/mark-symbols';
import { MarkedWord } from '@/app/_ui/marked-word';
import type { IssueRow, IssuesPage } from '@/desk/view-issues';
import type { MoveStep } from '@/domain/issue/move-step';
import styles from './issues.module.css';

type Props = {
  readonly workspace: string;
  readonly issue: IssueRow;
  readonly parties: number;
  readonly abilities: IssuesPage['abilities'];
  readonly onFocus: () => void;
  /** whether such a step leads anywhere */
  readonly steps: (step: MoveStep) => boolean;
  readonly move: (step: MoveStep) => void;
  readonly edit: () => void;
  readonly addBelow: () => void;
  readonly withdraw: () => void;
};

const moves = [
  ['up', 'Move up', 'issues-up'],
  ['down', 'Move down', 'issues-down'],
  ['in', 'Move under the one above', 'issues-in'],
  ['out', 'Move out', 'issues-out'],
] as const;

const Numbered = ({ n, mark, unit }: { readonly n: number; readonly mark: MarkName; readonly unit: string }) => (
  <span className={styles.number}>
    {n > 0 ? <MarkedWord mark={mark} size={14} word={n.toLocaleString('en')} showWord /> : <span className={styles.none}>none</span>}
    <span className={styles.unit}> {unit}</span>
  </span>
);

/** One question with its numbers, and what can be done with it. */
export const IssueLine = ({ workspace, issue, parties, abilities, onFocus, steps, move, edit, addBelow, withdraw }: Props) => (
  <div className={styles.line}>
    <Link data-row href={`/w/${workspace}/issues/${issue.id}`} className={styles.question} onFocus={onFocus}>
      {issue.question}
    </Link>
    <span className={styles.number}>
      {issue.claims.toLocaleString('en')}
      <span className={styles.unit}> {issue.claims === 1 ? 'claim' : 'claims'}</span>
    </span>
    <Numbered n={issue.unanswered} mark="relation-unanswered" unit="unanswered" />
    {parties === 0 ? (
      <span className={styles.none}>no parties</span>
    ) : (
      <Numbered n={issue.gaps} mark="stance-silent" unit={issue.gaps === 1 ? 'gap' : 'gaps'} />
    )}
    {abilities['edit-issue'] ? (
      <Menu position="bottom-end" width="max-content" portalProps={{ target: '#main' }}>
        <Menu.Target>
          <button type="button" className={styles.menu} aria-label={`Change: ${issue.question}`} onFocus={onFocus}>
            <Mark name="sign-menu" size={14} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {abilities['add-issue'] ? <Menu.Item onClick={addBelow}>Add a question below</Menu.Item> : null}
          <Menu.Item onClick={edit}>Reword</Menu.Item>
          <Menu.Item component={Link} href={`/w/${workspace}/history?about=${issue.id}`}>
            Its history
          </Menu.Item>
          <Menu.Divider />
          {moves.map(([step, words, shortcut]) => (
            <Menu.Item key={step} disabled={!steps(step)} rightSection={<KeyHint of={shortcut} />} onClick={() => move(step)}>
              {words}
            </Menu.Item>
          ))}
          {abilities['withdraw-issue'] ? (
            <>
              <Menu.Divider />
              <Menu.Item onClick={withdraw}>Withdraw</Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    ) : null}
  </div>
);
