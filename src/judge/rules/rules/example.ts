import type { Example } from '../../rule.js';

/** A rule file with one alert; `parts` are further lines of it. */
export const oneAlert = (parts: string, expr = 'up == 0'): Example => ({
  'rules.yml': `
groups:
  - name: shop
    rules:
      - alert: Down
        expr: ${expr}
${parts}`,
});

/** An alert that links to a panel of the dashboard "shop", which has the panel 1. */
export const linked = (annotations: string): Example => ({
  ...oneAlert(`        annotations: { ${annotations} }\n`),
  'dashboard.json':
    '{ "uid": "shop", "title": "Shop", "panels": [{ "id": 1, "type": "text", "title": "Targets" }] }',
});
