// `npm run bench`: every measure of bin/bench as a ratio to `select 1` in the same run. `-- edit-issue view-source` runs some.
import './set-up/check-node.cjs';

import('./set-up/run-bench.mjs').then(({ runBench }) => runBench(process.argv.slice(2)));
