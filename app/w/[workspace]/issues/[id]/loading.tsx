import { LoadingRows } from '@/app/_ui/loading-rows';
import styles from './_parts/screen.module.css';

const Loading = () => (
  <div className={styles.loading}>
    <LoadingRows rows={12} words="Loading the positions" />
  </div>
);

export default Loading;
