/** How the modules of the program are shared out among the files of the bundle. */

import { join } from 'node:path';

/**
 * The chunks in their order, each with the modules that it starts from: a module goes to the first
 * that reaches it by static imports, so that a command opens few files and none it does not need.
 */
const CHUNKS = [
  ['main', ['src/cli/start.ts']],
  ['compute', ['src/cli/commands/compute/run.ts']],
  ['screen', ['src/report/compute/outputs/table.ts', 'src/report/terminal/findings.ts']],
  // Both documents of Office are written with these, and each loads only its own.
  [
    'office',
    [
      'src/report/office/zip-package.ts',
      'src/report/office/chart-part.ts',
      'src/report/office/safe-text.ts',
    ],
  ],
  ['deck', ['src/report/compute/outputs/pptx.ts', 'src/read/deck/read-template.ts']],
  ['workbook', ['src/report/compute/outputs/xlsx.ts', 'node_modules/exceljs/lib/doc/workbook.js']],
];

/** Names the chunk of a module, as the bundler asks for it; `null` leaves the module to it. */
export function nameChunks(root) {
  const names = new Map();
  const follow = (moduleId, name, graph) => {
    if (names.has(moduleId)) return;
    names.set(moduleId, name);
    for (const id of graph.getModuleInfo(moduleId)?.importedIds ?? []) follow(id, name, graph);
  };
  return (moduleId, graph) => {
    if (names.size === 0) {
      for (const [name, entries] of CHUNKS) {
        for (const entry of entries) follow(join(root, entry), name, graph);
      }
    }
    if (moduleId === '\0rolldown/runtime.js') return 'main';
    return names.get(moduleId) ?? null;
  };
}
