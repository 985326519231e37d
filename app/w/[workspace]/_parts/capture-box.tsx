'use client';

import { Button, TextInput } from '@mantine/core';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { isAddressAttempt } from '@/domain/source/address-attempt';
import styles from './capture-box.module.css';
import { ComingLines } from './coming-lines';
import { useCapture } from './use-capture';

type Props = { readonly workspace: string; readonly large?: boolean; readonly autoFocus?: boolean };

const accepted = '.txt,.md,.markdown,.html,.htm,.pdf,.docx';
const facts = [
  ['outlet', 'Outlet', 'The Daily Example'],
  ['title', 'Title', 'found in the text, or its first words'],
  ['published', 'Date', '25 September 2020, or 2020-09'],
  ['author', 'Author', ''],
  ['language', 'Language', 'found in the text; en, or ru'],
  ['address', 'Address', 'https://'],
  ['archiveLink', 'Archive link', 'https://'],
] as const;

/** Paste, drop, upload or fetch. What was pasted is kept in this browser until it is in, so a reload or a refusal loses nothing. */
export const CaptureBox = ({ workspace, large = false, autoFocus = false }: Props) => {
  const draft = `saidso-capture-${workspace}`;
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Record<string, string>>({});
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { coming, busy, bring } = useCapture(workspace);
  useEffect(() => setText((now) => now || (localStorage.getItem(draft) ?? '')), [draft]);
  const type = (words: string) => {
    setText(words);
    try {
      if (words) localStorage.setItem(draft, words);
      else localStorage.removeItem(draft);
    } catch {
      // a text larger than the browser keeps is only in the box
    }
  };
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  useShortcuts({ 'desk-bring-in': () => field.current?.focus() });

  const keep = async () => {
    const piece = isAddressAttempt(text)
      ? { name: text.trim(), fields: { ...said, how: 'address', url: text.trim() } }
      : { name: 'Pasted text', fields: { ...said, how: 'paste', text } };
    if (await bring([piece])) {
      type('');
      setSaid({});
    }
  };
  const files = (list: FileList | null) =>
    bring([...(list ?? [])].map((file) => ({ name: file.name, fields: { ...(list?.length === 1 ? said : {}), how: 'file', file } })));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) void files(event.dataTransfer.files);
    else type(event.dataTransfer.getData('text/plain'));
  };

  return (
    <div>
      <form
        className={`${styles.drop} ${large ? styles.large : ''} ${over ? styles.over : ''}`}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <textarea
          ref={field}
          aria-label="Paste an article or an address"
          placeholder={
            large
              ? 'Paste an article or an address, or drop files here'
              : 'Paste an article or an address, or drop txt, md, html, pdf, docx files here'
          }
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              if (!busy) void keep();
            }
          }}
        />
        <div className={styles.acts}>
          <Button variant="default" disabled={busy} onClick={() => picker.current?.click()}>
            Upload
          </Button>
          <input ref={picker} type="file" multiple hidden accept={accepted} onChange={(event) => files(event.currentTarget.files)} />
          {large ? <span className={styles.kinds}>txt, md, html, pdf, docx</span> : null}
          <Button type="submit" variant="filled" loading={busy} ml="auto">
            {isAddressAttempt(text) ? 'Fetch and keep' : 'Keep'}
            {large ? <span className={styles.key}>Ctrl ↵</span> : null}
          </Button>
        </div>
      </form>
      <details className={styles.facts}>
        <summary>What is known of it</summary>
        <div>
          {facts.map(([name, label, placeholder]) => (
            <TextInput
              key={name}
              label={label}
              placeholder={placeholder}
              value={said[name] ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setSaid((was) => ({ ...was, [name]: value }));
              }}
            />
          ))}
        </div>
      </details>
      <ComingLines workspace={workspace} coming={coming} />
      {large ? null : <p className={styles.note}>Kept as an unchanging version; duplicates are recognised.</p>}
    </div>
  );
};

/** The key that leads to the box, for the head of its section. */
export const CaptureKey = () => <KeyHint of="desk-bring-in" />;
