/** Headings that a configuration adds to those of the trade. */

import { describe, expect, it } from 'vitest';
import { fieldOfMeaning } from '../../../src/read/headings/fields.ts';
import { composeHeadings } from '../../../src/read/headings/headings.ts';
import { isSure } from '../../../src/read/headings/meaning.ts';
import { meaningOf, tellMeaning } from './tell.ts';

const headings = composeHeadings({
  executed: ['Cifra de cierre', 'Zarzamora'],
  programmed: ['Meta'],
  initialProgrammed: ['Cifra de apertura'],
  trend: ['Curva'],
});

describe('a heading that was added', () => {
  it('says outright what a column holds', () => {
    const meaning = headings.meaningOf(['Cifra de cierre']);
    expect(tellMeaning(meaning)).toBe('executed');
    expect(meaning.given).toBe(true);
    expect(isSure(meaning)).toBe(true);
  });

  it.each([
    [['Cifra de cierre 2024'], 'executed 2024'],
    [['CIFRA DE CIERRE (2024)'], 'executed 2024'],
    [['2024', 'Cifra de cierre'], 'executed 2024'],
    [['Cifra de cierre', '2024'], 'executed 2024'],
    [['Zarzamora 2024 (I Trim)'], 'executed part 1-3 2024'],
    [['Zarzamora financiera 2024'], 'executed money 2024'],
    [['Zarzamora 2024 rara'], 'executed 2024 ?rara'],
    [['Cifra', 'de cierre 2024'], 'executed 2024'],
    [['Cifra de apertura 2024'], 'programmed initial 2024'],
    [['Meta'], 'programmed'],
    [['Curva'], 'trend'],
  ])('%j is %s', (stack, meaning) => {
    expect(tellMeaning(headings.meaningOf(stack))).toBe(meaning);
  });

  it.each([
    [['Código meta'], 'goalCode'],
    [['Nombre de la meta'], 'goal'],
    [['Fuente de la zarzamora'], 'source ?zarzamora'],
    [['Ejecutado 2024'], 'executed 2024'],
  ])('leaves %j what it is', (stack, meaning) => {
    expect(tellMeaning(headings.meaningOf(stack))).toBe(meaning);
  });
});

describe('the field of a meaning', () => {
  it.each([
    ['Programado 2024', 'programmed'],
    ['Programado inicial 2024', 'initialProgrammed'],
    ['Meta cuatrienio', 'wholePlanTarget'],
    ['Ejecución 2024', 'executed'],
    ['Ejecución 2024 (I Trim)', 'unused'],
    ['Ejecución financiera 2024', 'unused'],
    ['% avance PD', 'planProgress'],
    ['% avance transcurrido', 'elapsedProgress'],
    ['Código del objetivo', 'unused'],
    ['Trimestre', 'unused'],
    ['Tendencia', 'trend'],
    ['Zarzamora', null],
  ])('«%s» fills %s', (heading, field) => {
    expect(fieldOfMeaning(meaningOf(heading))).toBe(field);
  });
});
