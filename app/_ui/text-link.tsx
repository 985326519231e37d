import type { ComponentProps } from 'react';
import { Link } from './link';
import styles from './text-link.module.css';

/** A link in running text: accent and underline; `quiet` keeps the colour of the text around it. */
export const TextLink = ({ quiet = false, className, ...rest }: ComponentProps<typeof Link> & { quiet?: boolean }) => (
  <Link {...rest} className={[styles.link, quiet ? styles.quiet : '', className].filter(Boolean).join(' ')} />
);
