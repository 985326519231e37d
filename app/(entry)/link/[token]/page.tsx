import type { Metadata } from 'next';
import { whoAsks } from '@/app/_session/who-asks';
import { viewLink } from '@/desk/view-link';
import { FirstDeskForm } from './_parts/first-desk-form';
import { JoinForm } from './_parts/join-form';
import { NewPasswordForm } from './_parts/new-password-form';
import { SpentNote } from './_parts/spent-note';

// The address is a secret: it is told to no other page and to no index.
export const metadata: Metadata = { title: 'One-time link', referrer: 'no-referrer', robots: { index: false, follow: false } };

type Props = { readonly params: Promise<{ token: string }> };

/** What a link that works once is for. Looking at it does not use it. */
const LinkPage = async ({ params }: Props) => {
  const { token } = await params;
  const link = await viewLink({ token, now: new Date() });
  if (!link.ok) return <SpentNote />;
  const { value } = link;
  if (value.purpose === 'first-chief') return <FirstDeskForm token={token} />;
  if (value.purpose === 'password-reset') return <NewPasswordForm token={token} name={value.name} email={value.email} />;
  const who = await whoAsks();
  return <JoinForm token={token} invitation={value} signedInAs={who && { name: who.name, email: who.email }} />;
};

export default LinkPage;
