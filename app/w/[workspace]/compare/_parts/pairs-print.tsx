'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ComparedView } from '@/desk/view-compared';
import styles from './compared.module.css';
import { type DrawnPair, relationWords } from './pair-words';

type Props = { readonly view: ComparedView; readonly pairs: readonly DrawnPair[] };

/** The pairs on paper: all that are listed, as a table. Drawn when printing begins, since only those in sight stand on the screen. */
export const PairsPrint = ({ view, pairs }: Props) => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing || !view.a || !view.b) return null;
  return (
    <table className={styles.printed}>
      <thead>
        <tr>
          <th>A: {view.a.name}</th>
          <th>B: {view.b.name}</th>
          <th>Between the two</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.key}>
            <td>{saidIn(pair.a)}</td>
            <td>{pair.same ? 'the same' : saidIn(pair.b)}</td>
            <td>{pair.same ? 'both make this claim' : betweenWords(pair)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const betweenWords = (pair: DrawnPair): string =>
  pair.relations.length === 0
    ? 'no relation recorded'
    : pair.relations.map((relation) => `${relationWords(relation, pair)}: ${relation.reason}`).join(' ');

const saidIn = ({ proposition, quotes: [newest] }: DrawnPair['a']): string =>
  newest
    ? `${proposition} “${newest.words.join(' … ')}” (${newest.speaker ?? 'somebody unnamed'}, ${newest.source.outlet ?? newest.source.title})`
    : proposition;
