import { addIssue } from '@/desk/add-issue';
import { addRequest } from '@/desk/add-request';
import { exportUnanswered } from '@/desk/export-unanswered';
import { placeClaim } from '@/desk/place-claim';
import { recordOutcome } from '@/desk/record-outcome';
import { viewUnanswered } from '@/desk/view-unanswered';
import { withdrawRelation } from '@/desk/withdraw-relation';
import type { Bearing } from '@/domain/claim/statement-input';
import { readUnansweredQuery } from '@/domain/issue/unanswered-query';
import { inMonth, unknownDate } from '@/domain/source/partial-date';
import { unguarded } from '@/formats/csv/formula-guard';
import { rowReader } from '@/formats/csv/rows';
import { refusedWith } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';
import { type Parties, twoParties } from '../builders/two-parties';

let p: Parties;
beforeEach(async () => {
  p = await twoParties();
});

const list = async (params: Record<string, string> = {}) =>
  must(await viewUnanswered(p.reader, { query: readUnansweredQuery(params), now }));
const issue = async (question: string, parentId: string | null = null) =>
  must(await addIssue(p.analyst, { question, parentId, now })).value.issueId;
const place = async (claimId: string, issueId: string, bearing: Bearing = 'affirms') =>
  must(await placeClaim(p.a, { claimId, issueId, bearing, now }));
const ask = async (about: { claimId?: string; issueId?: string }) =>
  must(
    await addRequest(p.a, {
      asked: { id: p.otto },
      asker: { name: 'Tideway Post', kind: 'outlet' },
      ...about,
      about: 'Whether the pier opens.',
      askedOn: { earliest: '2026-11-12', latest: '2026-11-12', precision: 'day' },
      answerDue: '2026-11-15',
      now,
    }),
  ).value.requestId;

describe('requests for comment', () => {
  test('stand there while they wait, with who was asked, by whom, and when an answer is due', async () => {
    const issueId = await issue('Does the pier open?');
    await ask({ issueId });
    expect((await list()).lines).toMatchObject([
      {
        kind: 'request',
        words: 'Whether the pier opens.',
        why: 'waiting',
        claimId: null,
        issueIds: [issueId],
        asker: 'Tideway Post',
        silent: [{ name: 'Otto Lind', partyId: p.port }],
        since: '2026-11-12',
        due: '2026-11-15',
      },
    ]);
  });

  test('what is known to the month is not given a day: it waits at least since the last of the month', async () => {
    await p.says('ada', 'accusation', ['otto'], inMonth(2026, 10) ?? unknownDate);
    const said = { earliest: '2026-10-01', latest: '2026-10-31', precision: 'month' };
    expect((await list()).lines).toMatchObject([{ kind: 'accusation', since: '2026-10-31', said, ageInDays: 20 }]);
    const query = readUnansweredQuery({});
    const file = must(await exportUnanswered(p.reader, { query, format: 'json', address: 'http://x/w/d', now }));
    expect(JSON.parse(file.text).rows).toMatchObject([
      { since: '2026-10-31', since_earliest: '2026-10-01', since_precision: 'month', age_days: 20 },
    ]);
  });

  test('leave when they are answered; one that brought no answer is told by the line of its claim', async () => {
    const issueId = await issue('Does the pier open?');
    const [alone, other] = [await ask({ issueId }), await ask({ issueId })];
    must(await recordOutcome(p.a, { requestId: alone, revision: 1, outcome: 'answered', now }));
    must(await recordOutcome(p.a, { requestId: other, revision: 1, outcome: 'refused', now }));
    const { claimId } = await p.says('ada', 'accusation', ['otto']);
    const about = await ask({ claimId });
    must(await recordOutcome(p.a, { requestId: about, revision: 1, outcome: 'no-answer', now }));
    expect((await list()).lines.map(({ kind, why }) => [kind, why])).toEqual([
      ['accusation', 'no-answer'],
      ['request', 'refused'],
    ]);
  });
});

describe('a reply that answers something else', () => {
  const replied = async (bearing: Bearing, where: 'same' | 'under' | 'beside') => {
    const top = await issue('Does the pier open?');
    const at = where === 'same' ? top : await issue('Who pays?', where === 'under' ? top : null);
    const asked = await p.says('ada', 'accusation', ['otto']);
    const reply = await p.says('otto', 'denial');
    await place(asked.claimId, top);
    await place(reply.claimId, at, bearing);
    const { value } = await p.bears('rebuts', reply.claimId, { claimId: asked.claimId });
    return { asked, reply, relationId: value.relationId, top };
  };

  test.each<readonly [string, Bearing, 'same' | 'under' | 'beside', readonly string[]]>([
    ['that evades the question is listed', 'evades', 'same', ['evades']],
    ['that evades it one question below is listed', 'evades', 'under', ['evades']],
    ['under another issue is listed', 'denies', 'beside', ['elsewhere']],
    ['to the point is not', 'denies', 'same', []],
    ['to the point one question below is not', 'qualifies', 'under', []],
  ])('%s', async (_name, bearing, where, whys) => {
    await replied(bearing, where);
    expect((await list()).lines.map(({ why }) => why)).toEqual(whys);
  });

  test('says who replied, with what, and to what; and leaves with its relation', async () => {
    const { asked, reply, relationId, top } = await replied('evades', 'same');
    expect((await list()).lines).toMatchObject([
      {
        id: relationId,
        kind: 'evasion',
        claimId: asked.claimId,
        issueIds: [top],
        partyIds: [p.town],
        silent: [{ name: 'Otto Lind', partyId: p.port }],
        reply: { claimId: reply.claimId, proposition: 'otto denial 2.' },
        since: '2026-11-10',
      },
    ]);
    must(await withdrawRelation(p.a, { relationId, now }));
    expect((await list()).lines).toMatchObject([{ kind: 'accusation', why: 'nobody-replied' }]);
  });

  test('is made good by another one of the same party, not by a stranger', async () => {
    const { asked, top } = await replied('evades', 'same');
    const more = async (who: 'stranger' | 'port') => {
      const { claimId } = await p.says(who, 'denial');
      await place(claimId, top, 'denies');
      await p.bears('rebuts', claimId, { claimId: asked.claimId });
      return (await list()).total;
    };
    expect([await more('stranger'), await more('port')]).toEqual([1, 0]);
  });

  test('is not known while one of the two stands under no issue', async () => {
    const asked = await p.says('ada', 'accusation', ['otto']);
    const reply = await p.says('otto', 'denial');
    await p.bears('rebuts', reply.claimId, { claimId: asked.claimId });
    await place(asked.claimId, await issue('Does the pier open?'));
    expect((await list()).total).toBe(0);
  });
});

