import { describe, expect, it } from 'vitest';
import { document, type Format, type FormattedDocument } from '../../src/formats/index.js';
import { GENERATED } from '../../src/model/index.js';
import { FILES, packedBy } from '../fixtures/form.js';

const origins = { '': ['demo', 'things', 'it'] };
const id = (name: string) => ({ environment: 'demo', system: 'demo', name });
const packed = (...documents: readonly FormattedDocument[]) => packedBy(FILES, documents);

/** A document of each format: its name, and where it goes. */
const PLACES: Readonly<Record<Format, readonly [name: string, path: string]>> = {
  alertmanager: ['alertmanager', 'alertmanager/alertmanager.yml'],
  template: ['slack', 'alertmanager/templates/slack.tmpl'],
  prometheus: ['prometheus', 'prometheus/prometheus.yml'],
  'rule-file': ['alerts', 'prometheus/rules/alerts.yml'],
  dashboard: ['overview', 'grafana/dashboards/overview.json'],
  'dashboard-providers': ['demo', 'grafana/provisioning/dashboards/demo.yml'],
  datasources: ['demo', 'grafana/provisioning/datasources/demo.yml'],
  page: ['runbooks/high-load', 'docs/runbooks/high-load.md'],
  python: ['demo_metrics', 'instrumentation/python/demo_metrics.py'],
  typescript: ['metrics', 'instrumentation/typescript/metrics.ts'],
  compose: ['docker-compose', 'stack/docker-compose.yml'],
  readme: ['readme', 'stack/README.md'],
  gitignore: ['gitignore', 'stack/.gitignore'],
  blackbox: ['blackbox', 'stack/blackbox.yml'],
  filebeat: ['filebeat', 'stack/filebeat.yml'],
  logstash: ['logstash', 'stack/logstash.conf'],
  'index-template': ['logs', 'stack/elasticsearch/logs.json'],
  script: ['setup', 'stack/elasticsearch/setup.sh'],
};

describe('files', () => {
  it.each(Object.entries(PLACES))('puts a document of the format %s in its place', (format, [name, path]) => {
    const one = document(format as Format, id(name), {} as never, origins) as FormattedDocument;
    expect(packed(one)).toMatchObject([{ path: `demo/${path}`, format, origin: ['demo', 'things', 'it'] }]);
  });

  it('says at the top of a YAML file where it comes from, and what its readers should know', () => {
    const rules = document('rule-file', id('alerts'), { groups: [] }, origins, ['Two lines', 'of notes.']);
    expect(packed(rules)[0]?.content).toBe(`# ${GENERATED}\n# Two lines\n# of notes.\ngroups: []\n`);
  });

  it('prints a dashboard with its keys in canonical order', () => {
    const value = { title: 'B', panels: [{ type: 'text', id: 1 }], editable: false } as never;
    expect(packed(document('dashboard', id('b'), value, origins))[0]?.content).toBe(
      `${JSON.stringify({ editable: false, panels: [{ id: 1, type: 'text' }], title: 'B' }, null, 2)}\n`,
    );
  });

  it('writes a text as it is', () => {
    const page = document('page', id('index'), '# Hello\n', origins);
    expect(packed(page)[0]).toMatchObject({ mediaType: 'text/markdown', content: '# Hello\n' });
  });

  it('lists files by path, in whatever order documents come', () => {
    const documents = ['b', 'a'].map(name => document('page', id(name), '', origins));
    expect(packed(...documents).map(({ path }) => path)).toEqual(['demo/docs/a.md', 'demo/docs/b.md']);
  });
});
