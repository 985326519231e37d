import type { Kind } from '../kind';

/**
 * Signs in the words of a statement that change the kind its cue suggests, tried in order. Only kinds in `instead` are changed; a sign
 * that is not plain is better left out: the editor sees the kind and can correct it.
 */
export type SignRow = { readonly sign: RegExp; readonly kind: Kind; readonly instead: readonly Kind[]; readonly direct?: boolean };

const plain: readonly Kind[] = ['assertion', 'opinion'];

export const kindSigns: readonly SignRow[] = [
  { sign: /\?["”»'’]*$/, kind: 'question', instead: ['assertion', 'opinion', 'prediction'] },
  {
    sign: /^(?:we call on|i call on|we propose|i propose|we urge|i urge|we suggest|we offer|let us|let's|we ask)\b/i,
    kind: 'proposal',
    instead: plain,
    direct: true,
  },
  { sign: /\bI propose to\b/, kind: 'proposal', instead: plain, direct: true },
  {
    // what one will have to do, be able to do, need or see is promised by nobody
    sign: /\b(?:(?:we|i) (?:will|shall)|(?:we|i)['’]ll)\b(?! (?:\w+ly |not |never |also |all |then |only |first )?(?:have to|have no choice|be (?:able|unable|forced|obliged|compelled|in a position|lucky|affected|left)|needs?|see|know|find out|learn|lose|suffer|miss|regret)\b)/i,
    kind: 'commitment',
    instead: plain,
    direct: true,
  },
  {
    sign: /\b(?:did not|didn['’]t|has never|have never|never|was not|were not) (?:happened?|done|said|meddled?|interfered?|involved|responsible)\b/i,
    kind: 'denial',
    instead: ['assertion'],
  },
  { sign: /\b(?:is|are|were|was) (?:false|untrue|baseless|groundless|unfounded|a lie|lies)\b/i, kind: 'denial', instead: plain },
  {
    sign: /^(?:so |therefore,? |first,? )?it(?: is|['’]s) (?:now |also |therefore )?(?:necessary|essential|vital|imperative|indispensable|(?:high )?time) (?:to|that|for)\b/i,
    kind: 'proposal',
    instead: plain,
  },
  {
    sign: /\b(?:will|won['’]t|is going to|are going to|is likely to|are likely to|is unlikely to|are unlikely to)\b/i,
    kind: 'prediction',
    instead: plain,
  },
  { sign: /\b(?:must|should|needs? to|ought to|it is necessary to)\b/i, kind: 'proposal', instead: ['assertion'] },
];
