import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import listing from '@/app/w/[workspace]/_parts/listing.module.css';
import type { AgreementView } from '@/desk/view-agreement';
import { type AgreementQuery, writeAgreementQuery } from '@/domain/verdict/agreement-query';
import type { Scale } from '@/domain/verdict/scale';
import styles from './agreement.module.css';
import { figure, restsOn } from './figure-words';

type Props = { readonly base: string; readonly query: AgreementQuery; readonly scale: Scale; readonly found: AgreementView };

/** Cohen's κ of every two editors who judged something in common; each leads to the table of the two. */
export const Pairs = ({ base, query, scale, found }: Props) => {
  const names = new Map(found.editors.map(({ id, name }) => [id, name]));
  return (
    <>
      <SectionHead id="pairs" title="Pair by pair" count={found.pairs.length} />
      {found.pairs.length === 0 ? (
        <p className={styles.meta}>No two editors judged the same round yet.</p>
      ) : (
        <table className={listing.table}>
          <thead>
            <tr>
              <th scope="col">Editors</th>
              <th scope="col">Cohen’s κ</th>
              {scale.ordered ? <th scope="col">κ weighted</th> : null}
              <th scope="col">Rests on</th>
            </tr>
          </thead>
          <tbody>
            {found.pairs.map(({ editors, kappa, quadratic }) => (
              <tr key={editors.join()}>
                <th scope="row">
                  <TextLink href={`${base}?${writeAgreementQuery(query, { pair: [editors[0], editors[1]], scale: found.scaleId })}`}>
                    {names.get(editors[0])} and {names.get(editors[1])}
                  </TextLink>
                </th>
                <td>{figure(kappa.value)}</td>
                {scale.ordered ? <td>{figure(quadratic?.value ?? null)}</td> : null}
                <td>{kappa.value === null ? `${restsOn(kappa)}; undefined: both said one thing` : restsOn(kappa)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
