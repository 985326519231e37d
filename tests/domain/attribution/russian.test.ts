import { suggestStatements } from '@/domain/attribution/suggest-statements';
import type { PartialDate } from '@/domain/source/partial-date';
import { inRussianArticle, russianArticle, russianSpeakerCases, russianStatementCases } from './russian-cases';

const suggest = (text: string, published: PartialDate | null = null) => suggestStatements(text, { language: 'ru', published });
const day = (written: string): PartialDate => ({ earliest: written, latest: written, precision: 'day' });

describe('a Russian statement is found with its exact words', () => {
  test.each(russianStatementCases)('%s', (_name, text, expected) => {
    expect(suggest(text).map((one) => [one.speaker, one.mode, one.cue, ...one.exact])).toEqual(expected);
  });
});

describe('whose words they are, whatever the case of the name', () => {
  test.each(russianSpeakerCases)('%s', (_name, text, expected) => {
    expect(suggest(text).map((one) => [one.surface, one.speaker, one.capacity])).toEqual(expected);
  });

  test('an actor the desk knows is named as the desk names them', () => {
    const actors = [{ name: 'Sergei Rybin', aliases: ['Сергей Рыбин', 'Рыбин'] }];
    const found = suggestStatements('По словам Сергея Рыбина, причал закрыт.', { language: 'ru', actors });
    expect(found.map((one) => one.speaker)).toEqual(['Sergei Rybin']);
  });
});

describe('who reports whom', () => {
  test.each([
    ['кому сказано', 'Причал закрыт, сказал «Известиям» Олег Рябов.', ['Известия', 'Олег Рябов']],
    ['интервью', 'Олег Рябов в интервью газете La Repubblica заявил, что причал закрыт.', ['La Repubblica', 'Олег Рябов']],
    ['со ссылкой', 'Причал закроют, сообщает ТАСС со ссылкой на Олега Рябова.', ['ТАСС', 'Олег Рябов']],
    ['агентству', 'Олег Рябов сообщил агентству ТАСС, что причал закрыт.', ['ТАСС', 'Олег Рябов']],
  ])('%s', (_name, text, names) => {
    expect(suggest(text).map((one) => one.chain.map((hop) => hop.name))).toEqual([names]);
  });
});

describe('when it was said', () => {
  test.each<readonly [text: string, said: PartialDate | null]>([
    ['Олег Рябов в пятницу заявил, что причал закрыт.', day('2020-09-25')],
    ['Во вторник Олег Рябов заявил, что причал закрыт.', day('2020-09-22')],
    ['Причал закрыт, заявил 25 сентября Олег Рябов.', day('2020-09-25')],
    ['Олег Рябов вчера заявил, что причал закрыт.', day('2020-09-25')],
    ['Олег Рябов на прошлой неделе заявил, что причал закрыт.', { earliest: '2020-09-14', latest: '2020-09-20', precision: 'range' }],
    ['Олег Рябов в 2016 году заявил, что причал закрыт.', { earliest: '2016-01-01', latest: '2016-12-31', precision: 'year' }],
    ['Олег Рябов заявил, что причал закрыли в пятницу.', null],
    ['Олег Рябов после вторника заявил, что причал закрыт.', null],
  ])('%s', (text, said) => {
    expect(suggest(text, day('2020-09-26')).map((one) => one.saidOn)).toEqual([said]);
  });
});

describe('the likely kind', () => {
  test.each([
    ['Олег Рябов обвинил соседей в жадности.', 'accusation'],
    ['Олег Рябов отверг обвинения.', 'denial'],
    ['Олег Рябов пообещал открыть причал.', 'commitment'],
    ['Олег Рябов предложил открыть причал.', 'proposal'],
    ['Олег Рябов заявил, что причал скоро будет открыт.', 'prediction'],
    ['«Когда откроют причал?» — спросил Олег Рябов.', 'question'],
    ['Причал красив, считает Олег Рябов.', 'opinion'],
    ['Олег Рябов сообщил, что причал открыли в мае.', 'assertion'],
  ])('%s %s', (text, kind) => {
    expect(suggest(text).map((one) => one.kind)).toEqual([kind]);
  });
});

test('a whole article', () => {
  const found = suggest(russianArticle, day('2020-09-26'));
  expect(found.map((one) => [one.speaker ?? one.surface, one.kind, one.exact.join(' … ')])).toEqual(inRussianArticle);
});
