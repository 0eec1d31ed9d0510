/** Who publishes the report, where its data come from, and the edition that is published. */

import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/report/cells/picture.ts';
import { casePath, run } from '../../memory-io.ts';

const LOGO = readFileSync(new URL('../../../docs/img/informe.png', import.meta.url));
const CASE = {
  'matriz.xlsx': readFileSync(casePath('matriz.xlsx')),
  'segplan.xlsx': readFileSync(casePath('segplan.xlsx')),
};
const COMPUTE = ['compute', 'matriz.xlsx', '--vigencia', '2024'];

async function write(config: object | null, ...words: string[]) {
  const files = {
    ...CASE,
    'logo.png': LOGO,
    'nota.png': 'no es una imagen',
    ...(config ? { 'pes.config.json': JSON.stringify(config) } : {}),
  };
  const outputs = ['-o', 'i.xlsx', '-o', 'i.html', '-o', 'i.md'];
  const result = await run([...COMPUTE, ...words, ...outputs], { files });
  const textOf = (name: string) => new TextDecoder().decode(result.files.get(name));
  return {
    ...result,
    html: textOf('i.html'),
    md: textOf('i.md'),
    xlsx: result.files.get('i.xlsx'),
  };
}

async function sheetsOf(bytes: Uint8Array | undefined) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes ?? []) as unknown as ExcelJS.Buffer);
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    texts: (sheet.getSheetValues() as ExcelJS.CellValue[][]).flat().map(String),
  }));
}

describe('what the team says of itself', () => {
  const team = {
    entidad: 'Secretaría de Prueba',
    fuente: 'Tablero de la entidad',
    logo: 'logo.png',
  };

  it('is in every form of the report', async () => {
    const { exitCode, html, md, xlsx } = await write(team);
    expect(exitCode).toBe(0);
    for (const text of [
      html,
      md,
      (await sheetsOf(xlsx)).flatMap(({ texts }) => texts).join('\n'),
    ]) {
      expect(text).toContain('Secretaría de Prueba');
      expect(text).toContain('Fuente: Tablero de la entidad. Corte: 31 de diciembre de 2024.');
    }
  });

  it('is a picture in the workbook and in the page, with words for who does not see it', async () => {
    const { html, xlsx } = await write(team);
    const parts = unzipSync(xlsx ?? new Uint8Array());
    expect(Buffer.from(parts['xl/media/image1.png'] ?? []).equals(LOGO)).toBe(true);
    const textOf = (name: string) => new TextDecoder().decode(parts[name]);
    expect(textOf('xl/drawings/drawing1.xml')).toContain('descr="Logo de Secretaría de Prueba"');
    expect(textOf('[Content_Types].xml')).toContain('Extension="png" ContentType="image/png"');
    expect(html).toContain(`src="data:image/png;base64,${LOGO.toString('base64')}"`);
    expect(html).toContain('alt="Logo de Secretaría de Prueba"');
  });

  it.each([
    ['nota.png', 2, 'no es una imagen PNG ni JPEG'],
    ['otro.png', 3, 'No existe el logo «otro.png» que dice la configuración.'],
  ])('is told where the logo is none: %s', async (logo, code, sentence) => {
    const { exitCode, stderr, xlsx } = await write({ logo });
    expect(exitCode).toBe(code);
    expect(stderr).toContain(sentence);
    expect(xlsx).toBeUndefined();
  });

  it('is no output to write over', async () => {
    const files = { ...CASE, 'logo.html': LOGO, 'pes.config.json': '{ "logo": "logo.html" }' };
    const { exitCode, stderr } = await run([...COMPUTE, '-o', 'logo.html', '--force'], { files });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('es un archivo de entrada');
  });
});

it('cites the source that the files name where the team names none', async () => {
  const { md } = await write(null);
  expect(md).toContain(
    'Fuente: SEGPLAN — Sistema de Seguimiento al Plan de Desarrollo. Plan de Desarrollo',
  );
  expect(md).toContain('formulación del Plan Estratégico Sectorial 2024-2027. Corte: 31');
  expect(md).toContain('Archivos: reporte de SEGPLAN (segplan.xlsx) y matriz de formulación');
});

describe('the edition that is published', () => {
  it('leaves out what serves to check, and no figure', async () => {
    const [whole, published] = [await write(null), await write(null, '--edicion', 'publicacion')];
    const [all, kept] = [await sheetsOf(whole.xlsx), await sheetsOf(published.xlsx)];
    expect(
      all.map(({ name }) => name).filter((name) => !kept.some((one) => one.name === name)),
    ).toEqual(['Lo que falta', 'Hallazgos']);
    expect(kept[0]?.name).toBe('Portada');
    for (const text of [published.html, published.md]) {
      expect(text).not.toMatch(/Hallazgos|Volver a|Aporte al objetivo|<dt>Sin contar/);
    }
    const figures = (text: string) => new Set(text.match(/\d+,\d\d%/g));
    expect([...figures(whole.stdout)].filter((one) => !figures(published.html).has(one))).toEqual(
      [],
    );
    expect(published.html).toContain('--edicion publicacion');
    expect(whole.html).not.toContain('--edicion');
  });

  it('says what was not reported where something was not', async () => {
    const table = `Corte 31/12/2024\nObjetivo;Meta;Indicador;Tendencia;Ponderación 2024;Programado 2024;Ejecutado 2024
1. Uno;10: A;20: a;Suma;50%;4;4
1. Uno;11: B;21: b;Suma;50%;4;
2. Dos;12: C;22: c;Suma;100%;4;4
`;
    const argv = ['compute', 'm.csv', '--edicion', 'publicacion', '-o', 'i.html', '-o', 'i.xlsx'];
    const { files, exitCode } = await run(argv, { files: { 'm.csv': table } });
    expect(exitCode).toBe(0);
    const page = new TextDecoder().decode(files.get('i.html'));
    expect(page).toContain('Sin contar lo no reportado');
  });
});

describe('a picture', () => {
  it('has the size that its bytes say', () => {
    expect(readPicture(LOGO)).toMatchObject({ type: 'png', width: LOGO.readUInt32BE(16) });
    const jpeg = Buffer.from(
      'ffd8ffe000104a46494600010100000100010000ffc0001108001e0028030111',
      'hex',
    );
    expect(readPicture(jpeg)).toMatchObject({ type: 'jpeg', width: 40, height: 30 });
  });

  it.each(['', '89504e47', 'ffd8ffe0', 'ffd8ffe0001000', '474946383961'])('is none: %s', (hex) => {
    expect(readPicture(Buffer.from(hex, 'hex'))).toBeNull();
  });
});
