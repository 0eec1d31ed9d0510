/** What is said of the columns of a file, as a configuration that the command obeys. */

import { describe, expect, it } from 'vitest';
import { type Correction, correctConfig } from '../../../src/page/case/corrections.ts';
import { run } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const say = (column: string, name: string | null, more: Partial<Correction> = {}): Correction => ({
  section: 'matriz',
  column,
  name,
  place: null,
  ...more,
});

describe('a correction', () => {
  it('moves a field to another column, and takes from a column what was said before', () => {
    const before = { entidad: 'X', matriz: { columnas: { 'ejecutado 2024': 'H', meta: 'B' } } };
    expect(correctConfig(before, [say('I', 'ejecutado 2024'), say('B', 'indicador')])).toEqual({
      entidad: 'X',
      matriz: { columnas: { 'ejecutado 2024': 'I', indicador: 'B' } },
    });
  });

  it('is taken back without a trace', () => {
    const before = { segplan: 's.xlsx', matriz: { columnas: { meta: 'B' } } };
    expect(correctConfig(before, [say('B', null)])).toEqual({ segplan: 's.xlsx' });
  });

  it('settles what was open', () => {
    const open = { 'ejecutado 2024': { G: 'Logro', H: 'Avance' }, 'sin leer': { I: 'Zona' } };
    expect(correctConfig({ matriz: { pendiente: open } }, [say('G', 'ejecutado 2024')])).toEqual({
      matriz: {
        columnas: { 'ejecutado 2024': 'G' },
        pendiente: { 'ejecutado 2024': { H: 'Avance' }, 'sin leer': { I: 'Zona' } },
      },
    });
  });

  it('says where the table is that nobody recognised, but not against what is written', () => {
    const place = { hoja: 'Datos', encabezados: 3 };
    const section = 'reporte';
    expect(correctConfig({}, [say('A', 'meta', { place, section })])).toEqual({
      reporte: { hoja: 'Datos', encabezados: 3, columnas: { meta: 'A' } },
    });
    const before = { reporte: { hoja: 'Otra' } };
    expect(correctConfig(before, [say('A', 'meta', { place, section })])).toMatchObject({
      reporte: { hoja: 'Otra' },
    });
  });
});

describe('columns that are not used', () => {
  const matrix = xlsxOf({
    Formulación: `
      | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Ejecutado 2024 | Ejecutado 2024 |
      | 1. Abrir | 10 Abrir datos | 20 Datos | Suma | 100% | 4 | 3 | 2 | 1 |`,
  });
  const compute = async (config: object) => {
    const files = { 'matriz.xlsx': await matrix, 'pes.config.json': JSON.stringify(config) };
    const { stdout } = await run(['compute', 'matriz.xlsx', '--format', 'json'], { files });
    return JSON.parse(stdout);
  };

  it('may be several, and none of them is read', async () => {
    expect((await compute({})).objectives).toEqual([]);
    const config = correctConfig({}, [say('H', 'no se usa'), say('I', 'no se usa')]);
    expect(config).toEqual({ matriz: { columnas: { 'no se usa': ['H', 'I'] } } });
    expect((await compute(config)).objectives[0].complianceText).toBe('75,00%');
    expect(correctConfig(config, [say('H', null)])).toEqual({
      matriz: { columnas: { 'no se usa': 'I' } },
    });
  });

  it('are the only ones that may be several', async () => {
    const { error } = await compute({ matriz: { columnas: { 'ejecutado 2024': ['G', 'H'] } } });
    expect(error.exitCode).toBe(2);
    expect(`${error.message} ${error.help}`).toContain('solo «no se usa» admite una lista');
  });
});
