import { createReadStream } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Outcome, refuse } from '@/domain/outcome';
import { bootstrapAlpha, type Interval } from '@/domain/verdict/agreement/bootstrap';
import { cohenKappas } from '@/domain/verdict/agreement/cohen';
import { fleissKappa } from '@/domain/verdict/agreement/fleiss';
import { krippendorffAlpha } from '@/domain/verdict/agreement/krippendorff';
import { perCentAgreement } from '@/domain/verdict/agreement/per-cent';
import { type Level, levels } from '@/domain/verdict/agreement/places';
import { type VerdictReader, type VerdictSheet, verdictReader } from '@/formats/csv/read-verdicts';
import { agreementLines } from './agreement-lines';
import { fileNamed, line, valueOr } from './answer';

type Options = { level: Level; json?: boolean; draws?: number; seed: number };

export const addAgreement = (program: Command): void => {
  program
    .command('agreement')
    .description(
      'print how far independent verdicts agree; needs no database. percent is a share from 0 to 1: the pairs of equal verdicts on a unit, averaged over the units with two verdicts or more. fleiss is null unless every unit has the same number of verdicts; cohen is without weights, for each pair of coders over what both judged. What is not defined is null: one value only is neither agreement nor its lack',
    )
    .argument('<file>', 'a CSV file with the columns unit, coder, value; a line without a value is no verdict')
    .addOption(new Option('--level <level>', 'what values are: names, ranks, distances, proportions').choices(levels).makeOptionMandatory())
    .option('--json', 'one JSON object')
    .option('--draws <n>', 'with a 95 % interval of alpha, from so many draws of units', wholeNumber)
    .option('--seed <n>', 'what settles the draws', wholeNumber, 1)
    .action(async (file: string, options: Options) => {
      const sheet = valueOr(await sheetIn(file, verdictReader(options.level)), false, file);
      if (sheet) answer(sheet, options);
    });
};

const wholeNumber = (word: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(word)) throw new InvalidArgumentError('a whole number from 1.');
  return Number(word);
};

/** Reads a file as it streams in. Refuses `not-found`, `encoding-unknown` (not UTF-8), and what the reader refuses. */
const sheetIn = async (file: string, reader: VerdictReader): Promise<Outcome<VerdictSheet>> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(fileNamed(file), { highWaterMark: 1 << 20 })) {
      const refused = reader.take(decoder.decode(bytes, { stream: true }), false);
      if (refused) return refused;
    }
    return reader.take(decoder.decode(), true) ?? reader.sheet();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return refuse('encoding-unknown');
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return refuse('not-found');
    throw error;
  }
};

const answer = ({ judged, units, coders }: VerdictSheet, { level, json, draws, seed }: Options): void => {
  const figures = {
    units: units.length,
    coders: coders.length,
    percent: perCentAgreement(judged),
    alpha: krippendorffAlpha(judged, level),
    fleiss: fleissKappa(judged),
    cohen: cohenKappas(judged),
  };
  const interval: Interval | null = draws ? bootstrapAlpha(judged, level, { seed, draws }) : null;
  if (!json) {
    for (const text of agreementLines({ ...figures, interval }, { judged, coders, units, level })) process.stdout.write(`${text}\n`);
    return;
  }
  const { percent, alpha, fleiss, cohen, ...counts } = figures;
  line({
    ...counts,
    percent: percent.value,
    alpha: alpha.value,
    fleiss: fleiss.value,
    cohen: cohen.map(({ first, second, kappa }) => ({ a: coders[first], b: coders[second], kappa: kappa.value, n: kappa.units })),
    ...(interval ? { interval } : {}),
  });
};
