/** Bundled by the bench and run in the page: reads it and gives back what was read. */

import { readPage } from '../../src/page/extract/read-page';
import { looksLikeArticle } from '../../src/page/gate/article';

function measure() {
  const start = performance.now();
  const article = looksLikeArticle(document);
  const gated = performance.now();
  let slices = 0;
  const reading = readPage(document);
  let step = reading.next();
  for (; !step.done; step = reading.next()) slices++;
  const end = performance.now();
  return {
    article,
    gate: gated - start,
    read: end - gated,
    slices,
    text: step.value?.document.text ?? '',
    blocks: step.value?.document.blocks.map((b) => b.role) ?? [],
    root: step.value ? `${step.value.root.tagName}.${step.value.root.className}` : '',
    identity: step.value?.document.page,
  };
}

Object.assign(globalThis, { whoSaysMeasure: measure });
