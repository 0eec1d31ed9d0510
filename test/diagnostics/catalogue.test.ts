import { describe, expect, it } from 'vitest';
import { CODES, entryOf } from '../../src/diagnostics/catalogue.ts';
import { explainCatalogue } from '../../src/diagnostics/explain.ts';
import { finding, placeOf, wholePlace } from '../../src/diagnostics/finding.ts';
import { countBySeverity } from '../../src/diagnostics/severity.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';

describe('the catalogue', () => {
  it('speaks to people: no code words with hyphens, no field names, no dates of machines', () => {
    // What is typed in a terminal or in the configuration, and what cells say, stay as they are.
    const typed =
      /--[a-z-]+(?: [a-z-]+)?|pes [a-z]+|[a-z.]+\.(?:config\.json|xlsx)|"[^"]*"|«[^»]*»/g;
    for (const { code, title, example, help, reason } of explainCatalogue()) {
      const said = [title, example, help, reason].join(' ').replace(typed, '');
      expect([code, /[a-záéíóú]+-[a-záéíóú]+|[a-z]+[A-Z]\w*|\w_\w|\d{4}-\d\d/.exec(said)]).toEqual([
        code,
        null,
      ]);
    }
  });

  it.each(['PES221', 'PES312', 'PES313'] as const)(
    'has %s among what may move a figure of the year',
    (code) => {
      expect([entryOf(code).severity, entryOf(code).effect]).toEqual(['warning', undefined]);
    },
  );

  it('keeps every code with its severity and its title: scripts rely on them', () => {
    const table = CODES.map((code) => {
      const { severity, title } = entryOf(code);
      return `${code} ${severity}: ${title}`;
    });
    expect(table).toEqual([
      'PES101 error: Ninguna hoja tiene una tabla reconocible',
      'PES102 error: Falta una columna',
      'PES103 error: No es un número',
      'PES104 error: Número ambiguo',
      'PES105 error: Celda con error',
      'PES106 error: Fórmula sin resultado guardado',
      'PES107 error: Fecha donde va un número',
      'PES108 error: Número en una celda combinada',
      'PES109 error: Tendencia desconocida',
      'PES110 error: Columnas repetidas',
      'PES111 warning: Tendencia con palabra de otro sistema',
      'PES112 warning: Meta sin código',
      'PES113 warning: Fila que no se entiende',
      'PES114 note: Columnas de dinero',
      'PES115 error: Dos tablas con cifras distintas de lo mismo',
      'PES116 note: Contenido oculto',
      'PES117 warning: Tipo de meta desconocido',
      'PES118 error: Indicador sin objetivo',
      'PES119 error: Vigencia ilegible',
      'PES120 note: Objetivo en blanco',
      'PES121 warning: Código ilegible',
      'PES122 error: Reporte sin filas',
      'PES123 note: Otra hoja que también podría ser',
      'PES124 warning: Columna entendida por sus datos',
      'PES125 note: Año tomado de su bloque',
      'PES126 warning: Otra tabla en la misma hoja',
      'PES127 error: Cifras sin vigencia',
      'PES128 warning: Columna sin año',
      'PES129 warning: Separador decidido por el resto del reporte',
      'PES130 error: Matriz sin indicadores',
      'PES131 note: Reporte de varios planes',
      'PES132 error: Columna que no da la cifra del año',
      'PES133 error: Columna que puede ser otra cosa',
      'PES134 note: Columnas que no se leen',
      'PES135 warning: Columna de cifras que no se lee',
      'PES136 note: Otra columna de la misma cifra',
      'PES137 error: No hay columna de lo ejecutado',
      'PES138 warning: Dos columnas de una cifra, y las demás dicen cuál vale',
      'PES142 error: Tabla que no se sabe si es del plan',
      'PES143 note: Plan repartido en varias tablas',
      'PES144 error: Título y hoja de años distintos',
      'PES145 error: Plan sin objetivos',
      'PES146 note: Columnas tomadas de otra hoja',
      'PES147 error: Indicador sin su fila en la otra hoja',
      'PES148 warning: Filas de otra hoja sin indicador',
      'PES152 error: Más de un número en la celda',
      'PES153 warning: Falta una columna que puede traer el otro archivo',
      'PES154 warning: Encabezado de un año dos veces',
      'PES155 warning: Versión vigente en blanco',
      'PES156 error: Versión vigente que no se sabe si mantiene la anterior',
      'PES160 note: Meta en blanco',
      'PES161 error: Objetivo que se contradice',
      'PES162 note: Celda igual a la de arriba',
      'PES163 note: Filas de partes del año',
      'PES190 warning: Aceptación que ya no corresponde',
      'PES201 error: Las ponderaciones no suman 100 %',
      'PES202 warning: Ponderaciones redistribuidas',
      'PES203 error: Indicador programado sin ponderación',
      'PES204 error: Ponderaciones en escala dudosa',
      'PES205 error: Valor negativo',
      'PES206 error: Indicador repetido',
      'PES207 error: Indicador programado sin tendencia',
      'PES208 error: Falta la línea base',
      'PES209 error: La línea base no es mayor que lo programado',
      'PES210 warning: Ponderación sin programación',
      'PES211 warning: Dos objetivos con el mismo número',
      'PES212 warning: Las vigencias no suman lo que dice la meta',
      'PES213 warning: Lo programado no es lo que dice la meta',
      'PES214 warning: La última vigencia no llega a lo que dice la meta',
      'PES215 warning: Creciente que baja',
      'PES216 warning: Decreciente que sube',
      'PES217 warning: Constante que cambia',
      'PES218 warning: La meta del cuatrienio no es la que dan sus vigencias',
      'PES219 note: Línea base en blanco',
      'PES220 warning: Línea base del lado equivocado',
      'PES221 warning: Objetivo sin indicadores',
      'PES222 warning: Una meta con dos tendencias',
      'PES223 warning: La misma meta con varios códigos',
      'PES224 warning: Fórmula que no sigue a sus vecinas',
      'PES225 warning: Razón dividida otra vez',
      'PES226 warning: Suma que no toma todas las filas',
      'PES227 note: Línea base que no es un número',
      'PES228 error: Ningún archivo trae lo programado',
      'PES229 error: Ningún archivo trae lo ejecutado',
      'PES233 warning: Un código en varios niveles del plan',
      'PES234 warning: Ponderaciones de un nivel superior que no suman 100 %',
      'PES240 note: Fila repetida en la matriz',
      'PES241 error: Cifra con un resultado guardado que su fórmula no da',
      'PES242 warning: Columna que toma otras celdas que la de otro año',
      'PES243 warning: Fórmula que divide una celda por sí misma',
      'PES244 warning: Encabezado repetido que debía decir otro año',
      'PES245 warning: Metas en 0 de un indicador con línea base',
      'PES246 error: Lo programado contradice su marca',
      'PES247 warning: Lo programado y lo ejecutado se juntan de otro modo',
      'PES301 warning: Indicador sin fila en SEGPLAN',
      'PES302 note: Ejecución tomada de la matriz',
      'PES303 warning: Fila de SEGPLAN que no está en la matriz',
      'PES304 error: No se sabe qué fila de SEGPLAN corresponde',
      'PES305 warning: La programación difiere entre los dos archivos',
      'PES306 error: Programado y ejecutado en escalas distintas',
      'PES307 warning: Ejecución sin programación',
      'PES308 warning: Indicador programado sin reporte',
      'PES309 warning: Avance por encima de 125 %',
      'PES310 warning: Avance menor de 100 % sin justificación',
      'PES311 warning: Falta la fecha de corte',
      'PES312 warning: Varias fechas de corte',
      'PES313 warning: Corte fuera de la vigencia',
      'PES314 warning: Los dos métodos para Decreciente difieren',
      'PES315 warning: Retroceso',
      'PES316 note: Avance por convención',
      'PES317 warning: La ejecución difiere entre los dos archivos',
      'PES318 warning: Cambió una vigencia cerrada',
      'PES319 warning: La tendencia difiere entre los dos archivos',
      'PES320 warning: Lo programado difiere por un factor de 100 o de 1.000',
      'PES321 warning: Justificación de otra vigencia',
      'PES322 warning: Nota con un año que ya pasó',
      'PES323 error: El código es de otra meta en SEGPLAN',
      'PES324 error: Indicador en varias filas de SEGPLAN',
      'PES325 error: Meta sin código que puede estar en SEGPLAN',
      'PES326 note: Se usó la última fila de SEGPLAN',
      'PES327 note: Se sumaron filas de SEGPLAN',
      'PES328 note: Fila repetida en SEGPLAN',
      'PES329 warning: Meta cruzada por su nombre',
      'PES330 warning: Decreciente que sube',
      'PES336 note: Avance menor de 100 % en una vigencia abierta',
      'PES340 error: Mismo nombre con otro código en SEGPLAN',
      'PES341 error: Indicador que falta en el último corte',
      'PES342 error: Tabla que no es la ejecución de la matriz',
      'PES343 note: Se usó una de varias filas de SEGPLAN',
      'PES401 warning: El avance impreso no es el que da la cuenta',
      'PES402 warning: El cumplimiento impreso no es el que dan las filas',
      'PES403 warning: El total de ponderaciones impreso no es el que dan las filas',
      'PES404 warning: El porcentaje impreso tiene otra definición',
      'PES405 warning: Error de Excel en una celda impresa',
      'PES406 warning: Resultado guardado que la fórmula no da',
      'PES407 note: Fórmulas que no se comprobaron',
      'PES410 error: Una cifra publicada no es la calculada',
      'PES411 warning: El documento publicado trae lo que el plan no tiene',
      'PES412 warning: Falta en el documento publicado',
      'PES413 warning: Lo publicado no es un porcentaje',
    ]);
  });
});

