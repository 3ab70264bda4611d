/**
 * Weights of the confidence, fitted by training/calibrate.py on labelled pages that the tagger
 * had not seen (five-fold by site); in the order of confidenceInputs.
 */
export const CALIBRATION: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.097,
  weights: [
    0.609, 0.1, 0.053, 0.105, 0.215, 1.008, -0.524, 0.569, -0.519, 0.293, 0.351, -0.113, -0.335,
    0.714, -0.024, -0.926,
  ],
};
