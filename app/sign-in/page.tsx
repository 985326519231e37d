import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { viewDemoEditors } from '@/desk/view-demo-editors';
import { ownPath } from '@/domain/editor/own-path';
import { door } from '../_session/door';
import { whoAsks } from '../_session/who-asks';
import { DemoChoice } from './_parts/demo-choice';
import { Pitch } from './_parts/pitch';
import styles from './_parts/sign-in.module.css';
import { SignInForm } from './_parts/sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { readonly searchParams: Promise<{ to?: string | string[] }> };

/** Who are you? With the product explained beside the question. */
const SignInPage = async ({ searchParams }: Props) => {
  const demo = await viewDemoEditors(await door());
  const to = ownPath((await searchParams).to);
  if (await whoAsks()) redirect(to);
  return (
    <div className={styles.page}>
      <Pitch />
      <main className={styles.entry} id="main">
        <div className={styles.column}>
          <SignInForm to={to} />
          <DemoChoice
            editors={demo.map(({ userId, name, initials, role, workspace }) => ({ userId, name, initials, role, desk: workspace.name }))}
            to={to}
          />
          <p className={styles.first}>
            First time here? Open the link that was printed when the server started, or the one a chief sent you.
          </p>
        </div>
      </main>
    </div>
  );
};

export default SignInPage;