describe('a finding', () => {
  const at = { file: 'matriz.xlsx', sheet: 'Formulación', row: 17, column: 8 };
  const place = { file: 'matriz.xlsx', sheet: 'Formulación', cell: { row: 17, column: 8 } };
  const peso = { field: 'weight', dated: false, text: '#REF!' } as const;

  it('is a value with its code, its place, its subject and its facts, and no words', () => {
    expect(finding('PES105', placeOf(at), peso)).toEqual({
      code: 'PES105',
      at: place,
      related: [],
      subject: { kind: 'table', sheet: 'Formulación' },
      vigencia: null,
      facts: peso,
    });
  });

  it('may be of a whole file, with related places, for one vigencia', () => {
    const bearing = { related: [placeOf(at)], vigencia: 2024 };
    expect(finding('PES122', wholePlace('segplan.xlsx'), null, bearing)).toEqual({
      code: 'PES122',
      at: { file: 'segplan.xlsx', sheet: null, cell: null },
      related: [place],
      subject: { kind: 'file' },
      vigencia: 2024,
      facts: null,
    });
  });

  it('is told with the words and the severity of the catalogue, and its cell as people cite it', () => {
    expect(tellFindings([finding('PES105', placeOf(at), peso)])).toMatchObject([
      {
        code: 'PES105',
        severity: 'error',
        message: '«Ponderación» tiene el error de Excel #REF!.',
        help: 'Corrija la fórmula en Excel y guarde el libro de nuevo.',
        file: 'matriz.xlsx',
        sheet: 'Formulación',
        cell: 'H17',
        vigencia: null,
        vigencias: [],
      },
    ]);
  });

  it('tells of many dates how many they are, the first and the last', () => {
    const dates = ['2024-12-31', '2024-06-30', '2024-09-30', '2024-03-31', '2024-11-30'];
    const message = (told: readonly string[]) =>
      tellFindings([finding('PES312', placeOf(at), { dates: told })])[0]?.message;
    expect(message(dates)).toBe(
      'El archivo da varias fechas de corte: 31/12/2024, 30/06/2024, 30/09/2024, 31/03/2024, 30/11/2024.',
    );
    expect(message([...dates, '2023-12-31'])).toBe(
      'El archivo da varias fechas de corte: 6, del 31/12/2023 al 31/12/2024.',
    );
  });

  it('is told with the severity that a team gave its code', () => {
    const severities = new Map([['PES105', 'note'] as const]);
    const [told] = tellFindings([finding('PES105', placeOf(at), peso)], { severities });
    expect(told?.severity).toBe('note');
  });

  it('counts by severity', () => {
    const found = tellFindings([
      finding('PES122', wholePlace('a.xlsx'), null),
      finding('PES118', placeOf(at), null),
      finding('PES120', placeOf(at), { text: 'Uno' }),
    ]);
    expect(countBySeverity(found)).toEqual({ error: 2, warning: 0, note: 1 });
    expect(countBySeverity([])).toEqual({ error: 0, warning: 0, note: 0 });
  });
});
