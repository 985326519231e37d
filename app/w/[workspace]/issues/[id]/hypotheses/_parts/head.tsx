'use client';

import { Menu } from '@mantine/core';
import { Fragment } from 'react';
import { IssueTabs } from '@/app/_ui/issue-tabs';
import { KeyHint } from '@/app/_ui/key-hint';
import { Mark } from '@/app/_ui/mark';
import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { HypothesesPage } from '@/domain/evidence/analysis-seen';
import { enoughWords } from './enough-words';
import styles from './head.module.css';

type Props = {
  readonly workspace: string;
  readonly page: HypothesesPage;
  readonly mayBegin: boolean;
  readonly mayChoose: boolean;
  readonly mayClose: boolean;
  readonly onBegin: () => void;
  readonly onChoose: () => void;
  readonly onClose: () => void;
};

/** The question, the ways to look at it, and what can be done with the whole. */
export const HypothesesHead = ({ workspace, page, mayBegin, mayChoose, mayClose, onBegin, onChoose, onClose }: Props) => {
  const { issue, analysis, analyses } = page;
  const base = `/w/${workspace}/issues/${issue.id}`;
  const fileAt = (format: string) => `${base}/hypotheses/export?format=${format}${analysis ? `&analysis=${analysis.id}` : ''}`;
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 className={styles.title}>{issue.question}</h1>
        <div className={styles.acts}>
          <IssueTabs issue={base} here="hypotheses" />
          {analysis ? (
            <>
              {mayChoose ? (
                <button type="button" className={styles.button} onClick={onChoose}>
                  What is weighed…
                </button>
              ) : null}
              {mayClose ? (
                <button type="button" className={styles.button} onClick={onClose}>
                  Close now…
                </button>
              ) : null}
              {mayBegin ? (
                <button type="button" className={styles.button} onClick={onBegin}>
                  Weigh anew…
                </button>
              ) : null}
              <Menu position="bottom-end" width="max-content" portalProps={{ target: '#main' }}>
                <Menu.Target>
                  <button type="button" className={styles.button}>
                    Export <Mark name="sign-down" size={12} />
                  </button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item component="a" href={fileAt('csv')} download>
                    The cells as CSV
                  </Menu.Item>
                  <Menu.Item component="a" href={fileAt('json')} download>
                    Cells and rankings as JSON
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
              <button type="button" className={styles.button} onClick={() => window.print()}>
                Print <KeyHint of="cells-print" />
              </button>
            </>
          ) : null}
        </div>
      </div>
      {analysis ? (
        <p className={styles.counts}>
          <span>
            {analysis.claims.length} rival claims against {analysis.items.length} {analysis.items.length === 1 ? 'item' : 'items'} of
            evidence
          </span>
          <span aria-hidden="true">·</span>
          <span>
            laid out by {analysis.openedBy.name}, <When at={analysis.openedAt} form="near" />
          </span>
          <span aria-hidden="true">·</span>
          <b>
            {analysis.closedAt ? (
              <>
                closed <When at={analysis.closedAt} form="near" />
              </>
            ) : (
              'open: every editor marks alone'
            )}
          </b>
          {analysis.closedAt ? null : (
            <>
              <span aria-hidden="true">·</span>
              <span>{enoughWords(analysis)}</span>
            </>
          )}
          {analyses
            .filter(({ id }) => id !== analysis.id)
            .map(({ id, openedAt }, n) => (
              <Fragment key={id}>
                <span aria-hidden="true">·</span>
                <TextLink quiet href={`${base}/hypotheses?analysis=${id}`}>
                  {n === 0 ? 'another of ' : ''}
                  <When at={openedAt} form="near" />
                </TextLink>
              </Fragment>
            ))}
        </p>
      ) : null}
    </header>
  );
};
