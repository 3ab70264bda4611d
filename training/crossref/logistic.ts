export interface Example {
  readonly features: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}

/**
 * Weights of a logistic regression with ridge, by Newton's method. The first feature is the bias and is not
 * held small. Deterministic: the same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], ridge: number, rounds = 25): number[] {
  const size = examples[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : -ridge * w));
    const hessian = weights.map((_, i) =>
      weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)),
    );
    for (const { features, label, weight } of examples) {
      const p = chance(weights, features);
      const slope = weight * ((label ? 1 : 0) - p);
      const curve = weight * p * (1 - p);
      for (let i = 0; i < size; i++) {
        const x = features[i] ?? 0;
        if (x === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + slope * x;
        const row = hessian[i];
        if (row)
          for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + curve * x * (features[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((w, i) => w + (step[i] ?? 0));
    if (step.every((s) => Math.abs(s) < 1e-7)) break;
  }
  return weights;
}

export function chance(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Gauss with pivots; the matrix is changed. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let j = i + 1; j < size; j++) {
      if (Math.abs(rows[j]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = j;
    }
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const head = rows[i] ?? [];
    const by = head[i] ?? 0;
    if (Math.abs(by) < 1e-12) continue;
    for (let j = 0; j < size; j++) {
      const row = rows[j];
      const factor = j === i || !row ? 0 : (row[i] ?? 0) / by;
      if (!row || factor === 0) continue;
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (head[k] ?? 0);
    }
  }
  return rows.map((row, i) =>
    Math.abs(row[i] ?? 0) < 1e-12 ? 0 : (row[size] ?? 0) / (row[i] ?? 1),
  );
}
