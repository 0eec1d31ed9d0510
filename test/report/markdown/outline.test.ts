import { expect, it } from 'vitest';
import { renderOutlinesAsMarkdown } from '../../../src/report/markdown/outline.ts';

const OUTLINE = {
  title: 'Objetivo 1: 50,00%',
  lead: 'Mejorar *todo*',
  facts: [{ label: 'Vigencia', value: { kind: 'text', text: '2024' } }],
  items: [
    {
      text: 'Fórmula',
      heads: true,
      items: [{ text: 'una línea que no cabe en la pantalla', items: [{ text: 'debajo' }] }],
    },
    { text: 'Reglas', heads: true },
  ],
} as const;

it('is a nested list in Markdown, and obeys nothing of it', () => {
  expect(renderOutlinesAsMarkdown([OUTLINE, { ...OUTLINE, lead: '', facts: [] }])).toBe(
    [
      '# Objetivo 1: 50,00%',
      '',
      'Mejorar \\*todo\\*',
      '',
      '- **Vigencia:** 2024',
      '',
      '- **Fórmula**',
      '  - una línea que no cabe en la pantalla',
      '    - debajo',
      '- **Reglas**',
      '',
      '## Objetivo 1: 50,00%',
      '',
      '- **Fórmula**',
      '  - una línea que no cabe en la pantalla',
      '    - debajo',
      '- **Reglas**',
      '',
    ].join('\n'),
  );
});
