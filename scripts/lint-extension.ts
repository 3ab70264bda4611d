/** `npm run lint:ext`: Mozilla's linter over the Firefox build; an error fails, warnings are listed. */
import webExt from 'web-ext';

const dist = process.env.WHOSAYS_DIST ?? 'dist';
const result = await webExt.cmd.lint(
  { sourceDir: `${dist}/firefox`, output: 'text', warningsAsErrors: false },
  { shouldExitProgram: false },
);
process.exitCode = result.summary.errors > 0 ? 1 : 0;
