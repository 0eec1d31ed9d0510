/** Reports that several tests render: figures of the published case, and one with every status. */

import type { ComputeReport } from '../../src/report/compute/report.ts';
import {
  findingAt,
  indicator,
  notProgrammed,
  notReported,
  number,
  objective,
  percent,
  report,
} from './evaluation-builders.ts';

/** Objectives 1, 3 and 5 of the published case, with their figures. */
export function publishedCase(): ComputeReport {
  const strategic = { kind: 'estrategica', code: null } as const;
  return report([
    objective(
      1,
      [
        indicator({
          goal: '2307',
          goalName:
            'Asistir 46 Entidad(es) y organismos distritales para fortalecer la Política de Gestión Estratégica del Talento Humano',
          code: '4231',
          name: 'Número de entidades y organismos distritales asistidas',
          trend: 'constante',
          weight: percent(50),
          programmed: number(46),
          observation: 'Cumplida',
        }),
        indicator({
          ...strategic,
          goal: '77',
          goalName: 'Índice de Desarrollo del Servicio Civil Distrital',
          name: 'Índice de Desarrollo del Servicio Civil Distrital',
          weight: percent(50),
          programmed: number(70.72),
          executed: number(72.5),
        }),
      ],
      { name: 'Fortalecer la Política de Gestión Estratégica del Talento Humano' },
    ),
    objective(
      3,
      [
        indicator({ programmed: percent(10) }),
        notProgrammed({ ...strategic, goal: '78', goalName: null, name: null, trend: null }),
      ],
      { name: 'Mejorar el uso y aprovechamiento de las tecnologías de la información' },
    ),
    objective(
      5,
      [
        indicator({
          ...strategic,
          goal: '73',
          goalName: 'Índice de calidad del servicio',
          name: 'Índice de calidad del servicio',
          weight: percent(34),
          programmed: percent(79),
          executed: percent(77.98),
          status: 'no-cumplida',
          observation: 'Depende del canal telefónico, que se abordará en la vigencia 2025.',
        }),
        indicator({ goal: '2339', code: '4263', weight: percent(33), programmed: number(0.1) }),
        indicator({ goal: '2343', code: '4267', weight: percent(33), programmed: number(0.5) }),
      ],
      { name: 'Mejorar la calidad del servicio que las entidades distritales prestan' },
    ),
  ]);
}

/** An objective for each way a figure may be there or not, and findings of each severity. */
export function everyStatusCase(): ComputeReport {
  const silent = [
    indicator({ goal: '1', weight: percent(25), executed: number(4), status: 'no-cumplida' }),
    notReported({ goal: '2', weight: percent(25), executed: { kind: 'mark', text: 'ND' } }),
    notProgrammed({ goal: '3', weight: percent(50), programmed: { kind: 'mark', text: 'NP' } }),
  ];
  const broken = indicator({
    goal: '4',
    trend: null,
    trendText: 'Acumulado',
    executed: { kind: 'unreadable', text: 'cuatro' },
    reason: { kind: 'unknown-trend' },
    status: 'no-calculable',
    observation: 'Se corrige en marzo.',
  });
  const decreasing = [
    indicator({
      goal: '5',
      trend: 'decreciente',
      weight: percent(50),
      programmed: number(8),
      executed: number(10),
      progress: 0.8,
      status: 'no-cumplida',
    }),
    indicator({
      goal: '6',
      trend: 'decreciente',
      weight: percent(50),
      programmed: number(8),
      executed: number(0),
      progress: 1,
      note: 'zero-executed',
    }),
  ];
  return report(
    [
      objective(1, silent, { renormalised: true }),
      objective(2, [broken], { reason: { kind: 'not-calculable', indicators: [broken] } }),
      objective(3, [notProgrammed({ programmed: number(0) })]),
      objective(4, decreasing),
    ],
    {
      findings: [
        findingAt('PES201', 'error', 'H17'),
        findingAt('PES301', 'warning', null, {
          related: [
            { file: 'segplan.xlsx', sheet: 'Reporte 2024', cell: 'K9' },
            { file: 'matriz.xlsx', sheet: 'Formulación', cell: 'J9' },
          ],
        }),
        findingAt('PES101', 'note', null, { sheet: null }),
      ],
    },
  );
}

/** A decreasing indicator measured from its baseline. */
export function baselineCase(): ComputeReport {
  const decreasing = indicator({
    trend: 'decreciente',
    baseline: number(20),
    programmed: number(8),
    executed: number(11),
    progress: 0.75,
    status: 'no-cumplida',
  });
  return report([objective(1, [decreasing])], { method: { decreciente: 'linea-base' } });
}
