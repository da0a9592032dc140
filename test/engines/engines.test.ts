import { describe, expect, it } from 'vitest';
import {
  ALERTMANAGER_VERSIONS,
  BLACKBOX_VERSION,
  blackbox,
  COMPOSE_VERSION,
  compose,
  engine,
  PROMETHEUS_VERSIONS,
  run,
  startAlertmanager,
  startNodeExporter,
  startPrometheus,
} from './index.js';

describe('engines', () => {
  it.each(PROMETHEUS_VERSIONS)('has prometheus and promtool %s', async version => {
    for (const name of ['prometheus', 'promtool'] as const) {
      const { stdout, stderr } = await run(engine(name, version), ['--version']);
      expect(stdout + stderr).toContain(`version ${version}.`);
    }
  });

  it.each(ALERTMANAGER_VERSIONS)('has alertmanager and amtool %s', async version => {
    for (const name of ['alertmanager', 'amtool'] as const) {
      const { stdout, stderr } = await run(engine(name, version), ['--version']);
      expect(stdout + stderr).toContain(`version ${version}.`);
    }
  });

  it('has a node exporter that answers with what the systems read of it', async () => {
    const exporter = await startNodeExporter();
    try {
      const answer = await (await fetch(`${exporter.url}/metrics`)).text();
      expect(answer).toMatch(/^node_memory_MemTotal_bytes \d/m);
      expect(answer).toMatch(/^node_filesystem_size_bytes\{/m);
    } finally {
      await exporter.stop();
    }
  });

  it('has what reads the files of a stack', async () => {
    expect((await compose(['version', '--short'])).stdout).toContain(`${COMPOSE_VERSION}.`);
    const { stdout, stderr } = await blackbox(['--version']);
    expect(stdout + stderr).toContain(`version ${BLACKBOX_VERSION}.`);
  });

  it('starts servers that answer', async () => {
    const prometheus = await startPrometheus('3.5');
    const alertmanager = await startAlertmanager(
      '0.33',
      'route: { receiver: nobody }\nreceivers: [{ name: nobody }]\n',
    );
    try {
      expect((await fetch(`${prometheus.url}/api/v1/parse_query?query=up`)).ok).toBe(true);
      expect((await fetch(`${alertmanager.url}/api/v2/status`)).ok).toBe(true);
    } finally {
      await prometheus.stop();
      await alertmanager.stop();
    }
  });
});
