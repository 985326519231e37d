import type { Prisma } from './prisma-client/client';

type Call = (...args: unknown[]) => unknown;

/** Prisma that is asked for when it is first called: `tx.claim.findMany(…)`, `tx.$queryRaw…`. What it gives runs at once. */
export const prismaOf = (take: () => Promise<Prisma.TransactionClient>): Prisma.TransactionClient => {
  const calling =
    (of: (tx: Prisma.TransactionClient) => Record<string, Call>, method: string): Call =>
    async (...args) => {
      const called = of(await take());
      return called[method]?.(...args);
    };
  const model = (name: string) =>
    new Proxy({}, { get: (_, method) => calling((tx) => tx[name as 'claim'] as unknown as Record<string, Call>, String(method)) });
  const whole = { get: (_: object, name: string | symbol) => member(String(name)) };
  const member = (name: string) => (name.startsWith('$') ? calling((tx) => tx as unknown as Record<string, Call>, name) : model(name));
  return new Proxy({}, whole) as Prisma.TransactionClient;
};
