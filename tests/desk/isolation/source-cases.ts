import { acceptSuggestion } from '@/desk/accept-suggestion';
import { acceptSuggestions } from '@/desk/accept-suggestions';
import { addQuote } from '@/desk/add-quote';
import { captureAgain } from '@/desk/capture-again';
import { decideDrift } from '@/desk/decide-drift';
import { editSource } from '@/desk/edit-source';
import { findInVersion } from '@/desk/find-in-version';
import { gradeSource } from '@/desk/grade-source';
import { mergeSuggestions } from '@/desk/merge-suggestions';
import { moveQuote } from '@/desk/move-quote';
import { rejectSuggestion } from '@/desk/reject-suggestion';
import { restoreSuggestion } from '@/desk/restore-suggestion';
import { splitSuggestion } from '@/desk/split-suggestion';
import { suggestStatements } from '@/desk/suggest-statements';
import { viewComparison } from '@/desk/view-comparison';
import { viewSource } from '@/desk/view-source';
import { withdrawQuote } from '@/desk/withdraw-quote';
import { withdrawSource } from '@/desk/withdraw-source';
import { newsText, now, spanOf, statementOf } from '../../builders/desk-with';
import type { Doors } from './two-desks';

const known = { title: 'Ours now', outlet: null, author: null, address: null, archiveLink: null, published: null, language: 'en' };
const statement = statementOf('There is no budget', 'Otto Lind');
const spans = [spanOf(newsText, 'no plan')];
const capture = { how: 'paste' as const, text: newsText, metadata: {} as never };

/** Their texts, what is quoted and suggested in them, and what their versions did to it. */
export const sourceCases: Doors = {
  'view-source': {
    'read their source': ({ ours, theirs }) => viewSource(ours.chief, { sourceId: theirs.sourceId }),
    'read their version as ours': ({ ours, theirs }) => viewSource(ours.chief, { sourceId: ours.sourceId, version: theirs.versionId }),
  },
  'view-comparison': {
    'compare versions of their source': ({ ours, theirs }) => viewComparison(ours.chief, { sourceId: theirs.sourceId }),
  },
  'find-in-version': {
    'find words in their text': ({ ours, theirs }) => findInVersion(ours.chief, { versionId: theirs.versionId, words: 'no plan' }),
  },
  'edit-source': {
    'correct their source': ({ ours, theirs }) => editSource(ours.chief, { ...known, sourceId: theirs.sourceId, revision: 1, now }),
  },
  'grade-source': {
    'grade their source': ({ ours, theirs }) => gradeSource(ours.chief, { sourceId: theirs.sourceId, grade: 'E', reason: 'rivals', now }),
  },
  'capture-again': {
    'capture their source again': ({ ours, theirs }) => captureAgain(ours.chief, { sourceId: theirs.sourceId, capture, now }),
  },
  'withdraw-source': {
    'withdraw their source': ({ ours, theirs }) => withdrawSource(ours.chief, { sourceId: theirs.sourceId, now }),
  },
  'suggest-statements': {
    'have statements suggested in their text': ({ ours, theirs }) => suggestStatements(ours.chief, { versionId: theirs.versionId, now }),
  },
  'accept-suggestion': {
    'accept their suggestion': ({ ours, theirs }) => acceptSuggestion(ours.chief, { suggestionId: theirs.suggestionId, statement, now }),
  },
  'accept-suggestions': {
    'accept many of theirs': ({ ours, theirs }) =>
      acceptSuggestions(ours.chief, { sourceId: theirs.sourceId, version: 1, ids: [theirs.suggestionId], now }),
  },
  'reject-suggestion': {
    'reject their suggestion': ({ ours, theirs }) => rejectSuggestion(ours.chief, { suggestionId: theirs.suggestionId, now }),
  },
  'restore-suggestion': {
    'restore their suggestion': ({ ours, theirs }) => restoreSuggestion(ours.chief, { suggestionId: theirs.suggestionId, now }),
  },
  'merge-suggestions': {
    'merge their suggestion with ours': ({ ours, theirs }) =>
      mergeSuggestions(ours.chief, { ids: [ours.suggestionId, theirs.suggestionId], now }),
  },
  'split-suggestion': {
    'split their suggestion': ({ ours, theirs }) => splitSuggestion(ours.chief, { suggestionId: theirs.suggestionId, at: 4, now }),
  },
  'add-quote': {
    'quote their text': ({ ours, theirs }) => addQuote(ours.chief, { versionId: theirs.versionId, statement, now }),
  },
  'move-quote': {
    'move their quote': ({ ours, theirs }) =>
      moveQuote(ours.chief, { quoteId: theirs.quoteId, anchorId: theirs.anchorId, revision: 1, spans, now }),
    'move our quote by their anchor': ({ ours, theirs }) =>
      moveQuote(ours.chief, { quoteId: ours.quoteId, anchorId: theirs.anchorId, revision: 1, spans, now }),
  },
  'withdraw-quote': {
    'withdraw their quote': ({ ours, theirs }) => withdrawQuote(ours.chief, { quoteId: theirs.quoteId, revision: 1, now }),
  },
  'decide-drift': {
    'decide what became of their quote': ({ ours, theirs }) =>
      decideDrift(ours.chief, { driftId: theirs.driftId, revision: 1, choice: 'keep', now }),
  },
};
