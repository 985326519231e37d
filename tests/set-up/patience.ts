// Real Postgres, real processes, real browsers: slower than arithmetic, still bounded.
import { jest } from '@jest/globals';

jest.setTimeout(60_000);
