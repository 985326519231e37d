import { deepest, type Offered, pushed, without } from '@/app/_ui/undo-stack';

const act = (turn: number): Offered => ({ turn, words: `act ${turn}`, undo: () => null });
const stackOf = (...turns: number[]) => turns.reduce<readonly Offered[]>((stack, turn) => pushed(stack, act(turn)), []);
const turns = (stack: readonly Offered[]) => stack.map(({ turn }) => turn);

describe('the stack of acts that can be taken back', () => {
  test.each<[string, readonly Offered[], number[]]>([
    ['newest first', stackOf(1, 2, 3), [3, 2, 1]],
    ['the newest taken off leaves the one before', without(stackOf(1, 2, 3), 3), [2, 1]],
    ['one refused in the middle is gone', without(stackOf(1, 2, 3), 2), [3, 1]],
    ['what is not there changes nothing', without(stackOf(1, 2), 9), [2, 1]],
    ['all taken back', without(without(stackOf(1, 2), 2), 1), []],
  ])('%s', (_, stack, expected) => {
    expect(turns(stack)).toEqual(expected);
  });

  test('holds no more than so many, and lets the oldest go', () => {
    const stack = stackOf(...Array.from({ length: deepest + 5 }, (_, at) => at + 1));
    expect(turns(stack)).toEqual(Array.from({ length: deepest }, (_, at) => deepest + 5 - at));
  });
});
