'use client';

import { Button, Menu } from '@mantine/core';
import { KeyHint } from '@/app/_ui/key-hint';
import { Link } from '@/app/_ui/link';
import { Pill } from '@/app/_ui/pill';
import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { SourceView } from '@/desk/view-source';
import { CaptureAgain } from './capture-again';
import type { HeadNoteOf } from './captured-notes';
import { compareHref } from './compare-href';
import { HeadNote } from './head-note';
import { OlderNote } from './older-note';
import styles from './reader.module.css';

type Props = {
  readonly workspace: string;
  readonly view: SourceView;
  readonly here: string;
  /** What came of bringing this text in just now. */
  readonly note: HeadNoteOf | null;
  readonly quote: () => void;
  readonly cards: { readonly count: number; readonly shown: boolean; readonly toggle: () => void };
};

/** Title, where it was published, the versions, and the one act of the page. */
export const SourceHead = ({ workspace, view, here, note, quote, cards }: Props) => {
  const compare = compareHref(here, view);
  const { source, version, versions } = view;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{source.title}</h1>
      <p className={styles.about}>
        {source.address ? (
          <TextLink quiet href={source.address} rel="noreferrer">
            {source.outlet?.name ?? new URL(source.address).hostname}
          </TextLink>
        ) : (
          (source.outlet?.name ?? 'outlet not known')
        )}
        {source.author ? `, ${source.author}` : ''} · <When on={source.published} />
      </p>
      <div className={styles.headActs}>
        {versions.length > 1 ? (
          <Menu>
            <Menu.Target>
              <Pill opens>
                Version {version.number} of {versions.at(-1)?.number}
              </Pill>
            </Menu.Target>
            <Menu.Dropdown>
              {[...versions].reverse().map(({ id, number, keptAt }) => (
                <Menu.Item
                  key={id}
                  component={Link}
                  href={`${here}?version=${number}`}
                  aria-current={id === version.id ? 'true' : undefined}
                >
                  Version {number}, kept <When at={keptAt} form="day" />
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ) : null}
        {compare ? (
          <Button size="xs" component={Link} href={compare}>
            Compare versions
          </Button>
        ) : null}
        <span className={styles.sheetToggle}>
          <Button size="xs" onClick={cards.toggle} aria-expanded={cards.shown}>
            {cards.shown ? 'Hide cards' : `Cards, ${cards.count}`}
          </Button>
        </span>
        {view.abilities['capture-again'] ? <CaptureAgain workspace={workspace} view={view} here={here} /> : null}
        {view.abilities['add-quote'] ? (
          <Button size="xs" onClick={quote} rightSection={<KeyHint of="quote" />}>
            Add a quote
          </Button>
        ) : null}
      </div>
      {note ? <HeadNote key={`${note} ${view.versions.at(-1)?.unchangedAt}`} note={note} view={view} /> : null}
      <OlderNote view={view} here={here} />
    </header>
  );
};
