import { Link } from '@/app/_ui/link';
import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import { Verdict } from '@/app/_ui/verdict';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { AgreementView } from '@/desk/view-agreement';
import { type AgreementQuery, writeAgreementQuery } from '@/domain/verdict/agreement-query';
import type { Rating, Scale } from '@/domain/verdict/scale';
import styles from './agreement.module.css';
import { figure, restsOn } from './figure-words';

type Props = { readonly base: string; readonly query: AgreementQuery; readonly scale: Scale; readonly found: AgreementView };

/** What two editors said of the same rounds: rows the first, columns the second. Each count leads to its claims. */
export const ConfusionTable = ({ base, query, scale, found }: Props) => {
  const nameOf = (id: string | undefined) => found.editors.find((editor) => editor.id === id)?.name ?? 'somebody';
  const [first, second] = [nameOf(query.pair?.[0]), nameOf(query.pair?.[1])];
  const all = <TextLink href={`${base}?${writeAgreementQuery(query, { pair: null })}`}>all pairs</TextLink>;
  if (!found.pair)
    return (
      <>
        <SectionHead id="pairs" title={`${first} and ${second}`} right={all} />
        <p className={styles.meta}>They judged no round in common on this scale.</p>
      </>
    );
  const { kappa, linear, quadratic, confusion } = found.pair;
  const ratings = scale.ratings.filter((_, i) =>
    confusion.counts.some((line, row) => (line[i] ?? 0) > 0 || (row === i && line.some((n) => n > 0))),
  );
  const countOf = (row: Rating, column: Rating) => confusion.counts[scale.ratings.indexOf(row)]?.[scale.ratings.indexOf(column)] ?? 0;
  const link = (row: Rating, column: Rating) =>
    `${base}?${writeAgreementQuery(query, { cell: [row.key, column.key], scale: found.scaleId })}`;
  const chosen = (row: Rating, column: Rating) => query.cell?.[0] === row.key && query.cell[1] === column.key;
  return (
    <>
      <SectionHead id="pairs" title={`${first} and ${second}`} right={all} />
      <p className={styles.counts}>
        Cohen’s κ <b>{figure(kappa.value)}</b>
        {kappa.value === null ? ' (undefined: both said one thing)' : ''}
        {linear ? (
          <>
            , weighted by distance <b>{figure(linear.value)}</b>, by its square <b>{figure(quadratic?.value ?? null)}</b>
          </>
        ) : null}
        ; {restsOn(kappa)}.
      </p>
      <div className={styles.wide}>
        <table className={styles.confusion}>
          <caption>
            Rows: {first}. Columns: {second}.
          </caption>
          <thead>
            <tr>
              <td />
              {ratings.map((rating) => (
                <th key={rating.key} scope="col">
                  <Verdict question={scale.question} inside={rating.inside} word={rating.word} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ratings.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <Verdict question={scale.question} inside={row.inside} word={row.word} />
                </th>
                {ratings.map((column) => {
                  const n = countOf(row, column);
                  return (
                    <td key={column.key} data-same={row.key === column.key || undefined} data-on={chosen(row, column) || undefined}>
                      {n > 0 ? (
                        <Link href={link(row, column)} scroll={false} aria-current={chosen(row, column) ? 'true' : undefined}>
                          {n}
                          <VisuallyHidden>
                            {' '}
                            {n === 1 ? 'round' : 'rounds'}: {first} {row.word}, {second} {column.word}
                          </VisuallyHidden>
                        </Link>
                      ) : (
                        <span>0</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
