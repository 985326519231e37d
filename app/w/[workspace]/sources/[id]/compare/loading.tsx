import { LoadingRows } from '@/app/_ui/loading-rows';
import styles from './_parts/compare.module.css';

const Loading = () => (
  <div className={styles.compare}>
    <header className={styles.head}>
      <h1 className={styles.title}>Two versions</h1>
    </header>
    <div className={styles.waiting}>
      <LoadingRows rows={8} words="Comparing versions" />
    </div>
  </div>
);

export default Loading;
