import { detectLanguage } from '@/domain/source/detect-language';

test.each([
  ['English', 'The minister said that the government would answer every attack on its servers.', 'en'],
  ['Russian', 'Министр заявил, что правительство ответит на каждую атаку на серверы страны.', 'ru'],
  ['Ukrainian', 'Він сказав, що уряд відповість на кожну атаку на сервери країни.', 'uk'],
  ['German', 'Der Minister sagte, die Regierung werde auf jeden Angriff antworten.', 'de'],
  ['French', 'Le ministre a déclaré que le gouvernement répondrait à chaque attaque.', 'fr'],
  ['Spanish', 'El ministro dijo ayer que el gobierno respondería a cada ataque contra sus servidores.', 'es'],
  ['Chinese, by its script alone', '部长说政府会回应每一次攻击', 'zh'],
  ['too short to tell', 'Talks stall', null],
  ['no letters', '2020-09-25 12:00', null],
  ['an address is no language', 'https://paper.example/the/government/would/answer/every/attack/on/its/servers', null],
])('%s', (_name, text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
