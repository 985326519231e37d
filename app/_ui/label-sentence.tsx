import type { Label } from '@/domain/relation/labelling/label-graph';
import { labelWords } from './label-words';

/** The sentence of a label, its first word set off: it is the word that stands on the box. */
export const LabelSentence = ({ label, words }: { readonly label: Label; readonly words: string }) => {
  const tag = labelWords[label];
  return words.startsWith(tag) ? (
    <>
      <b>{tag}</b>
      {words.slice(tag.length)}
    </>
  ) : (
    words
  );
};
