'use client';

import { Button } from '@mantine/core';
import { KeyHint } from '@/app/_ui/key-hint';
import { Words } from '@/app/_ui/words';
import { wordsAt } from '@/domain/text/span';
import styles from './card.module.css';
import type { ReaderState } from './use-reader';
import type { Splitting } from './use-reshape';

type Props = { readonly text: string; readonly language: string; readonly splitting: Splitting; readonly reader: ReaderState };

/** The words a place is known by: the first few behind it. */
const known = (text: string, at: number): string =>
  `${text
    .slice(at, at + 44)
    .split(/[\r\n]/u)[0]
    ?.replace(/\s\S*$/u, '')} …`;

/** Where the open suggestion is about to be split: both parts as they would be, the likely places by number, and any other with the arrows. */
export const SplitPanel = ({ text, language, splitting, reader }: Props) => (
  <section className={styles.split} aria-label="Splitting">
    <ol className={styles.halves}>
      {splitting.halves.map((spans) => (
        <li key={spans[0]?.[0]}>
          <Words size="margin" words={wordsAt(text, spans)} lang={language} />
        </li>
      ))}
    </ol>
    {splitting.choices.length > 1 ? (
      <ul className={styles.places}>
        {splitting.choices.map((at, nth) => (
          <li key={at}>
            <button type="button" className={styles.ask} aria-current={at === splitting.at} onClick={() => reader.splitAt(at)}>
              <KeyHint keys={`${nth + 1}`} /> before “{known(text, at)}”
            </button>
          </li>
        ))}
      </ul>
    ) : null}
    <p className={styles.meta}>
      <span>
        <KeyHint of="split-earlier" /> <KeyHint of="split-later" /> by a word
      </span>
    </p>
    <div className={styles.acts}>
      <Button size="xs" variant="filled" onClick={() => reader.splitAt(splitting.at)} rightSection={<KeyHint of="split-do" onAccent />}>
        Split here
      </Button>
      <Button size="xs" onClick={reader.leaveSplit} rightSection={<KeyHint of="split-leave" />}>
        Leave whole
      </Button>
    </div>
  </section>
);
