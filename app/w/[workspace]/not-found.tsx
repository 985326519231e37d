'use client';

import { useParams } from 'next/navigation';
import { EmptyState } from '@/app/_ui/empty-state';
import styles from './_parts/frame-note.module.css';

/** Something that is not in this workspace, or not any more. Stands in the frame, so that every way out is there. */
const NotFound = () => {
  const { workspace } = useParams<{ workspace: string }>();
  return (
    <div className={styles.note}>
      <EmptyState title="Not in this workspace" drop={{ words: 'Go to the desk', href: `/w/${workspace}` }}>
        The address is mistyped, or what it names belongs to another desk. Nothing was changed.
      </EmptyState>
    </div>
  );
};

export default NotFound;
