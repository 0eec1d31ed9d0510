/** `pes rules`: the catalogue as people look it up. */

import { describe, expect, it } from 'vitest';
import { CODES, entryOf } from '../../../src/diagnostics/catalogue.ts';
import { explainCatalogue } from '../../../src/diagnostics/explain.ts';
import { run } from '../../memory-io.ts';

const NOWHERE = { files: {} };

describe('pes rules', () => {
  it('lists every code with its severity and its title', async () => {
    const { exitCode, stdout, stderr } = await run(['rules'], NOWHERE);
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const code of CODES) expect(stdout).toContain(`  ${code}  `);
    expect(stdout).toContain('  PES203  Error        Indicador programado sin ponderación\n');
    expect(stdout.endsWith(`${CODES.length} hallazgos. pes rules <código> explica uno.\n`)).toBe(
      true,
    );
    expect(CODES.length).toBeGreaterThanOrEqual(50);
  });

  it.each(['PES203', 'pes203', '203'])('explains %s', async (code) => {
    const { exitCode, stdout } = await run(['reglas', code], NOWHERE);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      [
        'PES203 · Error · Indicador programado sin ponderación',
        '',
        'Ejemplo',
        '  La meta sectorial 2307 (indicador 4231) está programada en 2024, pero no tiene ponderación.',
        '',
        'Qué hacer',
        '  Escriba su ponderación en la vigencia. Mientras tanto el objetivo no tiene cumplimiento.',
        '',
        'Por qué',
        '  Un indicador programado sin ponderación no tiene parte en el promedio, ni es 0.',
        '',
      ].join('\n'),
    );
  });

  it.each(['PES999', '999'])('knows no %s', async (code) => {
    const { exitCode, stdout, stderr } = await run(['rules', code], NOWHERE);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `pes: No existe el hallazgo «${code}».\nLos códigos van de PES101 a ${CODES.at(-1)}; vea la lista con pes rules.\n`,
    );
  });

  it.each([
    ['ponderacion', ['PES201', 'PES202', 'PES203']],
    ['línea base', ['PES208', 'PES209', 'PES219']],
    ['filas ocultas', ['PES116']],
  ])('searches for %s, in whatever number', async (words, expected) => {
    const { exitCode, stdout } = await run(['rules', ...words.split(' ')], NOWHERE);
    expect(exitCode).toBe(0);
    for (const code of expected) expect(stdout).toContain(code);
    expect(stdout).not.toContain('PES312');
  });

  it('explains the only one that a search finds', async () => {
    const { stdout } = await run(['rules', 'contenido', 'oculto'], NOWHERE);
    expect(stdout).toContain('PES116 · Nota · Contenido oculto\n');
  });

  it.each([
    ['ponderasion', '¿Quiso decir «ponderación»?'],
    ['__proto__', 'Pruebe con otra palabra'],
    ['xyzzy', 'Pruebe con otra palabra'],
  ])('says that nothing speaks of %s', async (word, help) => {
    const { exitCode, stdout, stderr } = await run(['rules', word], NOWHERE);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Ningún hallazgo habla de «${word}».`);
    expect(stderr).toContain(help);
  });
});

describe('an explanation', () => {
  it.each(explainCatalogue().map((one) => [one.code, one] as const))(
    'of %s has an example, a remedy and a reason, each a sentence',
    (code, { severity, title, example, help, reason }) => {
      expect([severity, title]).toEqual([entryOf(code).severity, entryOf(code).title]);
      for (const sentence of [example, help, reason]) {
        expect(sentence).toMatch(/^(?:[A-ZÁÉÍÓÚÑ«¿]|\d).*\.$/su);
        expect(sentence).not.toMatch(/\s{2}|undefined|null|NaN|\[object| \./);
      }
    },
  );
});
