/** Columns that no figure comes from: who answers, how it is measured, money. */

import { type Content, date, number, text } from './content.ts';
import type { Indicator } from './invent.ts';

/** A heading and what stands below it. */
export type Extra = readonly [string, (indicator: Indicator, at: number) => Content | null];

/** Columns that offices add. */
export const EXTRAS: readonly Extra[] = [
  ['Unidad de medida', ({ unit }) => text(unit)],
  [
    'Responsable',
    (_, at) => text(['Subsecretaría Técnica', 'Oficina de Planeación'][at % 2] ?? ''),
  ],
  ['Dependencia', (_, at) => text(`Dirección ${['de Gestión', 'Operativa', 'Jurídica'][at % 3]}`)],
  ['Fuente de información', () => text('Registros administrativos')],
  ['Fórmula', () => text('(A / B) * 100')],
  ['Periodicidad', (_, at) => text(['Anual', 'Trimestral', 'Semestral'][at % 3] ?? '')],
  ['Fuente de verificación', () => text('Actas e informes en el repositorio')],
  ['Código BPIN', (_, at) => number(2_024_110_010_000 + 17 * at, '0')],
  ['Proyecto de inversión', (_, at) => text(`${7800 + at} Fortalecimiento institucional`)],
  ['ODS', (_, at) => number(1 + ((5 * at) % 17))],
  ['Fecha de inicio', (_, at) => date(`2024-0${1 + (at % 8)}-15`)],
  ['Fecha de terminación', () => date('2027-12-31')],
  ['Política pública', () => text('Política de gobernanza')],
  ['Dimensión MIPG', () => text('Direccionamiento estratégico')],
  ['Población beneficiada', (_, at) => number(1500 + 321 * at)],
  ['Enfoque diferencial', (_, at) => text(at % 2 ? 'Sí' : 'No')],
  ['Localidad', (_, at) => text(['Usme', 'Suba', 'Distrital'][at % 3] ?? '')],
  ['Correo de contacto', () => text('planeacion@entidad.gov.co')],
  ['Riesgos', () => text('Demoras en la contratación')],
  ['Sector', () => text('Hábitat')],
  ['Método de cálculo', () => text('Sumatoria de los reportes')],
  ['Cargo', () => text('Profesional especializado')],
  ['Medios de comprobación', () => text('Listados de asistencia')],
  ['Rubro presupuestal', (_, at) => text(`O23011${603 + at}`)],
];

/** Headings of money with the factor of each, to tell them apart. */
export const MONEY: readonly (readonly [string, string])[] = [
  ['Recursos programados', 'Recursos ejecutados'],
  ['Presupuesto programado', 'Presupuesto ejecutado'],
  ['Apropiación vigente', 'Compromisos'],
  ['Inversión programada (millones)', 'Inversión ejecutada (millones)'],
  ['Programación financiera', 'Ejecución financiera'],
  ['Programado ($)', 'Ejecutado ($)'],
  ['Programación (COP)', 'Ejecución (COP)'],
  ['Valor programado en pesos', 'Valor ejecutado en pesos'],
  ['Presupuesto asignado', 'Giros'],
];

/** An amount of money of an indicator. */
export function money(at: number, year: number, isExecuted: boolean): Content {
  const amount = 1250 + 331 * at + 17 * (year - 2020);
  return number(isExecuted ? Math.round(amount * 0.87) : amount, at % 2 ? '#,##0' : 'General');
}
