import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMarked } from '../../../../training/marked-text';

const local = (path: string): Buffer =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url));
const bytes = local('src/core/attribution/model/weights.bin');
const { text } = readMarked(local('training/texts/02-dam.txt').toString('utf8'));

/** Every claim of the text, and what reckoned, by modules loaded afresh. */
async function read() {
  const { attribute, blocksOfText, loadTagger } = await import('../../../../src/core/attribution');
  const tagger = loadTagger(bytes);
  const claims = attribute({ text, blocks: blocksOfText(text) }, tagger, { all: true });
  return { kind: tagger.arithmetic.kind, claims };
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const refuse = (): never => {
  throw new WebAssembly.CompileError('blocked by CSP');
};

describe('where the kernel is not to be had, claims are the same', () => {
  it.each([
    ['no WebAssembly', undefined],
    ['no SIMD, or a policy that refuses it', { ...members(), Module: refuse }],
    ['no instance', { ...members(), Instance: refuse }],
    ['no memory', { ...members(), Memory: refuse }],
  ])('%s', async (_, WebAssemblyThere) => {
    const here = await read();
    expect(here.kind).toBe('kernel');
    expect(here.claims.length).toBeGreaterThan(10);
    vi.resetModules();
    vi.stubGlobal('WebAssembly', WebAssemblyThere);
    const there = await read();
    expect(there.kind).toBe('plain');
    expect(there.claims).toEqual(here.claims);
  });
});

/** WebAssembly's members, which do not spread by themselves. */
function members() {
  const { Module, Instance, Memory } = WebAssembly;
  return { Module, Instance, Memory };
}
