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
