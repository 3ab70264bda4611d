/** Milliseconds of work before others get a turn: other tabs' messages wait no longer than this and a step. */
const SLICE = 12;

/** Runs steps to their end, and lets other events in whenever a slice is used up. */
export async function runInSlices<T>(
  steps: Generator<unknown, T>,
  now: () => number = () => performance.now(),
  breathe: () => Promise<void> = nextTask,
): Promise<T> {
  let begun = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - begun < SLICE) continue;
    await breathe();
    begun = now();
  }
}

/** A task of its own; `setTimeout` would be held back to four milliseconds. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
