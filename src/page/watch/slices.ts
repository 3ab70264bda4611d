/** The longest that one portion of work holds the page up, in milliseconds. */
const SLICE = 4;
/** Gives other work of the page its turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs stepwise work in portions of at most `SLICE` ms. Null when the signal ended it. */
export async function inSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      if (signal.aborted) return null;
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
}
