'use client';

import { useState } from 'react';
import type { HypothesesView } from '@/desk/view-hypotheses';
import { BeginForm } from './begin-form';
import type { Opened } from './dialogs';
import { HypothesesHead } from './head';
import { LaidOut } from './laid-out';
import type { Look } from './look';
import styles from './screen.module.css';

type Props = HypothesesView & { readonly workspace: string; readonly look: Look };

/** Rival claims against the evidence: laid out, marked alone, ranked, settled. */
export const HypothesesScreen = (props: Props) => {
  const { workspace, page, abilities } = props;
  const [opened, open] = useState<Opened | null>(null);
  const { analysis } = page;
  const isOpen = analysis !== null && analysis.closedAt === null;
  const anyOpen = page.analyses.some(({ closedAt }) => closedAt === null);
  return (
    <div className={styles.screen} data-framed={analysis ? true : undefined}>
      <HypothesesHead
        workspace={workspace}
        page={page}
        mayBegin={abilities['begin-analysis'] && !anyOpen}
        mayChoose={abilities['add-to-analysis'] && isOpen}
        mayClose={abilities['close-analysis'] && isOpen && analysis.seats.some((seat) => seat.in)}
        onBegin={() => open({ what: 'begin' })}
        onChoose={() => open({ what: 'choose' })}
        onClose={() => open({ what: 'close' })}
      />
      {analysis ? (
        <LaidOut {...props} analysis={analysis} opened={opened} open={open} />
      ) : (
        <div className={styles.nothing}>
          <BeginForm workspace={workspace} page={page} mayBegin={abilities['begin-analysis']} />
        </div>
      )}
    </div>
  );
};
