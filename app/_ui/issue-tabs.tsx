import styles from './issue-tabs.module.css';
import { Link } from './link';

const tabs = [
  { at: 'table', words: 'Side by side', path: '' },
  { at: 'map', words: 'Map', path: '/map' },
  { at: 'hypotheses', words: 'Hypotheses', path: '/hypotheses' },
  { at: 'list', words: 'List', path: '?view=list' },
] as const;
type Tab = (typeof tabs)[number]['at'];

type Props = {
  /** the address of the issue */
  readonly issue: string;
  readonly here: Tab;
  /** addresses that keep what is chosen on this page, where they stay on it */
  readonly keep?: { readonly [T in Tab]?: string };
};

/** The ways to look at an issue, the same on each of its pages. */
export const IssueTabs = ({ issue, here, keep = {} }: Props) => (
  <nav className={styles.tabs} aria-label="Ways to look">
    {tabs.map(({ at, words, path }) => (
      <Link key={at} href={keep[at] ?? `${issue}${path}`} scroll={!(at in keep)} aria-current={at === here ? 'page' : undefined}>
        {words}
      </Link>
    ))}
  </nav>
);
