import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { door } from '@/app/_session/door';
import { whoAsks } from '@/app/_session/who-asks';
import { viewDemoEditors } from '@/desk/view-demo-editors';
import { ownPath } from '@/domain/editor/own-path';
import styles from '../_parts/entry.module.css';
import { DemoChoice } from './_parts/demo-choice';
import { SignInForm } from './_parts/sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { readonly searchParams: Promise<{ to?: string | string[] }> };

/** Who are you? */
const SignInPage = async ({ searchParams }: Props) => {
  const demo = await viewDemoEditors(await door());
  const to = ownPath((await searchParams).to);
  if (await whoAsks()) redirect(to);
  const editors = demo.map(({ userId, name, initials, role, workspace }) => ({ userId, name, initials, role, desk: workspace.name }));
  return (
    <>
      <SignInForm to={to} />
      <DemoChoice editors={editors} to={to} />
      <p className={styles.first}>First time here? Open the link that was printed when the server started, or the one a chief sent you.</p>
    </>
  );
};

export default SignInPage;
