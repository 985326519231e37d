// `npm start` and `npm run dev`. Only this line may be read by a Node that is too old; the rest is loaded after it has passed.
import './set-up/check-node.cjs';

import('./set-up/start-saidso.mjs').then(({ startSaidSo }) => startSaidSo({ dev: process.argv.includes('--dev') }));
