import { report } from './set-up/fail.mjs';
import { generateClient } from './set-up/generate-client.mjs';

try {
  console.log(`Prisma's client ${await generateClient()}.`);
} catch (error) {
  report(error);
}
