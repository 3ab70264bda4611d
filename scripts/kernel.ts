/**
 * `npm run kernel`: compiles the tagger's kernel, AssemblyScript, and writes its bytes as a module, so that the extension, Node
 * and the tests all load it the same way. What it writes is committed; a unit test compiles anew and compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

const FOLDER = 'src/core/attribution/tagger/kernel';
const SOURCE = `${FOLDER}/assembly`;
const WRITTEN = `${FOLDER}/kernel.generated.ts`;
/** The compiler sees the source folder alone, so that no path of a machine gets into the bytes. */
const ENTRY = 'kernel.ts';

/** The kernel's WebAssembly. @throws Error with the compiler's words where the source has a mistake */
export async function compileKernel(): Promise<Uint8Array> {
  let compiled: Uint8Array | undefined;
  const options = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--importMemory'];
  const { error, stderr } = await asc.main(
    [ENTRY, '--enable', 'simd', ...options, '--outFile', 'kernel.wasm'],
    {
      readFile: (name) => {
        const path = join(SOURCE, name);
        return existsSync(path) ? readFileSync(path, 'utf8') : null;
      },
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm' && typeof contents !== 'string') compiled = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || !compiled) throw new Error(`${SOURCE}: ${error?.message}\n${stderr}`);
  return compiled;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bytes = await compileKernel();
  const text = `/** ${SOURCE}, compiled by \`npm run kernel\`, in base64. */
export const KERNEL =
  '${Buffer.from(bytes).toString('base64')}';
`;
  writeFileSync(WRITTEN, text);
  console.log(`${WRITTEN}: ${bytes.length} bytes`);
}
