import { describe, expect, it } from 'vitest';
import { isMark } from '../../../src/read/values/marks.ts';

describe('a mark of no number', () => {
  it.each(['-', '–', '—', '---', '- -', '_', '.', '...', '…', '·'])(
    'may be a sign: «%s»',
    (text) => {
      expect(isMark(text)).toBe(true);
    },
  );

  it.each([
    'NP',
    'N.P.',
    'n.p',
    'N P',
    '(NP)',
    'NP 2024',
    'NA',
    'N/A',
    'n. a.',
    'ND',
    'N/D',
    'SD',
    'S/D',
    's.d.',
    'S/I',
    'NR',
    'N/R',
    'S/R',
    'NULL',
    '(en blanco)',
  ])('may be an abbreviation: «%s»', (text) => {
    expect(isMark(text)).toBe(true);
  });

  it.each([
    'No programado',
    'No programada 2024',
    'NO PROGRAMADA EN LA VIGENCIA',
    'No se programó',
    'No está programada para este año',
    'No tiene programación',
    'No cuenta con programación para 2025',
    'Sin programación',
    'Sin programar',
    'Sin meta programada',
    'Meta no programada',
    'Sin meta',
    'No fue reprogramada',
    'NP - No programado',
    'No aplica para la vigencia 2024',
    'N/A (no aplica)',
    'No contemplada en 2024',
    'No planeado',
    'No prog.',
    'No Prog. 2024',
    'Sin prog',
  ])('may deny that it is programmed: «%s»', (text) => {
    expect(isMark(text)).toBe(true);
  });

  it.each([
    'Sin dato',
    'No hay datos',
    'Sin información',
    'Información no disponible',
    'Dato no disponible a la fecha de corte',
    'Sin reporte',
    'Sin reporte a 31 de diciembre de 2024',
    'No reporta',
    'No reportó',
    'No se reportó en el periodo',
    'La entidad no reportó avance',
    'No ha reportado',
    'Aún no se reporta',
    'No registra',
    'Sin medición',
    'No cuantificado',
    'Sin info.',
    'Sin línea base',
    'No tiene línea base',
  ])('may deny a report or a datum: «%s»', (text) => {
    expect(isMark(text)).toBe(true);
  });

  it.each([
    'Pendiente',
    'PENDIENTE DE REPORTE',
    'Reporte pendiente',
    'Dato pendiente por la entidad',
    'Por reportar',
    'Por definir',
    'Por programar en 2026',
    'Por confirmar',
    'En proceso de reporte',
    'En consolidación',
    'En trámite de reporte',
    'Se reportará en diciembre',
    'Falta reporte',
    'Falta por reportar',
  ])('may await it: «%s»', (text) => {
    expect(isMark(text)).toBe(true);
  });

  it.each([
    '',
    'Nuevo',
    'No',
    'Sí',
    'SI',
    'Ni',
    'N',
    '0',
    '46',
    '#N/A',
    'Programado',
    'Programada en 2025',
    'Reportado por la entidad',
    'Meta',
    'Línea base',
    'Dato',
    'Por',
    'Programado sin ejecución',
    'Sin ejecución',
    'Sin avance',
    'No ejecutado',
    'No se ejecutó lo programado',
    'No cumple',
    'No reportó 45',
    'No aplica 46',
    'No programado 12 de 46',
    'Pendiente 5',
    'Pendiente de pago',
    'Por demanda',
    'Según demanda',
    'Sin costo',
    'En ejecución',
    'Cumplida',
    `No reportó ${'porque no '.repeat(20)}`,
  ])('is not «%s»', (text) => {
    expect(isMark(text)).toBe(false);
  });
});
