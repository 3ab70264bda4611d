/**
 * Weights of the confidence, fitted by training/calibrate.py on labelled pages that the tagger
 * had not seen (five-fold by site); in the order of confidenceInputs.
 */
export const CALIBRATION: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.189,
  weights: [
    0.516, 0.289, 0.044, 0.164, 0.153, 0.98, -0.332, 0.137, 0.136, 0.518, -0.297, 0.454, -0.149,
    0.376, 0.688, 0.256,
  ],
};
