/**
 * Weights of the confidence, fitted by training/calibrate.py on labelled pages that the tagger
 * had not seen (five-fold by site); in the order of confidenceInputs.
 */
export const CALIBRATION: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.583,
  weights: [
    0.647, 0.03, 0.17, 0.139, 0.178, 0.972, -0.604, 0.257, 0.058, 0.558, -0.054, 0.521, -0.033,
    0.686, -0.075, -0.089,
  ],
};
