// `npm test`: everything that keeps us honest, in the order in which it is cheapest to be told. `-- --only domain,types` runs a part.
import './set-up/check-node.cjs';

import('./set-up/run-tests.mjs').then(({ runTests }) => runTests(process.argv.slice(2)));
