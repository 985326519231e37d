// Before a test file of `store` or `desk` is loaded: a database of its own, and the secrets that a start would hand over.
import { freshDatabase } from '@/tests/builders/database';

process.env.DATABASE_URL = await freshDatabase();
process.env.DATABASE_DIRECT_URL = process.env.DATABASE_URL;
process.env.HISTORY_KEY = '5a1d50'.padEnd(64, '0');
process.env.BETTER_AUTH_SECRET = 'only-for-tests-'.padEnd(48, 'x');
