/** Titles merged over a table, which head none of its columns, and labels of blocks, which do. */

import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const HEADINGS =
  '| Propósito | Cód. meta | Meta | Nombre del indicador | Anualización | Peso | Planeado 2026 | Alcanzado 2026 | Notas |';

const ROWS = `
  | 1. Uno | 2301 | Abrir bibliotecas de barrio | Bibliotecas abiertas | Suma     | 60 | 40  | 38  | x |
  | 1. Uno | 2302 | Dotar salones comunales     | Salones dotados      | Creciente | 40 | 120 | 131 | x |
  | 2. Dos | 2303 | Pintar murales              | Murales pintados     | Suma     | 100 | 7  | 7   | x |`;

/** A text merged over so many columns, with the texts beside it. */
function over(columns: number, text: string, ...beside: readonly string[]): string {
  return `| ${[text, ...Array(columns - 1).fill('<'), ...beside].join(' | ')} |`;
}

/** How a matrix is read under those rows: its headings, its cutoffs, and what each column is. */
function read(above: readonly string[], headings = HEADINGS, rows = ROWS) {
  const sheet = [...above, headings, rows].join('\n');
  const { plan, tables, findings } = readPlan(workbookOf({ Seguimiento: sheet }));
  return {
    headers: tables[0]?.header,
    cutoffs: plan?.cutoffs.map(({ date }) => date),
    fields: tables[0]?.columns.flatMap(({ field, vigencia }) =>
      field === 'programmed' || field === 'executed' ? [`${field} ${vigencia}`] : [],
    ),
    codes: [...new Set(findings.map(({ code }) => code))],
  };
}

const FIGURES = ['programmed 2026', 'executed 2026'];

describe('a band over nothing but figures', () => {
  /** The fields of a matrix with a text over those of its columns, from the seventh. */
  const under = (band: string, columns: number, before = 6) =>
    read([`| ${[...Array(before).fill(''), band, ...Array(columns - 1).fill('<')].join(' | ')} |`])
      .fields;

  it.each(['RECURSOS', 'Ejecución presupuestal', 'INVERSIÓN (millones)'])(
    'makes money of them: «%s»',
    (band) => {
      expect(under(band, 2)).toEqual([]);
    },
  );

  it.each(['COMPONENTE DE INVERSIÓN', 'Proyectos de inversión', 'SEGUIMIENTO'])(
    'is a level or a title that changes nothing of them: «%s»',
    (band) => {
      expect(under(band, 2)).toEqual(FIGURES);
    },
  );

  it('is no band of money over other things beside them', () => {
    expect(under('INVERSIÓN', 3, 5)).toEqual(FIGURES);
  });
});

describe('a title over the columns', () => {
  it.each([
    ['over some of them, a blank row below', [over(6, 'Fecha de corte: 31/12/2026'), '||']],
    ['over most of them, right above', [over(8, 'Corte a 31 de diciembre de 2026')]],
    ['over all of them, below another', [over(9, 'Plan 2024-2027'), over(9, 'Corte 31-12-2026')]],
    ['beside what the form says of itself', [over(7, 'Corte 31/12/2026', 'Versión 4', 'Pág. 1')]],
  ])('heads none and gives the cutoff, %s', (_, above) => {
    const { headers, cutoffs, fields, codes } = read(above);
    expect(fields).toEqual(FIGURES);
    expect(cutoffs).toEqual(['2026-12-31']);
    expect(headers).toEqual({ first: above.length + 1, last: above.length + 1 });
    expect(codes).not.toContain('PES132');
  });

  it.each([
    'Actualizado el 20/01/2027',
    'Fecha de elaboración: 03/02/2025',
    'Versión 7 - 12/08/2025',
    'Informe del cuarto trimestre de 2026',
  ])('heads none though it names a day or a part of the year: «%s»', (title) => {
    expect(read([over(9, title)])).toMatchObject({
      fields: FIGURES,
      headers: { first: 2, last: 2 },
    });
  });

  it('gives its year to headings that name none, and the date of a version gives none', () => {
    const bare = HEADINGS.replaceAll(' 2026', '');
    const { fields } = read(
      [over(9, 'Vigencia 2026'), over(9, 'Versión 3 · 05/06/2025'), '||'],
      bare,
    );
    expect(fields).toEqual(['programmed null', 'executed null']);
    const { plan } = readPlan(
      workbookOf({
        Hoja: [over(9, 'Vigencia 2026'), over(9, 'Versión 3 · 05/06/2025'), bare, ROWS].join('\n'),
      }),
    );
    expect(plan?.vigencias).toEqual([2026]);
  });

  it.each(['Recursos de inversión 2026 (millones)', 'Avance del primer trimestre de 2026'])(
    'counts where it says that the figures are others: «%s»',
    (title) => {
      const { headers, fields, codes } = read([over(9, title)]);
      const isRead = fields?.length === 2 && !codes.includes('PES132') && headers?.first === 2;
      expect(isRead).toBe(false);
    },
  );
});

describe('a label of a block', () => {
  const BARE =
    '| Propósito | Cód. meta | Meta | Nombre del indicador | Anualización | Peso | Planeado | Alcanzado | Notas |';

  it('dates the figures that it is merged over, though nothing else is in its row', () => {
    expect(read(['| | | | | | | 2026 | < | |'], BARE)).toMatchObject({
      fields: FIGURES,
      headers: { first: 1, last: 2 },
    });
  });

  it('stands beside others that say what the other columns are', () => {
    const labels = over(5, 'Identificación', 'Vigencia 2026', '<', '<');
    expect(read([labels], BARE)).toMatchObject({ fields: FIGURES, headers: { first: 1, last: 2 } });
  });

  it('says whose the code and the name below it are', () => {
    const headings =
      '| Propósito | Código | Nombre | Nombre del indicador | Anualización | Peso | Planeado 2026 | Alcanzado 2026 | Notas |';
    const { tables } = readPlan(
      workbookOf({ Hoja: ['| | Meta | < | | | | | | |', headings, ROWS].join('\n') }),
    );
    const fields = tables[0]?.columns.map(({ field }) => field);
    expect(fields?.slice(1, 3)).toEqual(['goalCode', 'goal']);
  });
});
