'use client';

import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyBar } from '@/app/_ui/key-bar';
import { Link } from '@/app/_ui/link';
import { SectionHead } from '@/app/_ui/section-head';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { WordingsView } from '@/desk/view-wordings';
import { ChosenTwo } from './chosen-two';
import { AloneWordings, Statement, whyNone } from './statement';
import { usePicking } from './use-picking';
import styles from './wordings.module.css';

type Props = { readonly workspace: string; readonly view: WordingsView };

/** The wordings of a claim by statement. J and K move, Enter opens the source, C chooses one to compare, X swaps the two chosen. */
export const WordingsScreen = ({ workspace, view: { claim, statements, alone, chosen, gone, unseen } }: Props) => {
  const router = useRouter();
  const page = useRef<HTMLDivElement>(null);
  const address = `/w/${workspace}/claims/${claim.id}`;
  const picking = usePicking(`${address}/wordings`, { a: chosen.a?.id ?? null, b: chosen.b?.id ?? null }, null);
  const rows = () => [...(page.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
  const focused = () => rows().indexOf(document.activeElement as HTMLAnchorElement);
  const move = (step: number) => {
    const all = rows();
    const from = focused() >= 0 ? focused() : all.findIndex(({ dataset }) => dataset.row === picking.at);
    const next = all[Math.min(Math.max(from + step, 0), all.length - 1)];
    next?.focus();
    next?.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
  const current = () => rows().find(({ dataset }) => dataset.row === picking.at);
  useShortcuts({
    'list-next': () => move(1),
    'list-previous': () => move(-1),
    'list-open': () => current() && router.push(current()?.getAttribute('href') ?? address),
    'wordings-choose': () => (picking.at ? picking.choose(picking.at) : false),
    ...(chosen.compared ? { 'wordings-swap': picking.swap } : {}),
  });
  const none = whyNone(alone);
  return (
    <>
      <div className={styles.page} ref={page}>
        <header className={styles.head}>
          <p className={styles.path}>
            <Link href={address}>Back to the claim</Link>
          </p>
          <h1>Compare wordings</h1>
          <p className={styles.proposition}>{claim.proposition}</p>
        </header>
        <ChosenTwo {...{ workspace, chosen, gone, picking }} />
        {statements.length === 0 ? (
          <section className={styles.statement} aria-labelledby="none">
            <SectionHead id="none" title={none.title} />
            <EmptyState>{none.words}</EmptyState>
          </section>
        ) : null}
        {statements.map((statement) => (
          <Statement key={statement.first.id} {...{ workspace, statement, picking }} />
        ))}
        {alone.length > 0 ? <AloneWordings {...{ workspace, alone, picking }} only={statements.length === 0} /> : null}
        {unseen > 0 ? <p className={styles.note}>{unseen} older appearances are not shown here.</p> : null}
      </div>
      <KeyBar
        keys={[
          { of: ['list-next', 'list-previous'], words: 'move' },
          'list-open',
          'wordings-choose',
          ...(chosen.compared ? (['wordings-swap'] as const) : []),
        ]}
      />
    </>
  );
};
