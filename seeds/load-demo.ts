import { letGo } from '@/desk/let-go';
import { loadDossier } from './load-dossier';

// Run by bin/set-up/load-demo.mjs: fills an empty database with the demo dossier, and says how far it is.
try {
  await loadDossier(new Date(), (line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await letGo();
}
