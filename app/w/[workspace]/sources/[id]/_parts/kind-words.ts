import type { ShortcutId } from '@/app/_ui/shortcuts';
import { type Kind, kinds } from '@/domain/attribution/kind';

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

/** The rule that found a suggestion, in words: `role “diplomat” + cue “promise”`. */
export const ruleWords = (pattern: string, reasons: readonly string[]): string => {
  const words = reasons.map((reason) => {
    const [name = '', value] = reason.split(/:(.*)/s);
    return value ? `${rules[name] ?? name.replaceAll('-', ' ')} “${value}”` : name.replaceAll('-', ' ');
  });
  return words.length > 0 ? words.join(' + ') : pattern.replaceAll('-', ' ');
};

const doubts: Readonly<Record<string, string>> = {
  'group-or-anonymous': 'a group, or nobody by name',
  'no-speaker-near': 'nobody is named near it',
};
/** Why no speaker was resolved. */
export const doubtWords = (unsure: string): string => doubts[unsure] ?? unsure.replaceAll('-', ' ');
