import type { SharedStretch } from '@/domain/quote/shared-words';
import styles from './compared.module.css';

/** A text whose words that the other has too are grey. Where a stretch ends is its name. */
export const Stretches = ({ of }: { readonly of: readonly SharedStretch[] }) => {
  let place = 0;
  return of.map(({ shared, text }) => {
    place += text.length;
    return (
      <span key={place} className={shared ? styles.shared : undefined}>
        {text}
      </span>
    );
  });
};
