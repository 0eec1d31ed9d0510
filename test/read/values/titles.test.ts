import { describe, expect, it } from 'vitest';
import { viewGrid } from '../../../src/read/book/grid.ts';
import {
  completesSegplan,
  cutoffsIn,
  dateOf,
  planNameIn,
  readRemarks,
  sectorIn,
} from '../../../src/read/values/titles.ts';
import { sheetOf } from '../../sheets.ts';

function around(...lines: readonly string[]) {
  const grid = viewGrid(
    'matriz.xlsx',
    sheetOf('Hoja1', lines.map((line) => `| ${line} |`).join('\n')),
  );
  return { grid, remarks: readRemarks(grid.sheet.rows) };
}

function cutoffs(...lines: readonly string[]) {
  const { grid, remarks } = around(...lines);
  return cutoffsIn(grid, remarks).map(({ date, at }) => `${date} ${at.row}/${at.column}`);
}

describe('the cutoff', () => {
  it.each([
    'Corte 31 de diciembre de 2024',
    'Corte: 31 de diciembre de 2024',
    'CORTE A 31 DE DICIEMBRE DE 2024',
    'Fecha de corte: 31/12/2024',
    'Corte 31-12-2024',
    'Corte 31.12.2024',
    'Corte: 2024-12-31',
    'Reporte con corte al 31 de diciembre del 2024 — SEGPLAN',
    'Corte 31 diciembre 2024',
    'Seguimiento 31/12/2024 (corte definitivo)',
    'Fecha de corte | 2024-12-31',
    'Fecha de corte: | 31/12/2024',
    'Corte: | 31 de diciembre de 2024',
    'Corte diciembre 31 de 2024',
    'Corte: Dic. 31 de 2024',
    'Corte a 31 de dic. de 2024',
    'Corte 31-dic-24',
    'Corte 31/DIC/2024',
    'Corte 31/12/24',
    'Corte 2024/12/31',
    'Corte 20241231',
    'corte_31dic2024',
    'Corte 12/31/2024',
    'Corte diciembre de 2024',
    'Corte: dic-2024',
    'Corte a cuarto trimestre de 2024',
    'Corte IV trimestre 2024',
    'Corte segundo semestre de 2024',
    'Corte trimestre 4 de 2024',
    'Corte del 1 de enero al 31 de diciembre de 2024',
    'Corte 01/01/2024 - 31/12/2024',
    'Corte 31/12/2024 (generado 15/01/2025)',
    'Corte 31/12/2024 23:59:59',
    'Corte 45657',
    'Con corte al 31 de diciembre del año 2024',
    'Corte: diciembre de la vigencia 2024',
    'Datos a 31 de diciembre de 2024',
    'Cifras del plan al 31-12-2024',
    'Avances hasta el 31 de diciembre del año 2024',
    'Resultados a diciembre de 2024',
    'Fecha de corte | 45657',
    'Fecha de corte | 45657.75',
    'Fecha de corte | "45657"',
  ])('«%s» is 2024-12-31', (text) => {
    expect(cutoffs(text)).toEqual(['2024-12-31 1/1']);
  });

  it('is no part of the number of a form', () => {
    expect(cutoffs('Corte · formato MEDE01.03.01.P01.F05')).toEqual([]);
    expect(cutoffs('Formato MEDE01.03.01.P01.F05, corte 31/12/24')).toEqual(['2024-12-31 1/1']);
  });

  it.each([
    ['Corte 30 de setiembre de 2024', '2024-09-30'],
    ['Corte 30 de septiembre de 2024', '2024-09-30'],
    ['Corte 5/6/2024', '2024-06-05'],
    ['Corte primer trimestre 2025', '2025-03-31'],
    ['Corte I semestre 2025', '2025-06-30'],
    ['Corte 1er semestre de 2025', '2025-06-30'],
    ['Corte febrero de 2024', '2024-02-29'],
    ['Corte 29 de febrero de 2024', '2024-02-29'],
  ])('«%s» is %s', (text, date) => {
    expect(cutoffs(text)).toEqual([`${date} 1/1`]);
  });

  it.each([
    'Corte',
    'Corte 2024',
    'Corte 31 de diciembre',
    'Corte 31/13/2024',
    'Corte 30 de febrero de 2024',
    'Corte 5 de 2024',
    'Corte 12345',
    'Corte 99999',
    'Corte 1145657',
    'Corte vigente desde 2024',
    'Fecha de corte | 46',
    'Generado | 45657',
    'Generado el 31/12/2024',
    'Recorte del 31/12/2024',
    'Datos actualizados al 31 de diciembre de 2024',
    'Informe presentado al 31 de enero de 2025',
    'Avance al 15 de enero de 2025',
    'Plan adoptado el 31 de diciembre de 2024',
  ])('«%s» gives none', (text) => {
    expect(cutoffs(text)).toEqual([]);
  });

  it('is looked for in the next cell of the same row only', () => {
    expect(cutoffs('Fecha de corte', '2024-12-31')).toEqual([]);
  });

  it.each([
    ['Dic-24', '2024-12-31'],
    ['jun. 25', '2025-06-30'],
    ['Septiembre/26', '2026-09-30'],
    ['dic-31', null],
    ['Ene-19', null],
    ['Acta-24', null],
  ])('of a month alone is its last day: «%s»', (value, date) => {
    expect(dateOf({ column: 1, format: 'General', formula: null, value })).toBe(date);
  });

  it('is listed once for each date, where it first stands', () => {
    expect(cutoffs('Corte 31/12/2024', 'Corte: 2024-12-31', 'Reporte | Corte 30/09/2024')).toEqual([
      '2024-12-31 1/1',
      '2024-09-30 3/2',
    ]);
  });

  it('may be a date with its time', () => {
    const cell = { column: 1, format: 'General', formula: null };
    const dated = { ...cell, value: { date: '2024-12-31T18:30:00' } };
    expect(dateOf(dated)).toBe('2024-12-31');
    expect(dateOf({ ...cell, value: '31/12/2024' })).toBe('2024-12-31');
    expect(dateOf({ ...cell, value: 45657 })).toBe('2024-12-31');
    expect(dateOf({ ...cell, value: 2024 })).toBeNull();
    expect(dateOf({ ...cell, value: '46 de 45657 reportes' })).toBeNull();
    expect(dateOf(undefined)).toBeNull();
    const { grid, remarks } = around('Fecha de corte: | x');
    const timed = remarks.map((remark) => ({
      ...remark,
      cell: { ...remark.cell, value: { date: '2024-12-31T18:30:00' } },
    }));
    expect(cutoffsIn(grid, timed)[0]?.date).toBe('2024-12-31');
  });
});

