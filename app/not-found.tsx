import styles from './_parts/lone-note.module.css';
import { TextLink } from './_ui/text-link';

/** Nothing under this address, or nothing for whoever asks: nobody learns which. */
const NotFound = () => (
  <main className={styles.note} id="main">
    <title>Not here · SaidSo</title>
    <h1>There is nothing here for you</h1>
    <p>The address is mistyped, or it belongs to a desk where you have no seat. Nothing was changed.</p>
    <TextLink href="/">Go to your desk</TextLink>
  </main>
);

export default NotFound;
