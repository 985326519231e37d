import type { ComponentProps, ReactNode } from 'react';
import { Link } from './link';
import { Mark } from './mark';
import styles from './pill.module.css';

type Looks = { children: ReactNode; on?: boolean; opens?: boolean };
type PillProps = Looks & (({ href: string } & Partial<ComponentProps<'a'>>) | ({ href?: undefined } & ComponentProps<'button'>));

/** A filter: a link when it has an address, else a button that is pressed or not, or opens a menu (`opens`: with a small arrow). */
export const Pill = ({ children, on = false, opens = false, ...rest }: PillProps) => {
  const className = on ? `${styles.pill} ${styles.on}` : styles.pill;
  const inside = (
    <>
      {children}
      {opens ? <Mark name="sign-down" size={12} /> : null}
    </>
  );
  if (rest.href !== undefined)
    return (
      <Link {...rest} className={className} aria-current={on ? 'true' : undefined}>
        {inside}
      </Link>
    );
  const { href: _, ...button } = rest;
  return (
    <button type="button" {...button} className={className} aria-pressed={opens ? undefined : on}>
      {inside}
    </button>
  );
};
