import { wordsOfAlarms } from '@/app/_ui/drift-words';
import type { Alarm } from '@/domain/quote/alarms';
import type { DriftMark } from '@/domain/quote/drift-mark';

/** What following left to check, in words: “not” removed, so does the claim still hold; another speaker, so who said it. `alarms` is not empty. */
export const followedWords = ({ version, diff }: Pick<DriftMark, 'version' | 'diff'>, alarms: readonly Alarm[]): string => {
  const turned = alarms.filter((alarm) => alarm !== 'attribution');
  const elsewhere = turned.length < alarms.length;
  const found = [...wordsOfAlarms(turned, diff), ...(elsewhere ? ['now in another speaker’s mouth'] : [])].join('; ');
  const claim = turned.length > 0 ? 'that the claim still says what the words say' : null;
  const check = [claim, elsewhere ? 'who said it' : null].filter((part) => part !== null).join(', and ');
  return `Followed to version ${version}: ${found}. Check ${check}.`;
};
