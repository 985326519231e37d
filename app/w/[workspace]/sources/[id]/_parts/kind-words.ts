import type { ShortcutId } from '@/app/_ui/shortcuts';
import { type Kind, kinds } from '@/domain/attribution/kind';
import { doubtWords as doubts } from '@/domain/attribution/tables/reason-words';

/** A kind as it stands on a card. */
export const kindWord = (kind: Kind): string => kind.charAt(0).toUpperCase() + kind.slice(1);

const keys = [
  'choose-1',
  'choose-2',
  'choose-3',
  'choose-4',
  'choose-5',
  'choose-6',
  'choose-7',
  'choose-8',
] as const satisfies ShortcutId[];

/** Every kind with its number key, always the same one. */
export const kindKeys: readonly { readonly kind: Kind; readonly key: ShortcutId }[] = kinds.flatMap((kind, at) => {
  const key = keys[at];
  return key ? [{ kind, key }] : [];
});

const ways: Readonly<Record<'direct' | 'indirect' | 'mixed', string>> = {
  direct: 'Direct, in quotation marks',
  indirect: 'Indirect, in the writer’s words',
  mixed: 'Mixed, partly in quotation marks',
};
export const modeWords = (mode: keyof typeof ways): string => ways[mode];

const rules: Readonly<Record<string, string>> = {
  cue: 'cue',
  follows: 'followed by',
  role: 'role',
  'surname-of': 'surname of',
  pronoun: 'pronoun',
};

/** The reasons of a suggestion, each in words. Kept ones of earlier days are codes: `role:diplomat`. */
export const reasonLines = (reasons: readonly string[]): readonly string[] =>
  reasons.map((reason) => {
    if (/[\s“]/u.test(reason.replace(/:.*$/su, ''))) return reason;
    const [name = '', value] = reason.split(/:(.*)/s);
    return value ? `${rules[name] ?? name.replaceAll('-', ' ')} “${value}”` : name.replaceAll('-', ' ');
  });

/** Why no speaker was resolved, where that is all there is to say. */
export const doubtWords = (unsure: string): string => doubts[unsure] ?? unsure.replaceAll('-', ' ');
