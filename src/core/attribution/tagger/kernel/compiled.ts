import { KERNEL } from './kernel.generated';

let compiled: WebAssembly.Module | null | undefined;

/** The kernel, compiled once; null where WebAssembly is missing, knows no SIMD or is refused by a policy. */
export function compiledKernel(): WebAssembly.Module | null {
  if (compiled === undefined) {
    try {
      const bytes = Uint8Array.from(atob(KERNEL), (unit) => unit.charCodeAt(0));
      // Synchronous: workers and pages of an extension may, and four kilobytes take a millisecond.
      compiled = new WebAssembly.Module(bytes);
    } catch {
      compiled = null;
    }
  }
  return compiled;
}
