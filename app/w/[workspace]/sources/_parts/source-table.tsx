'use client';

import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { languageWords } from '@/app/_ui/language-words';
import { Link } from '@/app/_ui/link';
import { Mark } from '@/app/_ui/mark';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { SourcesView } from '@/desk/view-sources';
import styles from './sources.module.css';

type Props = { readonly workspace: string; readonly view: SourcesView; readonly words: string };

/** The list; J and K move, Enter opens. */
export const SourceTable = ({ workspace, view, words }: Props) => {
  const router = useRouter();
  const base = `/w/${workspace}/sources`;
  const [typed, setTyped] = useState(words);
  const rows = useRef<HTMLTableSectionElement>(null);
  const at = useRef(-1);
  const go = useDebouncedCallback((q: string) => router.replace(q ? `${base}?q=${encodeURIComponent(q)}` : base, { scroll: false }), 200);
  const move = (step: number) => {
    at.current = Math.min(Math.max(at.current + step, 0), view.rows.length - 1);
    rows.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]')[at.current]?.focus();
  };
  useShortcuts({
    'list-next': () => move(1),
    'list-previous': () => move(-1),
    'list-open': () => view.rows[at.current] && router.push(`${base}/${view.rows[at.current]?.id}`),
  });
  return (
    <>
      <header className={styles.head}>
        <h1>Sources</h1>
        <TextInput
          type="search"
          aria-label="Narrow by title, outlet or author"
          placeholder="Title, outlet or author"
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            go(value.trim());
          }}
          w="18rem"
          maw="100%"
        />
        <span className={styles.keys}>
          <KeyHint of="list-next" /> <KeyHint of="list-previous" /> move <KeyHint of="list-open" /> open
        </span>
      </header>
      <p className={styles.count} aria-live="polite">
        {view.total.toLocaleString('en')} {view.total === 1 ? 'source' : 'sources'}
        {words ? ` with “${words}”` : ''}
      </p>
      {view.rows.length === 0 ? (
        words ? (
          <EmptyState drop={{ words: 'Drop it', href: base }}>No source has “{words}” in its title, outlet or author.</EmptyState>
        ) : (
          <EmptyState title="No sources yet">Paste an article, drop files or give an address: it is kept as it is.</EmptyState>
        )
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Published</th>
              <th scope="col" className={styles.number}>
                Words
              </th>
              <th scope="col" className={styles.number}>
                Quotes
              </th>
              <th scope="col" className={styles.number}>
                Waiting
              </th>
              <th scope="col" className={styles.number}>
                Drifted
              </th>
              <th scope="col">Kept</th>
            </tr>
          </thead>
          <tbody ref={rows}>
            {view.rows.map((source, i) => (
              <tr key={source.id}>
                <th scope="row">
                  <Link
                    data-row
                    href={`${base}/${source.id}`}
                    onFocus={() => {
                      at.current = i;
                    }}
                  >
                    {source.title}
                  </Link>
                  <span className={styles.meta}>
                    {source.outlet ?? 'outlet not stated'}
                    {source.versions > 1 ? ` · ${source.versions} versions` : ''} ·{' '}
                    {source.language === 'und' ? languageWords(source.language) : source.language}
                  </span>
                </th>
                <td className={styles.when}>
                  <When on={source.published} />
                </td>
                <td className={styles.number}>{source.words.toLocaleString('en')}</td>
                <td className={styles.number}>{source.quotes}</td>
                <td className={styles.number}>{source.waiting === 0 ? '–' : source.waiting}</td>
                <td className={styles.number}>
                  {source.drifted === 0 ? (
                    '–'
                  ) : (
                    <Link className={styles.drifted} href={`${base}/${source.id}/compare`}>
                      <Mark name="drift-altered" size={14} /> {source.drifted.toLocaleString('en')}
                      <VisuallyHidden> drifted {source.drifted === 1 ? 'quote' : 'quotes'} to decide</VisuallyHidden>
                    </Link>
                  )}
                </td>
                <td className={styles.when}>
                  <When at={source.keptAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {view.next ? (
        <p className={styles.more}>
          <Link href={`${base}?${new URLSearchParams({ ...(words ? { q: words } : {}), after: view.next })}`}>Older sources</Link>
        </p>
      ) : null}
    </>
  );
};
