/** `npm run package`: builds and makes the two archives that the stores take, under dist/. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import webExt from 'web-ext';
import { TARGETS } from './manifest-for';

execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string };
for (const target of TARGETS) {
  await webExt.cmd.build(
    {
      sourceDir: `dist/${target}`,
      artifactsDir: 'dist',
      filename: `who-says-${version}-${target}.zip`,
      overwriteDest: true,
    },
    { shouldExitProgram: false },
  );
}
