import { LoadingRows } from '@/app/_ui/loading-rows';

/** Rows as high as those that come. */
const Loading = () => <LoadingRows />;

export default Loading;
