import type { Arithmetic } from './arithmetic';
import { compiledKernel } from './kernel/compiled';
import { kernelArithmetic } from './kernel/kernel-arithmetic';
import type { Room } from './layout';
import { plainArithmetic } from './plain/plain-arithmetic';

/** The kernel where the engine has WebAssembly with SIMD and lets us use it, else the same in TypeScript. */
export function bestArithmetic(room: Room): Arithmetic {
  const kernel = compiledKernel();
  if (kernel) {
    try {
      return kernelArithmetic(kernel, room);
    } catch {
      // No memory or no instance to be had: slower then, but the same.
    }
  }
  return plainArithmetic(room);
}
