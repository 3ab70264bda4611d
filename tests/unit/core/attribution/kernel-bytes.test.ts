import { expect, it } from 'vitest';
import { compileKernel } from '../../../../scripts/kernel';
import { KERNEL } from '../../../../src/core/attribution/tagger/kernel/kernel.generated';

it('the committed bytes of the kernel are what its source compiles to', async () => {
  const compiled = await compileKernel();
  expect(Buffer.from(compiled).toString('base64')).toBe(KERNEL);
});
