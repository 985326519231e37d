import { readdirSync, readFileSync } from 'node:fs';
import { alikeCases } from './alike-cases';
import { refusedCases } from './refused-cases';
import { nameOf } from './two-desks';

/** Doors that take no id; their lists are looked through where nothing of theirs may be, and who is signed in is asked of every one. */
const withoutIds: readonly string[] = [
  ...[
    'add-actor',
    'add-scale',
    'capture-source',
    'choose-scale',
    'invite-editor',
    'verify-history',
    'follow-workspace',
    'export-workspace',
  ],
  ...['export-corrections', 'export-unanswered', 'find-anything', 'search-actors', 'search-claims', 'search-kept', 'search-sides'],
  ...['search-similar-claims', 'view-actors', 'view-desk', 'view-inbox', 'view-issues', 'view-people', 'view-queue', 'view-scales'],
  ...['view-sources', 'view-suggestion-report', 'view-unanswered', 'view-unread'],
  // who has a page open is told to one's own desk only, and nothing is kept
  'be-here',
  // suggests in a version that its own act has just kept
  'suggest-after',
];

/** Files of the desk with an act or a view of an editor under the file's own name. */
const inTheFolder = readdirSync('desk')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) =>
    new RegExp(`export const ${nameOf(file)} = (async )?\\(\\s*editor: Editor\\b`).test(readFileSync(`desk/${file}.ts`, 'utf8')),
  )
  // how acts are done, not one of them
  .filter((file) => file !== 'perform');

/** Cases that do not call the door they stand under. */
const astray = [
  ...refusedCases.map(({ door, name, attempt }) => [door, name, String(attempt)] as const),
  ...Object.entries(alikeCases).map(([door, attempt]) => [door, 'alike', String(attempt)] as const),
].filter(([door, , body]) => !new RegExp(`\\b${nameOf(door)}\\)?\\(`).test(body));

describe('every door of the desk is tried with what is of another desk', () => {
  test('every door of the desk that takes an id is tried', () => {
    const tried = refusedCases.map(({ door }) => door);
    expect([...new Set([...tried, ...Object.keys(alikeCases), ...withoutIds])].sort()).toEqual([...inTheFolder].sort());
  });

  test('no case stands under a door it does not try', () => {
    expect(astray.map(([door, name]) => `${door}: ${name}`)).toEqual([]);
  });
});
