'use client';

import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { When } from '@/app/_ui/when';
import styles from './people.module.css';

type HandedOutLinkProps = { token: string; expiresAt: string; words: string };

/** A link that was made just now. It is kept nowhere, so it stands here until the page is left. */
export const HandedOutLink = ({ token, expiresAt, words }: HandedOutLinkProps) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const [address, setAddress] = useState('');
  useEffect(() => {
    setAddress(`${window.location.origin}/link/${token}`);
    setCopied('no');
  }, [token]);
  useEffect(() => {
    if (address) field.current?.select();
  }, [address]);
  const copy = async () => {
    field.current?.select();
    // The clipboard may be forbidden: then the selected words are there to be copied by hand.
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    setCopied(done ? 'yes' : 'by-hand');
  };
  return (
    <div className={styles.link}>
      <label htmlFor={id}>{words}</label>
      <div className={styles.linkRow}>
        <input className={styles.linkField} id={id} ref={field} readOnly value={address} aria-describedby={`${id}-note`} />
        <Button onClick={copy}>{copied === 'yes' ? 'Copied' : 'Copy'}</Button>
      </div>
      <p className={styles.note} id={`${id}-note`} role="status">
        {copied === 'by-hand' ? 'The browser did not allow copying: copy the selected address by hand. ' : ''}
        Works once, until <When at={expiresAt} />. It is shown only now.
      </p>
    </div>
  );
};
