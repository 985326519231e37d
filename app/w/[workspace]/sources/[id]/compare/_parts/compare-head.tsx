import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { ComparisonView } from '@/desk/view-comparison';
import styles from './compare.module.css';

type Props = {
  readonly view: ComparisonView;
  readonly source: string;
  readonly merged: boolean;
  readonly onlyQuotes: boolean;
  readonly set: (name: 'view' | 'show', value: string | null) => void;
};

type Choice = { readonly words: string; readonly on: boolean; readonly choose: () => void };

const Choices = ({ about, choices }: { about: string; choices: readonly Choice[] }) => (
  <fieldset className={styles.segments} aria-label={about}>
    {choices.map(({ words, on, choose }) => (
      <button key={words} type="button" aria-pressed={on} onClick={choose}>
        {words}
      </button>
    ))}
  </fieldset>
);

/** The source, its two versions, and how they are read. */
export const CompareHead = ({ view, source, merged, onlyQuotes, set }: Props) => (
  <header className={styles.head}>
    <h1 className={styles.title}>
      <TextLink quiet href={source}>
        {view.source.title}
      </TextLink>
    </h1>
    <p className={styles.about}>
      {view.source.outlet ?? 'outlet not known'} · <When at={view.old.keptAt} form="day" /> against{' '}
      <When at={view.next.keptAt} form="day" />
    </p>
    <div className={styles.headActs}>
      <Choices
        about="How the texts stand"
        choices={[
          { words: 'Side by side', on: !merged, choose: () => set('view', null) },
          { words: 'In one text', on: merged, choose: () => set('view', 'one') },
        ]}
      />
      <Choices
        about="How much is shown"
        choices={[
          { words: 'Only quotes', on: onlyQuotes, choose: () => set('show', 'quotes') },
          { words: 'Whole text', on: !onlyQuotes, choose: () => set('show', 'all') },
        ]}
      />
    </div>
  </header>
);
