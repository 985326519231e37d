'use client';

import { SectionHead } from '@/app/_ui/section-head';
import { When } from '@/app/_ui/when';
import type { ClaimWording, StatementWordings } from '@/desk/view-wordings';
import { ComparedWords, WordsOf } from './compared-words';
import { nameOf, occasionOf, speakerOf } from './name-of';
import type { Picking } from './use-picking';
import { WordingRow } from './wording-row';
import styles from './wordings.module.css';

type Props = { readonly workspace: string; readonly picking: Picking };

/** One statement as several sources have it: the first in full, the others with what is different in them. */
export const Statement = ({ statement: { first, others }, ...rest }: Props & { readonly statement: StatementWordings }) => {
  const occasion = occasionOf([first, ...others.map(({ wording }) => wording)].find(occasionOf) ?? first);
  const day = [first, ...others.map(({ wording }) => wording)].find(({ said }) => said.precision === 'day') ?? first;
  return (
    <section className={styles.statement} aria-labelledby={`statement-${first.id}`}>
      <SectionHead
        id={`statement-${first.id}`}
        title={
          <>
            {speakerOf(first)}, <When on={day.said} />
            {occasion ? `, ${occasion}` : null}
          </>
        }
        count={`${others.length + 1} sources`}
        right={<Summary others={others} />}
      />
      <ul>
        <WordingRow {...rest} wording={first} note="the others are compared with this one">
          <WordsOf wording={first} />
        </WordingRow>
        {others.map(({ wording, compared }) => (
          <WordingRow key={wording.id} {...rest} wording={wording}>
            <ComparedWords wording={wording} compared={compared} against={first} />
          </WordingRow>
        ))}
      </ul>
    </section>
  );
};

/** How many have other words, in words. */
const Summary = ({ others }: Pick<StatementWordings, 'others'>) => {
  const other = others.filter(({ compared }) => compared.state === 'differs').length;
  if (other > 0) return <>{other === 1 ? '1 has other words' : `${other} have other words`}</>;
  return others.every(({ compared }) => 'diff' in compared) ? <>all have the same words</> : null;
};

/** What stands in no statement: quotes of one source alone, and reports. They can be chosen all the same. */
export const AloneWordings = ({ alone, only, ...rest }: Props & { readonly alone: readonly ClaimWording[]; readonly only: boolean }) => (
  <section className={styles.statement} aria-labelledby="alone">
    <SectionHead
      id="alone"
      title={only ? 'The words' : 'Not paired'}
      count={alone.length}
      right={only && alone.length === 1 ? undefined : 'choose any two to compare them'}
    />
    <ul>
      {alone.map((wording) => (
        <WordingRow
          key={wording.id}
          {...rest}
          wording={wording}
          note={
            <>
              {speakerOf(wording)}, <When on={wording.said} />
              {occasionOf(wording) ? `, ${occasionOf(wording)}` : null}
            </>
          }
        >
          <WordsOf wording={wording} />
        </WordingRow>
      ))}
    </ul>
  </section>
);

/** Why there is nothing to compare by itself. */
export const whyNone = (alone: readonly ClaimWording[]): { readonly title: string; readonly words: string } => {
  if (alone.length === 0) return { title: 'No words are kept for this claim', words: 'Add a quote to it, and one of another outlet.' };
  if (new Set(alone.map(nameOf)).size === 1)
    return {
      title: 'Only one outlet has these words',
      words: 'Once another outlet’s quote is added to the claim, both are compared here.',
    };
  return {
    title: 'No two outlets quote the same statement',
    words: 'That is: the words of one speaker, on one occasion or day, in one language. Choose any two below to compare them all the same.',
  };
};
