import { expect, it } from 'vitest';
import { detectLanguage } from '../../../../src/core/attribution';

it('tells English from other languages', () => {
  const english = 'The ministry said that the bridge had been closed for repairs since the spring.';
  const german =
    'Das Ministerium sagte, die Brücke sei seit dem Frühjahr wegen Bauarbeiten gesperrt.';
  const french = 'Le ministère a déclaré que le pont était fermé pour travaux depuis le printemps.';
  const arabic =
    'قالت الوزارة إن الجسر مغلق منذ الربيع بسبب أعمال الصيانة في المدينة القديمة اليوم';
  expect(detectLanguage(english)).toBe('en');
  for (const text of [german, french, arabic]) expect(detectLanguage(text)).toBe('other');
});

it('gives a text too short to tell the benefit of the doubt', () => {
  expect(detectLanguage('Ferry fire kills 12')).toBe('en');
  expect(detectLanguage('')).toBe('en');
});
