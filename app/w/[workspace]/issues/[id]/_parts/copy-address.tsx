'use client';

import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { When } from '@/app/_ui/when';
import styles from './share.module.css';

/** The address of a link that was made just now. Its token is kept nowhere, so it stands here until the dialog closes. */
export const CopyAddress = ({ path, endsAt }: { readonly path: string; readonly endsAt: string }) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const address = `${window.location.origin}${path}`;
  useEffect(() => {
    if (!address) return;
    setCopied('no');
    field.current?.select();
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
    <div className={styles.made}>
      <label htmlFor={id}>The new link</label>
      <div className={styles.row}>
        <input className={styles.field} id={id} ref={field} readOnly value={address} aria-describedby={`${id}-note`} />
        <Button onClick={copy}>{copied === 'yes' ? 'Copied' : 'Copy'}</Button>
      </div>
      <p className={styles.note} id={`${id}-note`} role="status">
        {copied === 'by-hand' ? 'The browser did not allow copying: copy the selected address by hand. ' : ''}
        Stands until <When at={endsAt} />. It is shown only now: the desk keeps no copy of it.
      </p>
    </div>
  );
};
