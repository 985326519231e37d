'use client';

import { Chain } from '@/app/_ui/chain';
import { PartyCode } from '@/app/_ui/party-code';
import { When } from '@/app/_ui/when';
import type { ReaderAppearance } from '@/desk/view-source';
import styles from './card.module.css';
import { modeWords } from './kind-words';

/** Who is said to have said it, how, when and for whom. */
export const AppearanceFacts = ({ appearance }: { readonly appearance: ReaderAppearance }) => {
  const { speaker, surface, party, capacity, mode, cue, chain, said } = appearance;
  return (
    <dl className={styles.facts}>
      <dt>Speaker</dt>
      <dd>
        {surface && surface !== speaker ? <span className={styles.quiet}>{surface} → </span> : null}
        <span className={styles.strong}>{speaker ?? 'nobody named'}</span> {party ? <PartyCode {...party} /> : null}
        {capacity ? <span className={styles.quiet}> for {capacity}</span> : null}
      </dd>
      <dt>Mode</dt>
      <dd>
        {modeWords(mode)}
        {cue ? <span className={styles.quiet}>, “{cue}”</span> : null}
      </dd>
      <dt>Chain</dt>
      <dd>
        <Chain hops={chain.map((hop, at) => ({ key: `${at}`, ...hop }))} />
      </dd>
      {said ? (
        <>
          <dt>Said</dt>
          <dd>
            <When on={said} />
          </dd>
        </>
      ) : null}
    </dl>
  );
};
