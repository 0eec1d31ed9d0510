import { describe, expect, it } from 'vitest';
import { splitCode } from '../../../src/read/values/codes.ts';

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

describe('a number that counts something', () => {
  it.each(['100 parques construidos', '20 días'])('«%s» is a name without a code', (text) => {
    expect(splitCode(text)).toEqual({ code: null, name: text, goalKind: null });
  });

  it('is a code between parentheses', () => {
    expect(splitCode('(0003) Abrir')).toEqual({ code: '3', name: 'Abrir', goalKind: null });
  });
});

describe('a code of another shape', () => {
  it.each([
    ['MS-2307: Asistir', '2307', 'Asistir', 'sectorial'],
    ['ME 77. Reducir', '77', 'Reducir', 'estrategica'],
    ['MP 3', '3', null, 'proyecto'],
    ['PI 2307 - Operar', '2307', 'Operar', 'proyecto'],
    ['M.S. 2307: Asistir', '2307', 'Asistir', 'sectorial'],
    ['Cód. 2307 Asistir', '2307', 'Asistir', null],
    ['PDD_2307', '2307', null, null],
    ['IND_4231 Entidades', '4231', 'Entidades', null],
    ['2307-1: Asistir', '2307-1', 'Asistir', null],
    ['1.2. Crear', '1.2', 'Crear', null],
    ['2307A: Asistir', '2307A', 'Asistir', null],
    ['2307. 46 entidades asistidas', '2307', '46 entidades asistidas', null],
    ['Asistir a 46 entidades (Meta 2307)', '2307', 'Asistir a 46 entidades', null],
    ['Asistir (meta sectorial No. 2307)', '2307', 'Asistir', 'sectorial'],
    ['Asistir a las entidades - Cód. 2307', '2307', 'Asistir a las entidades', null],
    ['Asistir a las entidades, código: 0002307.', '2307', 'Asistir a las entidades', null],
    ['Operar [MP-3]', null, 'Operar [MP-3]', null],
  ])('«%s» parts into %s and %s', (text, code, name, goalKind) => {
    expect(splitCode(text)).toEqual({ code, name, goalKind });
  });

  it.each([
    '46 entidades distritales asistidas',
    '1.250 hogares',
    '46 KM DE VÍAS',
    '1 Centro de control',
    '12 Centros locales',
    'COVID 19 en la ciudad',
    'PM 2.5 en el aire',
    'Reducir la tasa en 2027',
    'Avance de la meta 3',
    'Llegar a 46',
  ])('«%s» surely has none', (text) => {
    expect(splitCode(text).code).toBeNull();
  });
});
