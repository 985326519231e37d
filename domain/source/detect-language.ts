import { francAll } from 'franc-min';

/** Letters below which a guess is worth nothing. */
const ENOUGH = 40;

/** How far behind the best guess the second must lie, on franc's scale from 0 to 1, in a text shorter than `SURE`. */
const APART = 0.02;
const SURE = 300;

/** ISO 639-3, what franc says, to BCP 47, what we and HTML's `lang` say. Languages of the same name in both are left out. */
const BCP_47: Readonly<Record<string, string>> = {
  spa: 'es',
  eng: 'en',
  por: 'pt',
  ind: 'id',
  fra: 'fr',
  deu: 'de',
  jav: 'jv',
  vie: 'vi',
  ita: 'it',
  tur: 'tr',
  pol: 'pl',
  swh: 'sw',
  sun: 'su',
  ron: 'ro',
  fuv: 'ff',
  hau: 'ha',
  bos: 'bs',
  hrv: 'hr',
  nld: 'nl',
  srp: 'sr',
  yor: 'yo',
  uzn: 'uz',
  zlm: 'ms',
  ibo: 'ig',
  tgl: 'tl',
  hun: 'hu',
  azj: 'az',
  ces: 'cs',
  run: 'rn',
  plt: 'mg',
  qug: 'qu',
  nya: 'ny',
  zyb: 'za',
  kin: 'rw',
  zul: 'zu',
  swe: 'sv',
  lin: 'ln',
  som: 'so',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  kaz: 'kk',
  arb: 'ar',
  urd: 'ur',
  pes: 'fa',
  pbu: 'ps',
  hin: 'hi',
  mar: 'mr',
  npi: 'ne',
  cmn: 'zh',
  ben: 'bn',
  jpn: 'ja',
  kor: 'ko',
  tel: 'te',
  tam: 'ta',
  guj: 'gu',
  kan: 'kn',
  mal: 'ml',
  mya: 'my',
  pan: 'pa',
  amh: 'am',
  tha: 'th',
  sin: 'si',
  ell: 'el',
  heb: 'he',
};

/**
 * The language of a text as BCP 47 (`en`, `ru`), by its letter triples (Cavnar and Trenkle 1994, as franc counts them);
 * null when there is too little to tell or two languages fit alike. An editor may always say otherwise.
 */
export const detectLanguage = (text: string): string | null => {
  const sample = text.slice(0, 4000).replace(/https?:\/\/\S+/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const [best, second] = francAll(sample);
  if (!best || best[0] === 'und' || (letters < ENOUGH && second)) return null;
  if (letters < SURE && second && best[1] - second[1] < APART) return null;
  return BCP_47[best[0]] ?? best[0];
};