describe('the sector', () => {
  it.each([
    ['Sector Gestión Pública', 'Gestión Pública'],
    ['Sector: Movilidad', 'Movilidad'],
    ['SECTOR GESTIÓN PÚBLICA — Seguimiento 2024', 'GESTIÓN PÚBLICA'],
    ['Plan Estratégico Sectorial 2024-2027 · Sector Hábitat', 'Hábitat'],
    ['Sector Administrativo de Hacienda', 'Hacienda'],
    ['Sector administrativo: Salud (2024)', 'Salud'],
    ['MATRIZ DE FORMULACIÓN PLAN ESTRATÉGICO SECTORIAL - SECTOR HÁBITAT', 'HÁBITAT'],
    ['Plan Estratégico Sectorial 2024-2027 del Sector Hábitat', 'Hábitat'],
    ['Plan Estratégico Sectorial (Sector Hábitat) 2024-2027', 'Hábitat'],
    ['Plan Estratégico Sectorial, sector Movilidad 2024-2027', 'Movilidad'],
    ['Sector 11 Hábitat', 'Hábitat'],
    ['Sector: 11 - Hábitat', 'Hábitat'],
    ['Alcaldía Mayor. Sector Cultura, Recreación y Deporte', 'Cultura, Recreación y Deporte'],
  ])('«%s» is %s', (text, sector) => {
    expect(sectorIn(around(text).remarks)).toBe(sector);
  });

  it.each([
    'Plan Estratégico Sectorial 2024-2027',
    'Plan Estratégico Sectorial del subsector Agua',
    'Recursos del sector Hábitat',
    'Sectorial',
    'Sector',
    'Sector 2024',
    'Subsector: Agua',
  ])('«%s» gives none', (text) => {
    expect(sectorIn(around(text).remarks)).toBeNull();
  });
});

describe('the name of the plan', () => {
  it.each([
    ['Plan Estratégico Sectorial 2024-2027', 'Plan Estratégico Sectorial 2024-2027'],
    ['Sector X · Plan Estrategico Sectorial 2024 – 2027', 'Plan Estrategico Sectorial 2024 – 2027'],
    ['PLAN ESTRATÉGICO SECTORIAL 2024 a 2027', 'PLAN ESTRATÉGICO SECTORIAL 2024 a 2027'],
    ['Seguimiento al Plan Estratégico Sectorial', 'Plan Estratégico Sectorial'],
  ])('in «%s» is %s', (text, name) => {
    expect(planNameIn(around('Bogotá D. C.', text).remarks)).toBe(name);
  });

  it('is none where no title gives it', () => {
    expect(planNameIn(around('Matriz de formulación').remarks)).toBeNull();
  });
});

describe('what SEGPLAN lacks', () => {
  it.each([
    'Metas que no están en SEGPLAN',
    'METAS FUERA DE SEGPLÁN',
    'Indicadores que faltan en Segplan',
    'Segplan no trae estas metas',
  ])('is said by «%s»', (text) => {
    expect(completesSegplan([{ text }])).toBe(true);
  });

  it.each(['Reporte de SEGPLAN', 'Metas que no están en el plan', 'Según SEGPLAN, no cumplidas'])(
    'is not by «%s»',
    (text) => {
      expect(completesSegplan([{ text }])).toBe(false);
    },
  );
});
