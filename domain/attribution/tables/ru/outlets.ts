/** Outlets by the forms in which a text tells them; the name to show first. */
export const russianOutlets: readonly (readonly [name: string, forms: string])[] = [
  ['Известия', 'известия|известиям|известиях|известий|известиями'],
  ['ТАСС', 'тасс'],
  ['РИА Новости', 'риа новости|риа новостям|риа'],
  ['Интерфакс', 'интерфакс|интерфаксу|интерфакса|интерфаксом'],
  ['Коммерсантъ', 'коммерсант|коммерсантъ|коммерсанту|коммерсанта|ъ'],
  ['Ведомости', 'ведомости|ведомостям|ведомостей'],
  ['РБК', 'рбк'],
  ['RT', 'rt'],
  ['Sputnik', 'sputnik|спутник'],
  ['Газета.Ru', 'газета.ru|газете.ru|газетой.ru|gazeta.ru'],
  ['Лента.ру', 'лента.ру|ленте.ру|lenta.ru'],
  ['Россия 24', 'россия 24|россии 24'],
  ['Первый канал', 'первый канал|первому каналу'],
  ['Российская газета', 'российская газета|российской газете|российской газетой'],
  ['Reuters', 'reuters|рейтер'],
  ['Bloomberg', 'bloomberg'],
  ['CNN', 'cnn'],
  ['BBC', 'bbc|би-би-си'],
  ['The New York Times', 'the new york times|new york times'],
  ['The Washington Post', 'the washington post|washington post'],
  ['La Repubblica', 'la repubblica|repubblica'],
  ['Bild', 'bild'],
  ['Der Spiegel', 'der spiegel|spiegel'],
  ['Politico', 'politico'],
];
/** Nouns in front of an outlet's name, in the cases in which something is told to it. */
export const outletNounForms: ReadonlySet<string> = new Set(
  'газете газетой газеты агентству агентством агентства телеканалу телеканалом телеканала каналу каналом канала изданию изданием издания журналу журналом журнала радиостанции порталу порталом сайту программе'.split(
    ' ',
  ),
);
