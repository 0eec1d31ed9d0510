/** Bands of codes: over columns that they name alike, and over those that they do not. */

import { describe, expect, it } from 'vitest';
import { viewGrid } from '../../../src/read/book/grid.ts';
import { readHeadings } from '../../../src/read/evidence/heading.ts';
import { composeHeadings } from '../../../src/read/headings/headings.ts';
import { sheetOf } from '../../sheets.ts';

function conceptsOf(...rows: readonly string[]) {
  const grid = viewGrid('m.xlsx', sheetOf('Plan', rows.join('\n')));
  const header = { first: 1, last: rows.length };
  return readHeadings(grid, header, composeHeadings()).map(({ meaning }) => meaning.concept);
}

describe('a band that says «code»', () => {
  it.each(['Identificador', 'N.º', 'Numeración', 'CÓDIGOS'])(
    'makes no code of columns of different things: «%s»',
    (band) => {
      expect(
        conceptsOf(
          `| ${band} | < | < | < | Vigencia 2026 | < |`,
          '| Objetivo | Clase de meta | Meta | Cód. indicador | Peso | Programado |',
        ),
      ).toEqual(['objective', 'goalKind', 'goal', 'indicatorCode', 'weight', 'programmed']);
    },
  );

  it('makes codes of the nouns below it', () => {
    expect(
      conceptsOf('| Código | < | Nombre | < |', '| Meta | Indicador | Meta | Indicador |'),
    ).toEqual(['goalCode', 'indicatorCode', 'goal', 'indicator']);
  });

  it('makes a code of the only column that it stands over', () => {
    expect(conceptsOf('| N.º | Nombre |', '| Meta | Meta |')).toEqual(['goalCode', 'goal']);
  });
});

describe('a band that nobody merged', () => {
  it('is of the columns after it that do not say whose they are', () => {
    expect(
      conceptsOf(
        '| Eje | | Metas | | | Indicadores | | |',
        '| Cód. | Nombre | Clase | N.º | Descripción | Código | Nombre | Tendencia |',
      ),
    ).toEqual([
      'objectiveCode',
      'objective',
      'goalKind',
      'goalCode',
      'goal',
      'indicatorCode',
      'indicator',
      'trend',
    ]);
  });

  it('is of the years after it', () => {
    expect(
      conceptsOf(
        '| Meta | Programación | | Ejecución | |',
        '| Texto | 2025 | 2026 | 2025 | 2026 |',
      ),
    ).toEqual(['goal', 'programmed', 'programmed', 'executed', 'executed']);
  });

  it('makes no figure of what may be of something else', () => {
    const [, , figure] = conceptsOf('| Meta | | |', '| Código | Nombre | Valor 2026 |');
    expect(figure).toBe(conceptsOf('| Valor 2026 |')[0]);
  });

  it('ends at a column that says whose it is, and at one without heading', () => {
    const [alone] = conceptsOf('| Código |');
    expect(conceptsOf('| Indicador | | |', '| Nombre | Unidad de medida | Código |').at(-1)).toBe(
      alone,
    );
    expect(conceptsOf('| Indicador | | |', '| Nombre | | Código |').at(-1)).toBe(alone);
  });

  it('is no band where nothing stands below it', () => {
    expect(conceptsOf('| Indicador | |', '| | Código |').at(-1)).toBe(conceptsOf('| Código |')[0]);
  });
});
