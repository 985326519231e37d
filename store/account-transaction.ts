import type { Outcome, Refusal } from '@/domain/outcome';
import { writing } from './db';
import type { Prisma } from './prisma-client/client';

class Rollback extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** One transaction on accounts, which stand outside every workspace and so write no event. A refusal takes all of it back. */
export const accountTransaction = async <V>(work: (tx: Prisma.TransactionClient) => Promise<Outcome<V>>): Promise<Outcome<V>> => {
  try {
    return await writing().$transaction(async (tx) => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new Rollback(outcome.refusal);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Rollback) return { ok: false, refusal: error.refusal };
    throw error;
  }
};
