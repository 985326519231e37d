/** Words that stand in most sentences and tell nothing about one; short words are left out anyway. */
const common = new Set(
  (
    'that this with from have been were will would could should about their there they them what when which while also than then into only over ' +
    'such some more most other said says very being these those where after before because between against ' +
    'что как это для его она они был была были быть или при также если чтобы когда только уже более'
  ).split(' '),
);

/**
 * The words of a sentence that tell most about it, at most `most`: long words are rare words, about. Letter case aside, each once.
 * Numbers of two digits and more count as telling.
 */
export const tellingWords = (sentence: string, most = 5): string[] => {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}]{4,}|\p{Nd}{2,}/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => !common.has(word))
    .sort((a, b) => b.length - a.length || a.localeCompare(b))
    .slice(0, most);
};
