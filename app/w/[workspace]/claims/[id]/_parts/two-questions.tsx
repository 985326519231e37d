import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import type { ClaimView } from '@/desk/view-claim';
import { type QuestionNow, questionNow } from '@/domain/verdict/question-now';
import type { Question } from '@/domain/verdict/scale';
import { unjudged } from '@/domain/verdict/unjudged';
import styles from './head.module.css';
import { counted } from './kind-word';

/** What stands behind the word: whose it is, and how far a running round has come. */
const Note = ({ now }: { readonly now: QuestionNow }) => {
  const { round, settled, mine } = now;
  const running = round && !round.closedAt ? `${round.given} of ${round.asked} in` : null;
  if (settled)
    return (
      <>
        settled <When at={settled.at} form="near" />
        {running ? `; judged anew, ${running}` : null}
        {mine ? <span className={styles.own}>; yours: {mine.word}</span> : null}
        {!running && round && !round.settled ? '; judged anew, to be settled' : null}
        {round?.earlierWords && round.settled ? '; of earlier words' : null}
      </>
    );
  if (running)
    return (
      <>
        {running}
        {round && round.given > (mine ? 1 : 0) ? ', blind' : null}
        {mine ? <span className={styles.own}>; yours: {mine.word}</span> : null}
      </>
    );
  if (round) return <>{counted(round.given, 'verdict')}, to be settled</>;
  return <>nobody was asked</>;
};

/** "Was it said" over all appearances: the word most of them have. */
const saidOverall = (claim: ClaimView): { now: QuestionNow; note: string | null } | null => {
  const each = claim.appearances.map(({ id }) =>
    questionNow(claim.rounds, { claimId: claim.id, question: 'said', appearanceId: id }, claim.viewerId),
  );
  const judged = each.filter(({ inside }) => inside !== 'none' && inside !== 'blind');
  const [first] = judged.length > 0 ? judged : each;
  if (!first) return null;
  const alike = (now: QuestionNow) => each.filter(({ word }) => word === now.word).length;
  const now = judged.reduce((best, one) => (alike(one) > alike(best) ? one : best), first);
  return { now, note: each.length > 1 ? `${alike(now)} of ${counted(each.length, 'appearance')}` : null };
};

type Props = { readonly claim: ClaimView; readonly judge: (question: Question) => void };

/** The two questions as equals: was it said, and is it so. Each opens its verdicts. */
export const TwoQuestions = ({ claim, judge }: Props) => {
  const said = saidOverall(claim);
  const so = questionNow(claim.rounds, { claimId: claim.id, question: 'so' }, claim.viewerId);
  const { inside, word } = so.round ? so : unjudged('so', claim.kind);
  return (
    <div className={styles.two}>
      <button type="button" data-printed className={styles.question} onClick={() => judge('said')} disabled={!said}>
        <span className={styles.asked}>Was it said?</span>
        <span className={styles.answer}>
          <Verdict question="said" inside={said?.now.inside ?? 'none'} word={said?.now.word ?? 'No words kept'} size={20} />
        </span>
        <span className={styles.note}>
          {said ? (said.note ?? <Note now={said.now} />) : 'a draft has nothing to judge'}
          {claim.appearances.some(({ lookAgain }) => lookAgain) ? '; the words drifted since' : null}
        </span>
      </button>
      <button type="button" data-printed className={styles.question} onClick={() => judge('so')}>
        <span className={styles.asked}>Is it so?</span>
        <span className={styles.answer}>
          <Verdict question="so" inside={inside} word={word} size={20} />
        </span>
        <span className={styles.note}>
          <Note now={so} />
        </span>
      </button>
    </div>
  );
};
