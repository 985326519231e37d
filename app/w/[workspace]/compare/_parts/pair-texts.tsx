'use client';

import { useMemo } from 'react';
import { markOnScreen } from '@/app/_ui/marks-of-verdicts';
import { PartyCode } from '@/app/_ui/party-code';
import { TextLink } from '@/app/_ui/text-link';
import { VerdictPair } from '@/app/_ui/verdict-pair';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { ComparedClaim, ComparedQuote } from '@/domain/position/compared-facts';
import { type SharedStretch, sharedWords } from '@/domain/quote/shared-words';
import styles from './compared.module.css';
import type { DrawnPair } from './pair-words';
import { Stretches } from './stretches';

type Props = { readonly workspace: string; readonly pair: DrawnPair };
const whole = (text: string): readonly SharedStretch[] => [{ shared: false, text }];
const tongue = ({ language }: ComparedQuote) => language.toLowerCase().split('-')[0];
const textOf = ({ words }: ComparedQuote) => words.join(' … ');

/** Each quote beside the newest of the other side, where both are in one language. */
const besideNewest = (quotes: readonly ComparedQuote[], newest: ComparedQuote | undefined, side: 'a' | 'b') =>
  quotes.map((quote) => {
    const text = textOf(quote);
    const like = newest && tongue(newest) === tongue(quote) && newest.quoteId !== quote.quoteId;
    return {
      quote,
      text: like
        ? sharedWords(...(side === 'a' ? ([text, textOf(newest)] as const) : ([textOf(newest), text] as const)))[side]
        : whole(text),
    };
  });

/** The two claims of a pair and their newest words: what both have is grey, what one alone has is in ink. */
export const PairTexts = ({ workspace, pair }: Props) => {
  const { a, b, same } = pair;
  const drawn = useMemo(() => {
    const propositions = same ? { a: whole(a.proposition), b: whole(b.proposition) } : sharedWords(a.proposition, b.proposition);
    return {
      propositions,
      a: besideNewest(a.quotes, b.quotes[0], 'a'),
      b: besideNewest(b.quotes, a.quotes[0], 'b'),
    };
  }, [a, b, same]);
  return (
    <div className={styles.texts}>
      <Cell workspace={workspace} letter="A" claim={a} proposition={drawn.propositions.a} quotes={drawn.a} />
      <Cell workspace={workspace} letter="B" claim={b} proposition={drawn.propositions.b} quotes={drawn.b} />
    </div>
  );
};

type CellProps = {
  readonly workspace: string;
  readonly letter: 'A' | 'B';
  readonly claim: ComparedClaim;
  readonly proposition: readonly SharedStretch[];
  readonly quotes: readonly { readonly quote: ComparedQuote; readonly text: readonly SharedStretch[] }[];
};

const Cell = ({ workspace, letter, claim, proposition, quotes }: CellProps) => (
  <article className={styles.cell} aria-label={`Claim of ${letter}`}>
    <h3 className={styles.proposition}>
      <TextLink quiet href={`/w/${workspace}/claims/${claim.id}`} data-claim={letter}>
        <Stretches of={proposition} />
      </TextLink>
    </h3>
    <p className={styles.meta}>
      {claim.kind}
      {claim.status === 'draft' ? ', draft' : ''}{' '}
      <VerdictPair {...(quotes[0] ? { said: markOnScreen(quotes[0].quote.saidMark) } : {})} so={markOnScreen(claim.soMark)} />
    </p>
    {quotes.length === 0 ? <p className={styles.meta}>No words are kept for it.</p> : null}
    {quotes.map(({ quote, text }) => (
      <div key={quote.quoteId} className={styles.quote}>
        <blockquote lang={quote.language} className={styles.words}>
          <VisuallyHidden>Words: </VisuallyHidden>
          {quote.mode === 'indirect' ? null : <span aria-hidden="true">“</span>}
          <Stretches of={text} />
          {quote.cut ? ' …' : null}
          {quote.mode === 'indirect' ? null : <span aria-hidden="true">”</span>}
        </blockquote>
        <p className={styles.meta}>
          {quote.party ? <PartyCode {...quote.party} /> : null} {quote.speaker ?? 'somebody unnamed'}, <When on={quote.said} />,{' '}
          <TextLink quiet href={`/w/${workspace}/sources/${quote.source.id}?quote=${quote.quoteId}`}>
            {quote.source.outlet ?? quote.source.title}
          </TextLink>
        </p>
      </div>
    ))}
  </article>
);
