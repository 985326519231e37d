'use client';

import { Fragment } from 'react';
import { IssueTabs } from '@/app/_ui/issue-tabs';
import { KeyHint } from '@/app/_ui/key-hint';
import { TextLink } from '@/app/_ui/text-link';
import type { IssuePage } from '@/desk/view-issue';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import type { Table } from '@/domain/position/table-as-of';
import { AlsoHere } from './also-here';
import { asFarAsShown, counted, holdsMore } from './cell-words';
import { ExportMenu } from './export-menu';
import { Filters } from './filters';
import styles from './head.module.css';
import { Views } from './views';

type Props = {
  readonly workspace: string;
  readonly page: SideBySide;
  readonly table: Table;
  readonly query: SideBySideQuery;
  readonly abilities: IssuePage['abilities'];
  readonly change: (to: Partial<SideBySideQuery>) => void;
  readonly hrefOf: (to: Partial<SideBySideQuery>) => string;
};

/** The question, how to look at it, what it holds, and the filters. */
export const Head = ({ workspace, page, table, query, abilities, change, hrefOf }: Props) => {
  const { claims, sources, speakers } = page.counts;
  const silent = table.unanswered;
  const only = (which: 'gaps' | 'unanswered') => hrefOf({ only: query.only === which ? null : which });
  return (
    <header className={styles.head}>
      {page.above.length > 0 ? (
        <nav className={styles.above} aria-label="Stands under">
          {page.above.map(({ id, question }) => (
            <Fragment key={id}>
              <TextLink quiet href={`/w/${workspace}/issues/${id}`}>
                {question}
              </TextLink>
              <span aria-hidden="true"> / </span>
            </Fragment>
          ))}
        </nav>
      ) : null}
      <div className={styles.row}>
        <h1 className={styles.title}>{page.issue.question}</h1>
        <div className={styles.acts}>
          <IssueTabs
            issue={`/w/${workspace}/issues/${page.issue.id}`}
            here={query.view}
            keep={{ table: hrefOf({ view: 'table' }), list: hrefOf({ view: 'list' }) }}
          />
          <ExportMenu workspace={workspace} issueId={page.issue.id} query={query} mayShare={abilities['make-share-link']} />
          <button type="button" className={styles.button} onClick={() => window.print()}>
            Print <KeyHint of="issue-print" />
          </button>
        </div>
      </div>
      <div className={`${styles.row} ${styles.second}`}>
        <p className={styles.counts}>
          <span>{counted(page.rows.length, 'question')}</span>
          <span aria-hidden="true">·</span>
          <span>
            {table.claims < claims ? `${table.claims.toLocaleString('en')} of ` : ''}
            {counted(claims, 'claim')}, {counted(sources, 'source')}, {counted(speakers, 'speaker')}
          </span>
          <span aria-hidden="true">·</span>
          <TextLink quiet href={only('unanswered')} aria-current={query.only === 'unanswered' ? 'true' : undefined} scroll={false}>
            {asFarAsShown(silent === 0 ? 'no claim' : counted(silent, 'claim'), silent, table.rows.some(holdsMore))} unanswered
          </TextLink>
          <span aria-hidden="true">·</span>
          <TextLink quiet href={only('gaps')} aria-current={query.only === 'gaps' ? 'true' : undefined} scroll={false}>
            {counted(table.gaps, 'gap')}
          </TextLink>
          <AlsoHere workspace={workspace} issueId={page.issue.id} />
        </p>
        <Filters page={page} query={query} change={change}>
          <Views page={page} query={query} maySave={abilities['save-issue-view']} />
        </Filters>
      </div>
    </header>
  );
};
