// `npm run bench`: every measure of bin/bench as a ratio to `select 1` in the same run, those of bin/bench/dry,
// which need no database, and those of bin/bench/built, on the built app in a browser.
// `-- edit-issue view-source` runs some; `-- drift` starts no database.
import './set-up/check-node.cjs';

import('./set-up/run-bench.mjs').then(({ runBench }) => runBench(process.argv.slice(2)));
