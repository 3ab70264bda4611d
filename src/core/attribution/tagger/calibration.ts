/**
 * Weights of the confidence, fitted by training/calibrate.py on labelled pages that the tagger
 * had not seen (five-fold by site); in the order of confidenceInputs.
 */
export const CALIBRATION: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.575,
  weights: [
    0.617, -0.02, 0.203, 0.139, 0.214, 1.08, -0.537, 0.336, -0.121, 0.437, 0.466, 0.415, -0.289,
    0.784, -0.093, -0.01,
  ],
};
