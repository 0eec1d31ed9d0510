/** The cells related to a finding, in a sentence. */

import { expect, it } from 'vitest';
import { listRelated } from '../../../src/report/terminal/related.ts';

const place = (file: string, sheet: string | null, cell: string | null) => {
  return { file, sheet, cell, address: null };
};

it('names each file once, its own sheet first and without its name', () => {
  const long = 'PES Hábitat 2024-2027 V3 (final).xlsx';
  const related = [
    place(long, 'Plan de acción', 'O10'),
    place('m.xlsx', 'PES', 'O7'),
    place(long, 'Plan de acción', 'P10'),
    place('m.xlsx', 'Anexo', 'A1'),
    place(long, 'Otra', 'B2'),
    place('m.xlsx', 'PES', 'O9'),
    place('otro.csv', null, null),
  ];
  const finding = { file: 'm.xlsx', sheet: 'PES', related };
  expect(listRelated(finding, 9)).toBe(
    `O7, O9, Anexo!A1; Plan de acción!O10, P10, Otra!B2 de ${long}; otro.csv`,
  );
  expect(listRelated(finding, 2)).toBe('O7, O9');
});
