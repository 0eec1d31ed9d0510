import { describe, expect, it } from 'vitest';
import { keepCauses } from '../../src/diagnostics/consequences.ts';
import { finding, placeOf } from '../../src/diagnostics/finding.ts';

const at = (row: number, column: number) =>
  placeOf({ file: 'matriz.xlsx', sheet: 'Formulación', row, column });
const unreadable = finding('PES103', at(9, 6), { name: 'Ponderación 2024', text: 'mitad' });
const sum = (...related: readonly ReturnType<typeof at>[]) =>
  finding('PES201', at(8, 6), { objective: 1, vigencia: 2024, sum: 0.5 }, { related });

describe('a finding that follows from another', () => {
  it('is left out where they share a cell', () => {
    expect(keepCauses([sum(at(9, 6)), unreadable])).toEqual([unreadable]);
  });

  it('stays where they do not', () => {
    expect(keepCauses([sum(at(10, 6)), unreadable])).toHaveLength(2);
  });

  it('stays where the other one does not cause it', () => {
    const warning = finding('PES117', at(9, 6), { text: 'Meta producto' });
    expect(keepCauses([sum(at(9, 6)), warning])).toHaveLength(2);
  });
});
