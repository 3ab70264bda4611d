/** A curated file that is right in every rule; tests break one thing at a time. */
export const SOUND = `id: river-gazette
kind: newspaper
country: GB
names:
  - { text: The River Gazette, kind: official, matching: always }
  - { text: TRG, kind: acronym, matching: needs-cue }
domains: [rivergazette.example.com]
sameAs: [Q123]
retrieved: 2026-01-02
evidence:
  own: { url: 'https://rivergazette.example.com/about', title: About us, publisher: River Gazette, asOf: 2025-03, relation: self-description, licence: '© publisher; fact cited' }
  enc: { url: 'https://encyclopaedia.example.org/River_Gazette', title: River Gazette, publisher: An Encyclopaedia, asOf: 2024, relation: encyclopaedia, licence: CC BY-SA 4.0 }
facts:
  - { field: country, value: United Kingdom, from: [own, enc] }
  - { field: foundingDate, value: 1871, from: enc }
  - { field: owner, value: { name: River Trust, share: 0.75 }, from: own, validFrom: 2019 }
  - { field: fundingModel, value: Subscriptions and advertising, from: own }
  - { field: headquarters, value: Rivertown, from: enc }
  - { field: inLanguage, value: English, from: enc }
  - { field: officialWebsite, value: 'https://rivergazette.example.com', from: own }
  - { field: leadership, value: 'A. Editor, editor', from: own }
  - { field: stateFunding, unknown: true, from: [own, enc] }
  - { field: stateGovernance, unknown: true, from: [own, enc] }
  - { field: stateEditorial, value: 'no', from: own }
`;
