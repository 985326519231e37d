import { sentenceOfDifference, wordsOfDifference } from '@/app/_ui/difference-words';
import { EmptyState } from '@/app/_ui/empty-state';
import { isLabelledByAct, wordsOfEvent } from '@/app/_ui/event-words';
import { Link } from '@/app/_ui/link';
import { When } from '@/app/_ui/when';
import type { HistoryEvent, HistoryView } from '@/desk/view-history';
import { ChainCheck } from './chain-check';
import styles from './history.module.css';
import { UndoEvent } from './undo-event';

type Query = { readonly about: string | null; readonly by: string | null; readonly before: string | null };
type Props = { readonly workspace: string; readonly query: Query; readonly view: HistoryView };

/** Pages that show an object, by its table. */
const rooms: Readonly<Record<string, string>> = { claim: 'claims', source: 'sources', actor: 'actors', issue: 'issues', round: 'rounds' };

/** One line an event; what it changed opens beneath it. */
export const HistoryList = ({ workspace, query, view }: Props) => {
  const base = `/w/${workspace}/history`;
  const address = (more: Partial<Query>) =>
    `${base}?${new URLSearchParams(Object.entries({ ...query, before: null, ...more }).flatMap(([k, v]) => (v ? [[k, v]] : [])))}`;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>History</h1>
        {query.about || query.by ? <Link href={base}>{query.about ? 'of one object' : 'of one editor'} × show all</Link> : null}
        {view.abilities['verify-history'] ? <ChainCheck workspace={workspace} /> : null}
      </header>
      {view.events.length === 0 ? (
        <EmptyState drop={query.about || query.by || query.before ? { words: 'Show all', href: base } : undefined}>
          Nothing happened here yet.
        </EmptyState>
      ) : (
        <ol className={styles.events}>
          {view.events.map((event) => (
            <li key={event.id}>
              <span className={styles.at}>
                <When at={event.at} />
              </span>
              <div>
                <p>
                  {event.by ? (
                    <Link href={address({ by: event.by.id })} title={event.by.name} className={styles.who}>
                      {event.by.initials}
                    </Link>
                  ) : (
                    <b>The server</b>
                  )}{' '}
                  {wordsOfEvent(event)} <Subject workspace={workspace} event={event} />
                </p>
                {event.differences.length > 0 ? <Differences event={event} /> : null}
              </div>
              <span className={styles.state}>
                {event.undone ? 'undone' : event.sealed ? '' : 'not sealed yet'}
                {event.mayUndo ? <UndoEvent workspace={workspace} eventId={event.id} words={wordsOfEvent(event)} /> : null}
              </span>
            </li>
          ))}
        </ol>
      )}
      {view.next ? (
        <p className={styles.more}>
          <Link href={address({ before: view.next })}>Earlier</Link>
        </p>
      ) : null}
    </div>
  );
};

const Subject = ({ workspace, event }: { readonly workspace: string; readonly event: HistoryEvent }) => {
  const room = rooms[event.objectType];
  const words = event.label ?? (event.erased ? 'payload erased by law' : event.objectType.replaceAll('_', ' '));
  if (room) return <Link href={`/w/${workspace}/${room}/${event.objectId}`}>{words}</Link>;
  // a verdict is labelled by its act, which stands just before
  return isLabelledByAct(event, words) ? null : <i>{words}</i>;
};

/** Two rows of a table may read alike: a line is known by its place. */
const Differences = ({ event }: { readonly event: HistoryEvent }) => (
  <details className={styles.differences}>
    <summary>what changed</summary>
    <ul>
      {event.differences
        .map((d, line) => ({ ...d, line, ...sentenceOfDifference(d.before, d.after) }))
        .map((d) => (
          <li key={d.line}>
            {wordsOfDifference(d.what)}
            {d.was}
            {d.before === null ? null : <del>{d.before}</del>}
            {d.is}
            {d.after === null ? null : <ins>{d.after}</ins>}
          </li>
        ))}
    </ul>
  </details>
);
