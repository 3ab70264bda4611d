/** Who may import whom: the rooms of docs/house.md. `npm run lint:rooms` fails on a breach. */
const room = (name) => `^src/${name}/`;
const only = (from, allowed, comment) => ({
  name: `${from.replace('/', '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: room(from) },
  to: { path: '^src/', pathNot: [room(from), ...allowed.map(room)] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    only('core/model', [], 'The shared vocabulary stands alone.'),
    only('core', [], 'The core is pure.'),
    only('page', ['core/model', 'core/text', 'core/anchor', 'messaging'], 'Runs in somebody else’s page.'),
    only('storage', ['core'], 'Storage knows the core alone.'),
    only('messaging', ['core/model'], 'The protocol speaks the shared vocabulary.'),
    only('ui', ['core', 'messaging'], 'What the reader sees asks by message.'),
    only('background', ['core', 'storage', 'messaging'], 'The one writer.'),
    {
      name: 'entries-are-leaves',
      comment: 'An entry is wiring; nothing imports it.',
      severity: 'error',
      from: { pathNot: '^src/entries/' },
      to: { path: '^src/entries/' },
    },
    {
      name: 'core-and-page-have-no-browser',
      comment: 'No extension API and no storage in the core and in the page room.',
      severity: 'error',
      from: { path: ['^src/core/', '^src/page/'] },
      to: { path: 'node_modules/(webextension-polyfill|dexie|preact)' },
    },
    {
      name: 'content-script-is-small',
      comment: 'The page room never pulls in a schema library, the catalogue or the tagger.',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: 'node_modules/(valibot|tldts|papaparse)', reachable: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
