import { inOrder, readQueueQuery } from '@/app/w/[workspace]/queue/_parts/queue-query';

const row = (name: string, priority: number, since: string, due: string | null) => ({ name, priority, since, due });
const rows = [
  row('old', 0, '2026-11-01T00:00:00Z', null),
  row('urgent', 2, '2026-11-03T00:00:00Z', '2026-12-02'),
  row('due', 0, '2026-11-02T00:00:00Z', '2026-12-01'),
];

describe('the queue', () => {
  test.each([
    ['priority', ['urgent', 'due', 'old']],
    ['due', ['due', 'urgent', 'old']],
    ['age', ['old', 'due', 'urgent']],
  ] as const)('by %s', (by, names) => {
    expect(inOrder(rows, by).map(({ name }) => name)).toEqual(names);
  });

  test('reads its address, and what it does not know is the first of each', () => {
    expect(readQueueQuery({ show: 'again', by: 'due' })).toEqual({ show: 'again', by: 'due' });
    expect(readQueueQuery({ show: 'toString', by: ['age'] })).toEqual({ show: 'judge', by: 'priority' });
  });
});
