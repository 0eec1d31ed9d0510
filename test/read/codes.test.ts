import { describe, expect, it } from 'vitest';
import { goalKindOf, splitCode, splitObjective } from '../../src/read/codes.ts';

describe('a code glued to a name', () => {
  it.each([
    ['2307: Asistir 46 entidades', '2307', 'Asistir 46 entidades'],
    ['2320 Poner en funcionamiento', '2320', 'Poner en funcionamiento'],
    ['2339. Crear un sistema', '2339', 'Crear un sistema'],
    ['4231 Número de entidades', '4231', 'Número de entidades'],
    ['3979. Porcentaje de avance', '3979', 'Porcentaje de avance'],
    ['2307:Asistir', '2307', 'Asistir'],
    ['2307 - Asistir', '2307', 'Asistir'],
    ['2307 – Asistir', '2307', 'Asistir'],
    ['2307) Asistir', '2307', 'Asistir'],
    ['2307\n Asistir', '2307', 'Asistir'],
    ['0002780', '2780', null],
    ['0002780: Crear', '2780', 'Crear'],
    ['2307', '2307', null],
    ['2307.', '2307', null],
    ['000', '0', null],
  ])('«%s» parts into %s and %s', (text, code, name) => {
    expect(splitCode(text)).toEqual({ code, name, goalKind: null });
  });

  it.each([
    ['Meta Estratégica 77: Índice', '77', 'Índice', 'estrategica'],
    ['Meta estrategica 78', '78', null, 'estrategica'],
    ['META SECTORIAL 2307. Asistir', '2307', 'Asistir', 'sectorial'],
    ['Meta proyecto 3 Crear', '3', 'Crear', 'proyecto'],
    ['Meta de proyecto de inversión No. 3: Crear', '3', 'Crear', 'proyecto'],
    ['Meta sectorial N° 12: Crear', '12', 'Crear', 'sectorial'],
    ['Meta sectorial Nº 12: Crear', '12', 'Crear', 'sectorial'],
    ['Meta sectorial n.º 12: Crear', '12', 'Crear', 'sectorial'],
    ['Meta 12: Crear', '12', 'Crear', null],
  ])('«%s» names its kind too', (text, code, name, goalKind) => {
    expect(splitCode(text)).toEqual({ code, name, goalKind });
  });

  it.each([
    '100% de las entidades',
    '100 % de las entidades',
    '2024-2027 plan',
    '2024 - 2027 plan',
    '1.234 procesos',
    '1,5 millones',
    'Asistir 46 entidades',
    'Índice 77',
    '12345678901 demasiado largo',
    '3/4 de los procesos',
    'Meta: crear',
  ])('«%s» has no code', (text) => {
    expect(splitCode(text)).toEqual({ code: null, name: text, goalKind: null });
  });

  it('is nothing in an empty text', () => {
    expect(splitCode(' ')).toEqual({ code: null, name: null, goalKind: null });
  });
});

describe('the kind of goal', () => {
  it.each([
    ['Meta sectorial', 'sectorial'],
    ['METAS SECTORIALES', 'sectorial'],
    ['Meta Estratégica', 'estrategica'],
    ['Estratégicas', 'estrategica'],
    ['Meta proyecto de inversión', 'proyecto'],
    ['Meta de proyecto', 'proyecto'],
  ])('«%s» is %s', (text, kind) => {
    expect(goalKindOf(text)).toBe(kind);
  });

  it.each(['Meta', '', 'Meta estratégica sectorial', 'Producto', 'Intersectorial'])(
    '«%s» tells none',
    (text) => {
      expect(goalKindOf(text)).toBeNull();
    },
  );
});

describe('the number of an objective', () => {
  it.each([
    ['Objetivo 3. Fortalecer', 3, 'Fortalecer'],
    ['Objetivo 3: Fortalecer', 3, 'Fortalecer'],
    ['Objetivo estratégico 3 - Fortalecer', 3, 'Fortalecer'],
    ['OBJETIVO ESTRATÉGICO SECTORIAL No. 12: Fortalecer', 12, 'Fortalecer'],
    ['Objetivo N° 2 Fortalecer', 2, 'Fortalecer'],
    ['3. Fortalecer', 3, 'Fortalecer'],
    ['3) Fortalecer', 3, 'Fortalecer'],
    ['3.Fortalecer', 3, 'Fortalecer'],
    ['Objetivo 3', 3, 'Objetivo 3'],
    ['Objetivo 3\nFortalecer', 3, 'Fortalecer'],
  ])('«%s» is %i', (text, number, name) => {
    expect(splitObjective(text)).toEqual({ number, name });
  });

  it.each([
    'Fortalecer la gestión',
    'Objetivo de desarrollo',
    '3 entidades fuertes',
    '100% digital',
    '1.5 grados menos',
    '24-7 de atención',
    '2024-2027',
  ])('«%s» has none', (text) => {
    expect(splitObjective(text)).toEqual({ number: null, name: text });
  });
});

describe('a number that counts something', () => {
  it.each(['100 parques construidos', '20 días'])('«%s» is a name without a code', (text) => {
    expect(splitCode(text)).toEqual({ code: null, name: text, goalKind: null });
  });

  it('is a code between parentheses', () => {
    expect(splitCode('(0003) Abrir')).toEqual({ code: '3', name: 'Abrir', goalKind: null });
  });
});
