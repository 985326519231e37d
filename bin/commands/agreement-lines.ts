import type { Agreement } from '@/domain/verdict/agreement/agreement';
import type { Interval } from '@/domain/verdict/agreement/bootstrap';
import { cohenKappas, type PairKappa } from '@/domain/verdict/agreement/cohen';
import type { Judged } from '@/domain/verdict/agreement/judged';
import { causesOf } from '@/domain/verdict/agreement/krippendorff';
import type { Level } from '@/domain/verdict/agreement/places';

type Figures = {
  readonly percent: Agreement;
  readonly alpha: Agreement;
  readonly fleiss: Agreement;
  readonly cohen: readonly PairKappa[];
  readonly interval: Interval | null;
};
type About = { readonly judged: Judged; readonly coders: readonly string[]; readonly units: readonly string[]; readonly level: Level };

/** How many units that cause disagreement are named. */
const causesNamed = 10;

const written = (value: number | null): string => (value === null ? 'not defined' : value.toFixed(3));

/** Agreement as somebody reads it: the figures, each pair of coders, and the units that caused the disagreement. */
export const agreementLines = ({ percent, alpha, fleiss, cohen, interval }: Figures, about: About): readonly string[] => {
  const { judged, coders, units, level } = about;
  const causes = causesOf(judged, level);
  return [
    `${units.length} units, ${coders.length} coders, ${judged.values.length} verdicts; ${alpha.units} units have two or more`,
    ...(alpha.tooFew ? ['These are too few units to lean on any figure (2k² for k values in use: Cicchetti 1981).'] : []),
    '',
    ...columns([
      ['per cent agreement', percent.value === null ? written(null) : `${(100 * percent.value).toFixed(1)} %`],
      [`Krippendorff's α, ${level}`, written(alpha.value) + (interval ? `, ${intervalWords(interval)}` : '')],
      ["Fleiss' κ", written(fleiss.value)],
    ]),
    ...(cohen.length > 0 ? ['', ...columns(pairRows(cohen, about))] : []),
    ...(causes.length > 0 ? ['', `Units that caused the disagreement, ${Math.min(causes.length, causesNamed)} of ${causes.length}:`] : []),
    ...columns(causes.slice(0, causesNamed).map(({ unit, share }) => [units[unit] ?? '', `${(100 * share).toFixed(1)} %`])),
  ];
};

const intervalWords = ({ low, high, draws, defined }: Interval): string =>
  low === null || high === null
    ? `no interval: ${draws - defined} of ${draws} draws are not defined`
    : `95 % from ${low.toFixed(3)} to ${high.toFixed(3)} (${draws} draws)`;

/** Cohen's κ of each pair: plain, and where values have an order also weighted by their distance. */
const pairRows = (cohen: readonly PairKappa[], { judged, coders, level }: About): readonly (readonly string[])[] => {
  const [linear, quadratic] = level === 'nominal' ? [null, null] : [cohenKappas(judged, 'linear'), cohenKappas(judged, 'quadratic')];
  return [
    ["Cohen's κ of", 'and', 'κ', ...(linear ? ['linear', 'quadratic'] : []), 'units'],
    ...cohen.map(({ first, second, kappa }, i) => [
      coders[first] ?? '',
      coders[second] ?? '',
      written(kappa.value),
      ...(linear && quadratic ? [linear, quadratic].map((weighted) => written(weighted[i]?.kappa.value ?? null)) : []),
      String(kappa.units),
    ]),
  ];
};

/** Rows with their cells below each other. */
const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, k) => rows.reduce((most, row) => Math.max(most, row[k]?.length ?? 0), 0));
  return rows.map((row) =>
    row
      .map((cell, k) => cell.padEnd(widths[k] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
