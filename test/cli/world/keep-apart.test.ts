/** The answer and the notices beside it on one terminal. */

import { describe, expect, it } from 'vitest';
import type { TextStream } from '../../../src/cli/world/io.ts';
import { keepApart } from '../../../src/cli/world/keep-apart.ts';

/** Both streams on one screen, or one of them sent elsewhere. */
function screen(stdoutWidth: number | null = 80) {
  const said = { screen: '', answer: '' };
  const stream = (width: number | null, isAnswer: boolean): TextStream => ({
    write: (text) => {
      said.screen += text;
      if (isAnswer) said.answer += text;
    },
    flush: async () => {},
    color: false,
    width,
  });
  return { said, ...keepApart({ stdout: stream(stdoutWidth, true), stderr: stream(80, false) }) };
}

describe('keepApart', () => {
  it('leaves a blank line before the answer and after it, and writes none into it', () => {
    const { said, stdout, stderr } = screen();
    stderr.write('Ejecución: segplan.xlsx.\n');
    stderr.write('Corte: 2024.\n');
    stdout.write('Impide dar una cifra\n');
    stdout.write('matriz.xlsx: 1 error\n');
    stderr.write('Escrito: a.xlsx\n');
    expect(said.screen).toBe(
      'Ejecución: segplan.xlsx.\nCorte: 2024.\n\nImpide dar una cifra\nmatriz.xlsx: 1 error\n\nEscrito: a.xlsx\n',
    );
    expect(said.answer).toBe('Impide dar una cifra\nmatriz.xlsx: 1 error\n');
  });

  it('adds none where there is one', () => {
    const { said, stdout, stderr } = screen();
    stdout.write('Tabla\n');
    stderr.write('\nHallazgos\n');
    expect(said.screen).toBe('Tabla\n\nHallazgos\n');
  });

  it('counts no line that goes away', () => {
    const { said, stdout, stderr } = screen();
    stderr.write('\rLeyendo… 40 %\r');
    stderr.write('\r             \r');
    stdout.write('Tabla\n');
    expect(said.screen).toBe('\rLeyendo… 40 %\r\r             \rTabla\n');
  });

  it('changes nothing where the answer goes to a file', () => {
    const { said, stdout, stderr } = screen(null);
    stderr.write('Ejecución: segplan.xlsx.\n');
    stdout.write('Tabla\n');
    expect(said.screen).toBe('Ejecución: segplan.xlsx.\nTabla\n');
  });
});
