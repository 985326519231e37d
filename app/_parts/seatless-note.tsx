import { signOutAction } from '../_session/sign-out-action';
import styles from './lone-note.module.css';

/** For somebody who is signed in and has a seat nowhere: what that means, and the way out. */
export const SeatlessNote = ({ email }: { email: string }) => (
  <main className={styles.note} id="main">
    <h1>You have no seat at a desk</h1>
    <p>You are signed in as {email}, and no workspace has a seat for you now. Ask a chief of the desk for an invitation.</p>
    <form action={signOutAction}>
      <button type="submit">Sign out</button>
    </form>
  </main>
);
