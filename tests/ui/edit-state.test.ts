import { type EditState, editOf, type FieldRules, refusedEdit, taken, typed, undecided } from '@/app/w/[workspace]/_parts/edit-state';
import { textRule } from '@/app/w/[workspace]/_parts/field-rules';

type Form = { readonly title: string; readonly author: string; readonly address: string };
const rules: FieldRules<Form> = { title: textRule('Title'), author: textRule('Author'), address: textRule('Address') };
const start = editOf<Form>({ title: 'Pier', author: '', address: '' }, 1);
const mine = typed(start, { title: 'Quay' });
const back = {
  code: 'changed-since' as const,
  clashes: [{ field: 'title', base: 'Pier', mine: 'Quay', theirs: 'Jetty' }],
  merged: { title: 'Quay', author: 'Una Reed', address: null },
  brought: ['author'],
  revision: 2,
  by: 'Bob Analyst',
};
const asked: EditState<Form> = refusedEdit(mine, back, rules);

describe('a form whose thing was changed by somebody else', () => {
  test('mine stays in the field, theirs beside it; what only they changed is taken over; it is saved over their revision', () =>
    expect(asked).toEqual({
      fields: { title: 'Quay', author: 'Una Reed', address: '' },
      revision: 2,
      by: 'Bob Analyst',
      brought: ['author'],
      clashes: [{ field: 'title', mine: 'Quay', theirs: 'Jetty', chosen: null }],
    }));

  const choices: readonly (readonly [string, EditState<Form>, string, boolean])[] = [
    ['nothing is chosen yet', asked, 'Quay', true],
    ['mine', taken(asked, 'title', 'mine'), 'Quay', false],
    ['theirs', taken(asked, 'title', 'theirs'), 'Jetty', false],
    [
      'theirs, then mine after all: both are there until it is saved',
      taken(taken(asked, 'title', 'theirs'), 'title', 'mine'),
      'Quay',
      false,
    ],
    ['mine edited further', typed(asked, { title: 'Quay and jetty' }), 'Quay and jetty', false],
    ['theirs edited further', typed(taken(asked, 'title', 'theirs'), { title: 'Jetty, new' }), 'Jetty, new', false],
    ['as it stands in the field', taken(asked, 'title', 'edited'), 'Quay', false],
    ['another field is no choice', typed(asked, { address: 'x' }), 'Quay', true],
    ['a field nobody clashed over', taken(asked, 'address', 'theirs'), 'Quay', true],
  ];
  test.each(choices)('%s', (_, state, title, open) => {
    expect(state.fields.title).toBe(title);
    expect(undecided(state)).toBe(open);
    expect(state.clashes).toMatchObject([{ mine: 'Quay', theirs: 'Jetty' }]);
  });

  test('somebody changed it once more: asked again, with what was typed meanwhile', () => {
    const third = { ...back, clashes: [{ field: 'title', theirs: 'Landing' }], brought: [], revision: 3 };
    expect(refusedEdit(typed(asked, { title: 'Quay and jetty' }), third, rules)).toMatchObject({
      fields: { title: 'Quay and jetty', author: 'Una Reed' },
      revision: 3,
      clashes: [{ mine: 'Quay and jetty', theirs: 'Landing', chosen: null }],
    });
  });

  test.each([
    ['another refusal', { code: 'not-found' as const }],
    ['one that knows of no fields', { code: 'changed-since' as const, current: {} }],
  ])('%s leaves the form as it is', (_, refusal) => expect(refusedEdit(mine, refusal, rules)).toBe(mine));
});
