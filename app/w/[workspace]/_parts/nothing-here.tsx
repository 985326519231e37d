'use client';

import { useParams } from 'next/navigation';
import { EmptyState } from '@/app/_ui/empty-state';
import styles from './frame-note.module.css';

/**
 * Something that is not in this workspace, or not any more. Stands in the frame, so that every way out is there. A page under a `loading.tsx`
 * answers with it: its answer has begun, so that `notFound()` could not make it a 404, and React may never end what is thrown into it.
 */
export const NothingHere = () => {
  const { workspace } = useParams<{ workspace: string }>();
  return (
    <div className={styles.note}>
      <meta name="robots" content="noindex" />
      <EmptyState title="Not in this workspace" drop={{ words: 'Go to the desk', href: `/w/${workspace}` }}>
        The address is mistyped, or what it names belongs to another desk. Nothing was changed.
      </EmptyState>
    </div>
  );
};
