import { LoadingRows } from '@/app/_ui/loading-rows';
import styles from './_parts/issues.module.css';

const Loading = () => (
  <div className={styles.page}>
    <h1 className={styles.title}>Issues</h1>
    <LoadingRows rows={10} words="Loading issues" />
  </div>
);

export default Loading;
