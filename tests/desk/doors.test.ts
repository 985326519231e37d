import { existsSync } from 'node:fs';
import { type Editor, roles } from '@/domain/editor/editor';
import { type Act, permissions } from '@/domain/editor/permissions';
import { writing } from '@/store/db';
import { now, openTestDesk } from '../builders/desk-with';

type Door = (editor: Editor, input: { now: Date }) => Promise<unknown>;

const camel = (act: string): string => act.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** Every act that has a file of its own and a role that may not do it. */
const guarded = (Object.keys(permissions) as Act[]).filter((act) => permissions[act] !== 'reader' && existsSync(`desk/${act}.ts`));
/** These take no editor: nobody has a role yet, or the role is asked by what calls them. */
const without = new Set<Act>(['open-desk']);

let desk: Awaited<ReturnType<typeof openTestDesk>>;
beforeAll(async () => {
  desk = await openTestDesk();
});

describe('each act asks the role before it looks at anything else', () => {
  test('the acts are found', () => expect(guarded.length).toBeGreaterThan(50));

  test.each(guarded.filter((act) => !without.has(act)))('%s', async (act) => {
    const below = roles[roles.indexOf(permissions[act]) - 1];
    const editor = [desk.reader, desk.analyst, desk.adjudicator].find(({ role }) => role === below);
    const room = (await import(`@/desk/${act}`)) as Record<string, Door>;
    const door = room[camel(act)];
    if (!door || !editor) throw new Error(`desk/${act}.ts has no ${camel(act)}`);
    const events = await writing().event.count();
    expect(await door(editor, { now })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await writing().event.count()).toBe(events);
  });
});
