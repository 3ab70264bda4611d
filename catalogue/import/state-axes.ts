type Axis = 'yes' | 'no';

/** What a model of the State Media Matrix says of a state's hold on money, running and content. */
export interface Model {
  readonly title: string;
  /** Undefined where the model allows both. */
  readonly funding?: Axis;
  readonly governance: Axis;
  readonly editorial: Axis;
}

/** The table in the README of ASD-at-GMF/state-media-profiles, after State Media Monitor's typology. */
export const MODELS: ReadonlyMap<string, Model> = new Map<string, Model>([
  ['SC', { title: 'State-controlled media', funding: 'yes', governance: 'yes', editorial: 'yes' }],
  [
    'CaPu',
    {
      title: 'Captured public/state-managed media',
      funding: 'no',
      governance: 'yes',
      editorial: 'yes',
    },
  ],
  ['CaPr', { title: 'Captured private media', governance: 'no', editorial: 'yes' }],
  [
    'ISFM',
    {
      title: 'Independent state-funded and state-managed media',
      funding: 'yes',
      governance: 'yes',
      editorial: 'no',
    },
  ],
  [
    'ISF',
    { title: 'Independent state-funded media', funding: 'yes', governance: 'no', editorial: 'no' },
  ],
  [
    'ISM',
    { title: 'Independent state-managed media', funding: 'no', governance: 'yes', editorial: 'no' },
  ],
  ['IP', { title: 'Independent public media', funding: 'no', governance: 'no', editorial: 'no' }],
]);
