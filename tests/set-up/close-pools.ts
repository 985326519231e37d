import { afterAll } from '@jest/globals';
import { closePools } from '@/store/db';

// A pool left open would keep its worker from ending.
afterAll(closePools);
