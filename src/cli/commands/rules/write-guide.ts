/** Writes the page of the guide that lists the findings; run by `npm run docs`. */

import { writeFileSync } from 'node:fs';
import { explainCatalogue } from '../../../diagnostics/explain.ts';
import { renderRulesMarkdown } from '../../../report/rules/guide.ts';

const page = new URL('../../../../docs/hallazgos.md', import.meta.url);
writeFileSync(page, renderRulesMarkdown(explainCatalogue()));
