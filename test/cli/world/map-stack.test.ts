import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mapStack } from '../../../src/cli/world/map-stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'pes ñ-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bundled = join(folder, 'pes.cjs');
// The first sign of the bundle comes from line 3, column 5 of the source.
const map = { version: 3, sources: ['../src/cli/compute.ts'], names: [], mappings: 'AAEI' };
writeFileSync(`${bundled}.map`, JSON.stringify(map));

describe('the stack of a defect', () => {
  it.each([
    [`at compute (${bundled}:1:1)`, 'at compute (src/cli/compute.ts:3:5)'],
    [`at async compute (${bundled}:1:9)`, 'at async compute (src/cli/compute.ts:3:5)'],
    [`at async ${bundled}:1:1`, 'at async src/cli/compute.ts:3:5'],
  ])('names the source of a frame of the bundle', (frame, mapped) => {
    expect(mapStack(`TypeError: x\n    ${frame}`)).toBe(`TypeError: x\n    ${mapped}`);
  });

  it.each([
    'at Module._compile (node:internal/modules/cjs/loader:1521:14)',
    'at run (/otra/carpeta/otro.cjs:1:1)',
    'at run (/src/cli/main.ts:10:3)',
  ])('leaves a frame that no source map knows', (frame) => {
    expect(mapStack(`TypeError: x\n    ${frame}`)).toBe(`TypeError: x\n    ${frame}`);
  });
});
