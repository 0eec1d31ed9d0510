/** A plan with two levels of goals over several sheets or pages: one level is read in all of them. */

import { expect, it } from 'vitest';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';

const HEADINGS =
  '| Objetivo | Tipo de meta | Código meta PDD | Meta PDD | Código meta proyecto | Meta proyecto de inversión | Código indicador | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |';

const row = (kind: string, code: number, project: number, more = '') =>
  `| 1. Uno | ${kind} | ${code} | Abrir ${code} sedes | ${project} | Realizar ${project} estudios | 4${code} | Sedes ${code} |${more} Suma | 25% | 10 |`;

const codesOf = (sheets: Readonly<Record<string, string>>) =>
  readPlan(workbookOf(sheets)).plan?.objectives.flatMap(({ indicators }) =>
    indicators.map(({ key }) => key.goalCode),
  );

const LARGE = [
  HEADINGS,
  row('Meta sectorial', 2201, 1),
  row('Meta sectorial', 2202, 2),
  row('Meta estratégica', 63, 1),
].join('\n');

it('a sheet whose only row is of a project has the level of the others', () => {
  const alone = [HEADINGS, row('Meta proyecto', 5, 1)].join('\n');
  expect(codesOf({ SED: LARGE, SDIS: alone })).toEqual(['2201', '2202', '63', '5']);
});

it('so has a page with one column more', () => {
  const more = HEADINGS.replace('Indicador | Tend', 'Indicador | Unidad de medida | Tend');
  const page = [
    more,
    row('Meta proyecto', 5, 1, ' Número |'),
    row('Meta proyecto', 9, 2, ' Número |'),
  ];
  expect(codesOf({ SED: `${LARGE}\n${page.join('\n')}` })).toEqual([
    '2201',
    '2202',
    '63',
    '5',
    '9',
  ]);
});

it('a sheet with other headings is decided by itself', () => {
  const other = HEADINGS.replace('Código meta PDD | Meta PDD', 'Cód. PDD | Meta de gobierno');
  const alone = [other, row('Meta proyecto', 5, 1)].join('\n');
  expect(codesOf({ SDIS: alone })).toEqual(['1']);
  expect(codesOf({ SED: LARGE, SDIS: alone })?.at(-1)).toBe('1');
});
