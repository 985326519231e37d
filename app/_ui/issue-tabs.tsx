'use client';

import styles from './issue-tabs.module.css';
import { useLastLook } from './last-look';
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
  /** addresses that keep what is chosen on this page, where they stay on it; from beside it, it is kept as it was last looked at */
  readonly keep?: { readonly [T in Tab]?: string };
};

const withLook = (issue: string, look: string, view: 'list' | null): string => {
  const search = new URLSearchParams(look);
  search.delete('view');
  if (view) search.set('view', view);
  return search.size > 0 ? `${issue}?${search}` : issue;
};

/** The ways to look at an issue, the same on each of its pages. */
export const IssueTabs = ({ issue, here, keep }: Props) => {
  const look = useLastLook(issue);
  const kept = keep ?? { table: withLook(issue, look, null), list: withLook(issue, look, 'list') };
  return (
    <nav className={styles.tabs} aria-label="Ways to look">
      {tabs.map(({ at, words, path }) => (
        <Link key={at} href={kept[at] ?? `${issue}${path}`} scroll={!(keep && at in keep)} aria-current={at === here ? 'page' : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  );
};
