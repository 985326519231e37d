import type { InboxItem } from '@/desk/view-inbox';
import type { CommentMatter } from '@/domain/editor/comment-input';
import type { DriftState } from '@/domain/quote/drift-decision';

const places: Readonly<Record<CommentMatter, string>> = {
  claim: '',
  quote: ' on its words',
  relation: ' on a link',
  evidence: ' on its evidence',
  round: ' on a round',
  verdict: ' on a verdict',
};
const becameOf: Readonly<Record<DriftState, string>> = { exact: 'stand', moved: 'moved', altered: 'changed', missing: 'are gone' };
const questions = { said: '“was it said?”', so: '“is it so?”' } as const;

const ownWords = { same: ', as you judged', otherwise: ', otherwise than you judged' } as const;

/** What happened, after the name of who did it where somebody did: "AN mentioned you on its words". */
export const inboxWords = ({ kind, about, drift, round, settled }: InboxItem): string => {
  const place = about ? places[about] : '';
  const question = round ? questions[round.question] : '';
  const words: Readonly<Record<InboxItem['kind'], string>> = {
    mention: `mentioned you${place}`,
    reply: `answered you${place}`,
    comment: `wrote${place}`,
    'counter-claim': 'countered it:',
    drift: `captured again: its words ${drift ? becameOf[drift] : 'changed'} in the newer version`,
    asked: `asked you to judge ${question}`,
    closed: `The round ${question} closed`,
    settled: `settled ${question}: ${settled?.word ?? ''}${settled?.own ? ownWords[settled.own] : ''}`,
  };
  return words[kind];
};

/** Where an item leads: to the comment, or to what happened, on the page of its claim; to the text for words that make no claim. */
export const inboxAddress = (workspace: string, item: InboxItem): string => {
  const base = `/w/${workspace}`;
  if (!item.claim) return item.quote ? `${base}/sources/${item.quote.sourceId}?quote=${item.quote.id}` : `${base}/claims`;
  const claim = `${base}/claims/${item.claim.id}`;
  if (item.table === 'comment') return `${claim}#comment-${item.id}`;
  if (item.table === 'drift') return `${claim}#exact-words`;
  if (item.kind === 'asked' && item.round?.question === 'so') return `${claim}?judge=so&open=judge`;
  return item.table === 'relation' ? claim : `${claim}#verdict-panel`;
};
