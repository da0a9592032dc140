import { expect, test } from 'vitest';
import { aDashboard } from '../../fixtures/dashboard.js';
import { packed } from '../../fixtures/packed.js';
import type { Alone } from '../../fixtures/system.js';
import { aSystem } from '../../fixtures/system.js';
import { documentOf } from '../compiled.js';

const system = aSystem();

function yaml(file: string, parts: Partial<Alone> = {}): unknown {
  return documentOf(packed(aSystem(parts), 'provisioning'), file);
}

test('a system has a file for each dashboard and two for provisioning', () => {
  const artifacts = packed(aSystem({ dashboards: [aDashboard()] }), 'dashboards', 'provisioning');
  expect(artifacts).toMatchObject({
    ok: true,
    diagnostics: [],
    value: [
      {
        path: 'demo/grafana/dashboards/overview.json',
        mediaType: 'application/json',
        origin: ['demo', 'dashboards', 'overview'],
      },
      {
        path: 'demo/grafana/provisioning/dashboards/demo.yml',
        mediaType: 'application/yaml',
        origin: ['demo'],
      },
      {
        path: 'demo/grafana/provisioning/datasources/demo.yml',
        mediaType: 'application/yaml',
        origin: ['demo'],
      },
    ],
  });
});

test('Grafana loads the dashboards from where they are mounted', () => {
  expect(yaml('dashboards/demo.yml')).toEqual({
    apiVersion: 1,
    providers: [
      {
        name: 'demo',
        orgId: 1,
        folder: 'Demo',
        folderUid: 'demo',
        type: 'file',
        disableDeletion: false,
        allowUiUpdates: false,
        updateIntervalSeconds: 30,
        options: { path: '/etc/grafana/dashboards/demo' },
      },
    ],
  });
});

test('Prometheus is there with the interval of the scrape, and shows its alerts', () => {
  expect(yaml('datasources/demo.yml')).toEqual({
    apiVersion: 1,
    prune: true,
    datasources: [
      {
        name: 'demo-prometheus',
        uid: 'demo-prometheus',
        type: 'prometheus',
        access: 'proxy',
        orgId: 1,
        url: 'http://prometheus:9090',
        isDefault: false,
        editable: false,
        jsonData: {
          httpMethod: 'POST',
          prometheusType: 'Prometheus',
          prometheusVersion: '3.5.0',
          timeInterval: '15s',
          manageAlerts: true,
        },
      },
    ],
  });
});

test('Alertmanager and Loki are there where the system has them', () => {
  const grafanaSettings = {
    ...system.grafana,
    alertmanagerUrl: 'http://alertmanager:9093',
    lokiUrl: 'http://loki:3100',
  };
  expect(yaml('datasources/demo.yml', { grafana: grafanaSettings })).toMatchObject({
    datasources: [
      { type: 'prometheus', jsonData: { alertmanagerUid: 'demo-alertmanager' } },
      {
        uid: 'demo-alertmanager',
        type: 'alertmanager',
        url: 'http://alertmanager:9093',
        jsonData: { implementation: 'prometheus' },
      },
      { uid: 'demo-loki', type: 'loki', url: 'http://loki:3100' },
    ],
  });
});

test('no text becomes an environment variable', () => {
  expect(
    yaml('dashboards/demo.yml', { grafana: { ...system.grafana, folder: 'Costs in $USD' } }),
  ).toMatchObject({
    providers: [{ folder: 'Costs in $$USD' }],
  });
});
