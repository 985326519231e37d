import { applyMigrations } from '../../bin/set-up/apply-migrations.mjs';
import { letGo } from '../../desk/let-go';
import { openDemoDesk } from '../../desk/open-demo-desk';

// A desk with one chief in the database of the environment, for tests that run programs instead of calling functions.
await applyMigrations(process.env.DATABASE_URL);
const opened = await openDemoDesk({
  name: 'Harbour desk',
  slug: 'harbour',
  chief: { name: 'Cora Chief', email: 'cora@desk.example' },
  others: [],
  now: new Date(),
});
if (!opened.ok) throw new Error(opened.refusal.code);
await letGo();
