'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { PartyCode } from '@/app/_ui/party-code';
import { TextLink } from '@/app/_ui/text-link';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { ComparedView } from '@/desk/view-compared';
import type { ComparedSide } from '@/domain/position/compared-facts';
import styles from './compared.module.css';
import type { HrefOf } from './compared-head';
import { SideChooser } from './side-chooser';

type Props = { readonly workspace: string; readonly view: ComparedView; readonly hrefOf: HrefOf };

/** What stands at the head of each column; either can be another. */
export const SideHeads = (props: Props) => (
  <div className={styles.heads}>
    <OneHead {...props} letter="a" />
    <OneHead {...props} letter="b" />
  </div>
);

const kindWords = { claim: 'Claim', quote: 'Quote', actor: 'Speaker', party: 'Party' } as const;
const placeOf = { claim: 'claims', actor: 'actors', party: 'actors' } as const;
const counted = (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'claim' : 'claims'}`;

const OneHead = ({ workspace, view, hrefOf, letter }: Props & { readonly letter: 'a' | 'b' }) => {
  const router = useRouter();
  const [choosing, setChoosing] = useState(false);
  const side = view[letter];
  const other = view[letter === 'a' ? 'b' : 'a'];
  if (!side || choosing)
    return (
      <div className={styles.sideHead}>
        <SideChooser
          workspace={workspace}
          label={letter.toUpperCase()}
          beside={other?.kind ?? null}
          without={other?.id ?? null}
          autoFocus={choosing || (letter === 'a' ? !view.a : view.a !== null)}
          choose={(chosen) => {
            setChoosing(false);
            router.push(hrefOf({ [letter]: chosen }));
          }}
        />
      </div>
    );
  return (
    <div className={styles.sideHead}>
      <h2>
        <span className={styles.letter}>{letter.toUpperCase()}</span> {side.party ? <PartyCode {...side.party} /> : null}{' '}
        <Named workspace={workspace} side={side} />
      </h2>
      <span className={styles.meta}>
        {kindWords[side.kind]}
        {side.kind === 'claim' ? '' : `, ${counted(side.claimCount)}`}
      </span>
      <button type="button" className={styles.other} onClick={() => setChoosing(true)}>
        other …<VisuallyHidden> for {letter.toUpperCase()}</VisuallyHidden>
      </button>
    </div>
  );
};

/** A name is shown whole, words of a claim or a quote by their beginning: they stand below. */
const Named = ({ workspace, side }: { readonly workspace: string; readonly side: ComparedSide }) => {
  const words = side.kind === 'quote' ? `“${side.name}”` : side.name;
  const source = side.claims[0]?.quotes[0]?.source.id;
  if (side.kind === 'quote')
    return source ? (
      <TextLink quiet className={styles.named} href={`/w/${workspace}/sources/${source}?quote=${side.id}`}>
        {words}
      </TextLink>
    ) : (
      <span className={styles.named}>{words}</span>
    );
  return (
    <TextLink quiet className={styles.named} href={`/w/${workspace}/${placeOf[side.kind]}/${side.id}`}>
      {words}
    </TextLink>
  );
};
