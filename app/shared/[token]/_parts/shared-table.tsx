import type { CSSProperties } from 'react';
import { PartyCode } from '@/app/_ui/party-code';
import { partySlot } from '@/app/_ui/party-slot';
import type { PublishedTable } from '@/domain/position/published-table';
import styles from './shared.module.css';
import { SharedCell } from './shared-cell';

/** Questions as rows, parties as columns; what counts for no party in a last one, where there is any. */
export const SharedTable = ({ question, table: { parties, rows } }: { readonly question: string; readonly table: PublishedTable }) => {
  const unplaced = rows.some(({ cells }) => cells.some(({ code }) => code === null));
  const codes = [...parties.map(({ code }) => code), ...(unplaced ? [null] : [])];
  return (
    <table className={styles.table} style={{ '--columns': codes.length } as CSSProperties}>
      <caption className={styles.caption}>{question}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          {parties.map((party) => (
            <th key={party.code} scope="col" data-party-slot={partySlot(party.slot)} className={styles.party}>
              <PartyCode {...party} /> {party.name}
            </th>
          ))}
          {unplaced ? <th scope="col">For no party</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ letter, depth, question: asked, cells }) => (
          <tr key={letter}>
            <th scope="row" data-depth={Math.min(depth, 3)}>
              <span className={styles.letter}>{letter}</span>
              <span className={styles.question}>{asked}</span>
            </th>
            {codes.map((code) => {
              const cell = cells.find((one) => one.code === code);
              const party = parties.find((one) => one.code === code);
              return (
                <td
                  key={code ?? 'none'}
                  data-gap={cell?.gap ? true : undefined}
                  data-none={cell ? undefined : true}
                  data-party-slot={party ? partySlot(party.slot) : undefined}
                >
                  <span className={styles.partyName}>{party?.name ?? 'For no party'}</span>
                  {cell ? <SharedCell cell={cell} /> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
