import { addQuote } from '@/desk/add-quote';
import { editSource } from '@/desk/edit-source';
import { perform } from '@/desk/perform';
import { searchActors } from '@/desk/search-actors';
import { searchSimilarClaims } from '@/desk/search-similar-claims';
import { viewStatementChoices } from '@/desk/view-statement-choices';
import type { Editor } from '@/domain/editor/editor';
import { reading } from '@/store/db';
import { keptSource, must, now, openTestDesk, statementOf } from '../builders/desk-with';

const actors = async (editor: Editor) =>
  must(
    await perform(editor, 'add-actor', now, async (w) => {
      const lind = await w.add('actor', { name: 'Otto Lind', kind: 'person' });
      const league = await w.add('actor', { name: 'Coast League', kind: 'body' });
      await w.add('actor', { name: 'Lotta 100% Sure', kind: 'person' });
      await w.add('actor_alias', { actor_id: lind, alias: 'the deputy' });
      await w.add('membership', { actor_id: lind, in_actor_id: league, role: 'deputy leader', speaks_for: true, from_date: '2020-01-01' });
      return { ok: true, value: { lind, league } };
    }),
  ).value;

describe('who may be meant while a name is typed', () => {
  test.each<[string, string, string[]]>([
    ['a part of the name', 'lin', ['Otto Lind']],
    ['an alias', 'deputy', ['Otto Lind']],
    ['those whose name begins with it first', 'ot', ['Otto Lind', 'Lotta 100% Sure']],
    ['a sign that SQL reads as any words', '100%', ['Lotta 100% Sure']],
    ['the same sign alone', '%', ['Lotta 100% Sure']],
    ['nothing typed', '  ', []],
    ['nobody', 'Zebulon', []],
  ])('%s', async (_name, words, names) => {
    const { analyst } = await openTestDesk();
    await actors(analyst);
    expect(must(await searchActors(analyst, { words })).map(({ name }) => name)).toEqual(names);
  });

  test('another workspace’s actors are nobody', async () => {
    const { analyst } = await openTestDesk();
    const { chief: stranger } = await openTestDesk('Other desk');
    await actors(analyst);
    expect(must(await searchActors(stranger, { words: 'Lind' }))).toEqual([]);
  });

  test('the form offers whom a speaker belongs to, and the issues', async () => {
    const { analyst } = await openTestDesk();
    const { lind, league } = await actors(analyst);
    must(
      await perform(analyst, 'add-issue', now, async (w) => {
        const parent = await w.add('issue', { question: 'Is the pier paid for?' });
        return { ok: true, value: await w.add('issue', { question: 'By whom?', parent_id: parent }) };
      }),
    );
    const choices = must(await viewStatementChoices(analyst, { speakerId: lind }));
    expect(choices.capacities).toMatchObject([{ id: league, name: 'Coast League', role: 'deputy leader', speaksFor: true }]);
    expect(choices.issues.map(({ question, depth }) => [question, depth])).toEqual([
      ['Is the pier paid for?', 0],
      ['By whom?', 1],
    ]);
    expect(must(await viewStatementChoices(analyst, { speakerId: null })).capacities).toEqual([]);
  });
});

describe('already tracked?', () => {
  const tracked = async (editor: Editor) => {
    const { versionId } = await keptSource(editor);
    const more = { proposition: 'The harbour has no budget for a new pier.' };
    must(await addQuote(editor, { versionId, statement: statementOf('There is no budget', 'Otto Lind', more), now }));
  };

  test.each<[string, string, number]>([
    ['the same claim in other words', 'No budget stands behind the harbour’s pier.', 1],
    ['a claim that shares one common word', 'The harbour is beautiful in winter evenings.', 0],
    ['another matter', 'Taxes will rise in spring.', 0],
    ['words that tell nothing', 'They said that there would be more.', 0],
  ])('%s', async (_name, sentence, found) => {
    const { analyst } = await openTestDesk();
    await tracked(analyst);
    expect(must(await searchSimilarClaims(analyst, { sentence }))).toHaveLength(found);
  });
});

test('appearances follow their source: outlet, and place in time where the date of speaking is unknown', async () => {
  const { analyst } = await openTestDesk();
  const { sourceId, versionId } = await keptSource(analyst);
  const { appearanceId } = must(
    await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }),
  ).value;
  const said = { earliest: '2026-11-01', latest: '2026-11-01', precision: 'day' as const };
  const dated = statementOf('We will open the pier in May 😀', 'Ada Berg');
  const second = must(
    await addQuote(analyst, { versionId, statement: { ...dated, attribution: { ...dated.attribution, said } }, now }),
  ).value;
  const published = { earliest: '2026-10-02', latest: '2026-10-02', precision: 'day' as const };
  const known = { title: 'Pier', outlet: 'Harbour Herald', author: null, address: null, archiveLink: null, published, language: 'en' };
  must(await editSource(analyst, { ...known, sourceId, revision: 1, now }));
  const rows = await reading()<{ id: string; said_on: string; outlet: string }[]>`
    select a.id, a.said_on::text, o.name as outlet from appearance a join actor o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
     where a.workspace_id = ${analyst.workspaceId}`;
  expect(rows.find(({ id }) => id === appearanceId)).toMatchObject({ said_on: '2026-10-02', outlet: 'Harbour Herald' });
  expect(rows.find(({ id }) => id === second.appearanceId)).toMatchObject({ said_on: '2026-11-01', outlet: 'Harbour Herald' });
});