describe('narrowed', () => {
  const three = async () => {
    const [top, far] = [await issue('Does the pier open?'), await issue('Who pays?')];
    const under = await issue('In May?', top);
    const [old, young, open] = [
      await p.says('ada', 'accusation', ['otto'], '2026-01-10'),
      await p.says('otto', 'question', ['ada'], '2026-11-15'),
      await p.says('ada', 'proposal'),
    ];
    await place(old.claimId, under);
    await place(young.claimId, far);
    return { top, far, ids: { [old.claimId]: 'old', [young.claimId]: 'young', [open.claimId]: 'open' } };
  };

  test.each<readonly [string, (issues: { top: string; far: string }) => Record<string, string>, readonly string[]]>([
    ['by nothing: the oldest first', () => ({}), ['old', 'open', 'young']],
    ['by an issue, with what is under it', ({ top }) => ({ issue: top }), ['old']],
    ['by who owes the answer', () => ({ party: 'TO' }), ['young']],
    ['by two who owe it', () => ({ party: 'TO,PO' }), ['old', 'young']],
    ['by nobody being named', () => ({ party: 'nobody' }), ['open']],
    ['by kind', () => ({ kind: 'accusation,proposal' }), ['old', 'open']],
    ['by age', () => ({ age: '7' }), ['old', 'open']],
    ['by all of them', ({ far }) => ({ issue: far, party: 'TO', kind: 'question' }), ['young']],
    ['by what nobody can mean', () => ({ issue: 'x', kind: 'joke', age: '3', party: 'town' }), ['old', 'open', 'young']],
  ])('%s', async (_name, params, names) => {
    const { ids, ...issues } = await three();
    const { lines, total } = await list(params(issues));
    expect([lines.map(({ id }) => ids[id]), total]).toEqual([names, 3]);
  });

  test('each filter counts what it would leave beside the others', async () => {
    const { top } = await three();
    const { choices } = await list({ party: 'PO' });
    expect(choices.party.map(({ value, count }) => [value, count])).toEqual([
      ['TO', 1],
      ['PO', 1],
      ['nobody', 1],
    ]);
    expect(choices.kind.filter(({ count }) => count > 0)).toEqual([{ value: 'accusation', words: 'Accusation', count: 1 }]);
    expect(choices.issue.find(({ value }) => value === top)?.count).toBe(1);
  });

  test('the file holds exactly what is listed, in its order', async () => {
    await three();
    const query = readUnansweredQuery({ kind: 'accusation,proposal' });
    const file = async (format: 'csv' | 'json') => must(await exportUnanswered(p.reader, { query, format, address: 'http://x/w/d', now }));
    const { lines } = must(await viewUnanswered(p.reader, { query, now }));
    const [csv, json] = [await file('csv'), await file('json')];
    const { rows } = JSON.parse(json.text) as { rows: Record<string, unknown>[] };
    expect([csv.name, csv.mediaType, json.name]).toEqual([
      'unanswered-2026-11-20.csv',
      'text/csv; charset=utf-8',
      'unanswered-2026-11-20.json',
    ]);
    expect(rows).toMatchObject([
      {
        kind: 'Accusation',
        words: 'ada accusation 1.',
        silent: ['Otto Lind'],
        silent_parties: ['PO'],
        asked_by_parties: ['TO'],
        issues: ['In May?'],
      },
      { kind: 'Proposal', since: '2026-11-10', age_days: 10, claim: `http://x/w/d/claims/${lines[1]?.claimId}` },
    ]);
    const [head = [], ...read] = must(rowReader()(csv.text, true)).map(({ fields }) => fields.map(unguarded));
    const flat = (value: unknown) => (value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value));
    expect(read).toEqual(rows.map((row) => head.map((name) => flat(row[name]))));
    expect(Object.keys(rows[0] ?? {})).toEqual(head);
  });
});

test("nobody reads another desk's silence", async () => {
  await p.says('ada', 'accusation', ['otto']);
  const other = await twoParties();
  expect(must(await viewUnanswered(other.reader, { query: readUnansweredQuery({}), now })).total).toBe(0);
  const nobody = { ...p.reader, role: 'none' as never };
  expect(await viewUnanswered(nobody, { query: readUnansweredQuery({}), now })).toMatchObject(refusedWith('not-allowed'));
});
