'use client';

import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog-frame.module.css';

type DialogFrameProps = { opened: boolean; onClose: () => void; title: ReactNode; size?: string | number; children: ReactNode };

/** A dialog with its title and a way out. It keeps the focus while open and gives it back after. */
export const DialogFrame = ({ opened, onClose, title, size = '32rem', children }: DialogFrameProps) => (
  <Modal.Root opened={opened} onClose={onClose} size={size} transitionProps={{ duration: 0 }} classNames={{ content: styles.content }}>
    <Modal.Overlay backgroundOpacity={0.35} />
    <Modal.Content>
      <div className={styles.head}>
        <Modal.Title className={styles.title}>{title}</Modal.Title>
        <Modal.CloseButton aria-label="Close" />
      </div>
      <Modal.Body className={styles.body}>{children}</Modal.Body>
    </Modal.Content>
  </Modal.Root>
);
