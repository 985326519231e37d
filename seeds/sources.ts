import type { SourceSeed } from './source-seed';
import { august2020 } from './sources/august-2020';
import { february2018 } from './sources/february-2018';
import { january2017 } from './sources/january-2017';
import { january2021 } from './sources/january-2021';
import { july2017 } from './sources/july-2017';
import { july2018 } from './sources/july-2018';
import { june2021 } from './sources/june-2021';
import { may2021 } from './sources/may-2021';
import { november2018 } from './sources/november-2018';
import { october2016 } from './sources/october-2016';
import { october2020 } from './sources/october-2020';

/** The briefs in the order in which the desk read them. */
export const sources: readonly SourceSeed[] = [
  october2016,
  january2017,
  july2017,
  february2018,
  july2018,
  november2018,
  august2020,
  october2020,
  january2021,
  may2021,
  june2021,
];
