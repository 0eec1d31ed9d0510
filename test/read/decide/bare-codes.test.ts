import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/read/layout/find-tables.ts';
import { sheetOf } from '../../sheets.ts';

function fields(table: string) {
  const [found] = findTables('s.xlsx', sheetOf('Hoja1', table));
  return found?.columns.map(({ field }) => field);
}

describe('columns of nothing but codes', () => {
  it('are the codes where nothing else says which goal and indicator a row is of', () => {
    expect(
      fields(`
        | Sigla | Nivel | Meta | Indic. | Programado 2025 | Logrado 2025 |
        | SDS | ME | 12 | | 40 | 38 |
        | SDS | MS | 2078 | 4011 | 1200 | 1300 |
        | SDS | MP | 7 | 7 | 5 | 5 |`),
    ).toEqual(['entity', 'goalKind', 'goalCode', 'indicatorCode', 'programmed', 'executed']);
  });

  it('are no codes beside a name: they may be what should be reached', () => {
    expect(
      fields(`
        | Indicador | Tendencia | Meta | Programado 2025 | Logrado 2025 |
        | Entidades asistidas | Suma | 184 | 46 | 40 |
        | Centros abiertos | Suma | 20 | 5 | 5 |
        | Hogares con subsidio | Suma | 5000 | 1250 | 1375 |`)?.[2],
    ).not.toBe('goalCode');
  });

  it('are no codes without a target beside them', () => {
    expect(
      fields(`
        | Entidad | Tipo de meta | Meta | Logrado 2025 |
        | SDS | ME | 12 | 38 |
        | SDS | MS | 2078 | 1300 |
        | SDS | MP | 7 | 5 |`)?.[2],
    ).not.toBe('goalCode');
  });
});
