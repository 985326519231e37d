'use client';

import { SectionHead } from '@/app/_ui/section-head';
import { When } from '@/app/_ui/when';
import type { ClaimWording, WordingsView } from '@/desk/view-wordings';
import { SmallAct } from '../../_parts/small-act';
import { ComparedWords, WordsOf } from './compared-words';
import { nameOf, occasionOf, speakerOf } from './name-of';
import type { Picking } from './use-picking';
import { WordingRow } from './wording-row';
import styles from './wordings.module.css';

type Props = {
  readonly workspace: string;
  readonly chosen: WordingsView['chosen'];
  readonly gone: boolean;
  readonly picking: Picking;
};

/** The two wordings an editor chose, the second held against the first. */
export const ChosenTwo = ({ workspace, chosen: { a, b, compared }, gone, picking }: Props) => {
  const first = a ?? b;
  if (!first && !gone) return null;
  return (
    <section className={styles.statement} aria-labelledby="chosen">
      <SectionHead
        id="chosen"
        title="The two chosen"
        right={
          <span className={styles.acts}>
            {compared ? (
              <SmallAct onClick={picking.swap} hint="wordings-swap">
                Swap
              </SmallAct>
            ) : null}
            <SmallAct onClick={picking.drop}>Let both go</SmallAct>
          </span>
        }
      />
      {gone ? <p className={styles.note}>A wording that was chosen stands no more.</p> : null}
      <ul>
        {first ? (
          <WordingRow workspace={workspace} wording={first} picking={picking} note={<Spoken wording={first} />}>
            <WordsOf wording={first} />
          </WordingRow>
        ) : null}
        {a && b && compared ? (
          <WordingRow workspace={workspace} wording={b} picking={picking} note={<Spoken wording={b} />}>
            <ComparedWords wording={b} compared={compared} against={a} />
          </WordingRow>
        ) : null}
      </ul>
      <p className={styles.note} role="status">
        {compared && a && b ? `${nameOf(b)} is compared with ${nameOf(a)}.` : 'Choose another wording below to compare with it.'}
      </p>
    </section>
  );
};

/** Two that were chosen may be of two speakers, days and occasions: each says its own. */
const Spoken = ({ wording }: { readonly wording: ClaimWording }) => {
  const occasion = occasionOf(wording);
  return (
    <>
      {speakerOf(wording)}, <When on={wording.said} />
      {occasion ? `, ${occasion}` : null}
    </>
  );
};
