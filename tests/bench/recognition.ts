/**
 * `npm run bench:recognition [-- pages|pairs|article|speed] [--built]`: how well and how fast sources are named.
 * Without a part it runs all. The labelled pages lie outside the repository (WHOSAYS_SHARED).
 */
const PARTS = ['pages', 'pairs', 'article', 'speed'] as const;
const wanted = process.argv[2];
for (const part of PARTS) {
  if (wanted && !wanted.startsWith('--') && wanted !== part) continue;
  console.log(`\n== ${part}`);
  await import(`./recognition-${part}.ts`);
}

export {};
