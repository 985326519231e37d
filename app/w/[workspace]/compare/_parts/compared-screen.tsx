'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { KeyBar } from '@/app/_ui/key-bar';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { ComparedView } from '@/desk/view-compared';
import { writeCompareQuery } from '@/domain/position/compare-query';
import styles from './compared.module.css';
import { ComparedHead } from './compared-head';
import { NoPairs } from './no-pairs';
import { PairList } from './pair-list';
import { PairRecord, type Recording, startOf } from './pair-record';
import { PairTexts } from './pair-texts';
import { drawnPairs, laterOf, standingWords, turnedKey } from './pair-words';
import { PairsPrint } from './pairs-print';
import { SideHeads } from './side-heads';
import { usePairs, withPair } from './use-pairs';

type Props = { readonly workspace: string; readonly view: ComparedView };

/** Two sides against each other: the pairs of their claims at the left, the words of the chosen pair beside them, what is between the two below. */
export const ComparedScreen = ({ workspace, view }: Props) => {
  const router = useRouter();
  const all = useMemo(() => drawnPairs(view), [view]);
  const { listed, pair, at, show, filter, choose, step, leave } = usePairs(all);
  const [recording, record] = useState<Recording | null>(null);
  const may = view.abilities['add-relation'] && pair !== null && !pair.same;
  const { a, b } = view.query;
  const hrefOf = (to: Partial<ComparedView['query']>) => {
    const search = writeCompareQuery({ ...view.query, ...to });
    return `/w/${workspace}/compare${search ? `?${search}` : ''}`;
  };
  const begin = (type: Recording['type'], turned: boolean) => () => {
    if (!pair || !may) return false;
    const later = laterOf(pair);
    record(startOf(type, turned ? (later === 'a' ? 'b' : 'a') : later));
  };
  const go = (by: number) => () => {
    record(null);
    step(by);
  };
  /** The sides change places, and the pair that is read stays. */
  const swap = () => {
    if (!a || !b) return false;
    leave();
    router.replace(withPair(hrefOf({ a: b, b: a }), pair && turnedKey(pair), show), { scroll: false });
  };
  const open = (side: 'a' | 'b') => () => (pair ? router.push(`/w/${workspace}/claims/${pair[side].id}`) : false);
  useShortcuts({
    'pair-next': go(1),
    'pair-previous': go(-1),
    'pair-rebuts': begin('rebuts', false),
    'pair-rebuts-back': begin('rebuts', true),
    'pair-supports': begin('supports', false),
    'pair-supports-back': begin('supports', true),
    'pair-record': begin('answers', false),
    'pair-swap': swap,
    'pair-open-a': open('a'),
    'pair-open-b': open('b'),
  });
  return (
    <div className={styles.page}>
      <ComparedHead view={view} hrefOf={hrefOf} swap={swap} />
      <div className={styles.body}>
        <Side view={view} pairs={listed} at={at} show={show} filter={filter} choose={(key) => [record(null), choose(key)]} />
        <div className={styles.main}>
          <SideHeads workspace={workspace} view={view} hrefOf={hrefOf} />
          {pair ? (
            <>
              <PairTexts key={pair.key} workspace={workspace} pair={pair} />
              <PairRecord workspace={workspace} pair={pair} may={may} recording={recording} record={record} />
            </>
          ) : (
            <NoPairs workspace={workspace} view={view} show={show} all={all.length} drop={() => filter(null)} />
          )}
        </div>
      </div>
      <PairsPrint view={view} pairs={listed} />
      <VisuallyHidden>
        <span role="status">
          {pair && all.length > 1 ? `Pair ${at + 1} of ${listed.length}: ${standingWords[pair.standing].toLowerCase()}` : ''}
        </span>
      </VisuallyHidden>
      <KeyBar
        keys={[
          { of: ['pair-next', 'pair-previous'], words: 'next, previous pair' },
          ...(may ? (['pair-rebuts', 'pair-supports', 'pair-record'] as const) : []),
          'pair-swap',
          { of: ['pair-open-a', 'pair-open-b'], words: 'open the claim of A, of B' },
        ]}
      />
    </div>
  );
};

type SideProps = { readonly view: ComparedView; readonly pairs: ReturnType<typeof usePairs>['listed'] } & Pick<
  ReturnType<typeof usePairs>,
  'at' | 'show' | 'filter'
> & { readonly choose: (key: string) => unknown };

/** How the pairs stand, which are shown, and how they were chosen. */
const Side = ({ view, pairs, at, show, filter, choose }: SideProps) => {
  const { counts, unseen } = view;
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  if (total === 0) return <div className={styles.side} />;
  return (
    <div className={styles.side}>
      <fieldset className={styles.filter} aria-label="Which pairs">
        {([null, 'contradict', 'agree', 'other', 'unrecorded'] as const).map((standing) => (
          <button key={standing ?? 'all'} type="button" aria-pressed={show === standing} onClick={() => filter(standing)}>
            {standing ? standingWords[standing] : 'All'} {(standing ? counts[standing] : total).toLocaleString('en')}
          </button>
        ))}
      </fieldset>
      <PairList key={show ?? 'all'} pairs={pairs} at={at} choose={choose} />
      <p className={styles.how}>
        {howChosen(view)}
        {unseen > 0 ? ` ${unseen.toLocaleString('en')} more that nobody linked are not listed: choose a question.` : ''}
      </p>
    </div>
  );
};

/** How pairs are chosen, in words: never every claim with every other. */
const howChosen = ({ query }: ComparedView): string =>
  query.a?.kind === 'claim' || query.a?.kind === 'quote'
    ? 'Every claim made in the words of one side, with every claim of the other.'
    : 'Paired: claims both make, claims linked with each other, and claims under one question (of each side the newest 60).';
