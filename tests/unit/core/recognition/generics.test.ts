import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/core/recognition';
import { docOf, matcher } from './seed';

function generic(text: string): string[] {
  return recognise(docOf(text), matcher, [])
    .mentions.filter((m) => m.kind === 'generic')
    .map((m) => `${text.slice(m.start, m.end)}=${m.generic}`);
}

describe('unnamed sources', () => {
  it.each([
    ['Locals told Reuters that the mill was empty.', 'Locals=residents'],
    ['According to local reports, the mill burned.', 'local reports=local-reports'],
    ['Western media reports have claimed the mill was a depot.', 'Western media reports=media'],
    ['Reports in Arabic media have claimed the same.', 'Reports in Arabic media=media'],
    [
      'An anonymous U.S. official had blamed the wind.',
      'An anonymous U.S. official=unnamed-official',
    ],
    ['Survivors of the fire contest this.', 'Survivors of the fire=witnesses'],
    ['State TV reported that it was out.', 'State TV=state-media'],
    [
      'Three US officials who spoke on condition of anonymity said no.',
      'Three US officials=unnamed-official',
    ],
    ['Two military sources said the road was shut.', 'Two military sources=military-source'],
    ['Activists say that ten were hurt.', 'Activists=activists'],
    ['Doctors at the clinic reported ten burns.', 'Doctors at the clinic=medical-source'],
    ['A Western diplomat said talks went on.', 'A Western diplomat=diplomat'],
    ['The fire spread, according to court documents.', 'court documents=documents'],
    ['Analysts say it was the wind.', 'Analysts=experts'],
    ['Critics of the plan say it is late.', 'Critics of the plan=critics'],
    ['Social media users claimed otherwise.', 'Social media users=social-media'],
    ['A source close to the talks said it was over.', 'A source close to the talks=unnamed-person'],
    ['Intelligence officials believe it was arson.', 'Intelligence officials=security-source'],
  ])('%s', (text, expected) => {
    expect(generic(text)).toEqual([expected]);
  });

  it.each([
    'Officials met in the town hall on Monday.',
    'They shot at militants near the mill.',
    'He is a doctor, and his sister is a lawyer.',
    'She watched television at home.',
  ])('leaves alone those that say nothing: %s', (text) => {
    expect(generic(text)).toEqual([]);
  });
});
