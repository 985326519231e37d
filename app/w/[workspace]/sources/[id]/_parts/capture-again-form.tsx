'use client';

import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { Pill } from '@/app/_ui/pill';
import { RefusalNote } from '@/app/_ui/refusal-note';
import styles from './capture-again.module.css';
import type { CapturingAgain, Given, Way } from './use-capture-again';

const accepted = '.txt,.md,.markdown,.html,.htm,.pdf,.docx';
const ways: readonly { readonly way: Way; readonly words: string }[] = [
  { way: 'address', words: 'Fetch the address again' },
  { way: 'paste', words: 'Paste' },
  { way: 'file', words: 'Upload' },
];
const acts: Record<Way, string> = { address: 'Fetch and compare', paste: 'Compare', file: 'Upload and compare' };
const underWay: Record<Way, string> = {
  address: 'Fetching the page and looking for every quote in it',
  paste: 'Looking for every quote in the text',
  file: 'Reading the file and looking for every quote in it',
};
const isGiven = ({ way, url, text, file }: Given): boolean =>
  way === 'address' ? url.trim() !== '' : way === 'paste' ? text.trim() !== '' : file !== null;

/** Three ways to give the text as it is now, what is under way, and a refusal with what can be done about it. */
export const CaptureAgainForm = ({ capturing }: { readonly capturing: CapturingAgain }) => {
  const { given, give, refusal, since, capture, close } = capturing;
  const busy = since !== null;
  const ready = isGiven(given) && !busy;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file && !busy) give({ way: 'file', file });
  };
  const send = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (ready) void capture();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void capture();
      }}
      onKeyDown={send}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <p className={styles.about}>
        The text as it is now is held against the newest version. Where it differs it is kept as a newer one; nothing about your quotes
        changes before somebody decides.
      </p>
      <fieldset className={styles.ways} aria-label="How the text comes in">
        {ways.map(({ way, words }) => (
          <Pill key={way} on={given.way === way} disabled={busy} onClick={() => give({ way })}>
            {words}
          </Pill>
        ))}
      </fieldset>
      <Field given={given} give={give} busy={busy} />
      {busy ? <UnderWay since={since} words={underWay[given.way]} /> : null}
      <RefusalNote refusal={refusal} />
      <Group justify="flex-end" mt="sm" gap="sm">
        <Button onClick={close}>{busy ? 'Leave it running' : 'Leave'}</Button>
        {refusal?.code === 'another-text' ? (
          <Button disabled={busy} onClick={() => void capture(true)}>
            It is the same article, keep it as a newer version
          </Button>
        ) : null}
        <Button
          type="submit"
          variant="filled"
          loading={busy}
          disabled={!isGiven(given)}
          rightSection={<KeyHint keys="Ctrl Enter" onAccent />}
        >
          {acts[given.way]}
        </Button>
      </Group>
    </form>
  );
};

type FieldProps = Pick<CapturingAgain, 'given' | 'give'> & { readonly busy: boolean };

/** The one field of the way that was chosen. */
const Field = ({ given, give, busy }: FieldProps) => {
  const picker = useRef<HTMLInputElement>(null);
  if (given.way === 'address')
    return (
      <TextInput
        data-autofocus
        label="Address"
        placeholder="https://"
        value={given.url}
        readOnly={busy}
        onChange={(event) => give({ url: event.currentTarget.value })}
      />
    );
  if (given.way === 'paste')
    return (
      <Textarea
        data-autofocus
        label="The text as it is now"
        classNames={{ input: styles.paste }}
        rows={10}
        value={given.text}
        readOnly={busy}
        onChange={(event) => give({ text: event.currentTarget.value })}
      />
    );
  return (
    <div className={styles.file}>
      <Button data-autofocus disabled={busy} onClick={() => picker.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accepted}
        onChange={(event) => give({ file: event.currentTarget.files?.[0] ?? null })}
      />
      <span className={styles.about}>{given.file ? given.file.name : 'or drop it here: txt, md, html, pdf, docx'}</span>
    </div>
  );
};

/** How long it has been going on; a page may take a while to answer. */
const UnderWay = ({ since, words }: { readonly since: number; readonly words: string }) => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setSeconds(Math.round((Date.now() - since) / 1000)), 1000);
    return () => window.clearInterval(timer);
  }, [since]);
  return (
    <div className={styles.busy}>
      <p role="status">{words} …</p>
      <span>{seconds > 1 ? `${seconds} s` : ''}</span>
      <progress aria-label={words} />
    </div>
  );
};
