import { LoadingRows } from '@/app/_ui/loading-rows';
import styles from './_parts/claims.module.css';

const Loading = () => (
  <div className={styles.page}>
    <header className={styles.head}>
      <h1>Claims</h1>
    </header>
    <div />
    <LoadingRows rows={12} words="Loading claims" />
  </div>
);

export default Loading;
