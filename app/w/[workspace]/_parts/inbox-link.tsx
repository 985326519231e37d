'use client';

import { usePathname, useRouter } from 'next/navigation';
import { Link } from '@/app/_ui/link';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import styles from './inbox-link.module.css';

/** More than this are not told apart. */
const most = 99;

/** The way to the inbox in the bar of every page, with how much of it is unread; the number is null while it is not known. */
export const InboxLink = ({ href, unread }: { readonly href: string; readonly unread: number | null }) => {
  const router = useRouter();
  const here = usePathname() === href;
  useShortcuts({ 'go-inbox': () => router.push(href) });
  return (
    <Link href={href} className={styles.inbox} aria-current={here ? 'page' : undefined}>
      Inbox
      {unread ? (
        <span className={styles.unread}>
          {unread > most ? `${most}+` : unread}
          <VisuallyHidden> unread</VisuallyHidden>
        </span>
      ) : null}
    </Link>
  );
};
