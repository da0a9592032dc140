import type { SystemInput } from 'atalaya';
import { describe, expect, it } from 'vitest';
import { problemsOf, shopWith } from '../shop.js';

describe("a system's settings", () => {
  it('are completed with what Prometheus, Alertmanager and Grafana have by default', () => {
    const { prometheus, alertmanager, grafana } = shopWith({});
    expect(prometheus).toMatchObject({
      version: '3.5',
      scrapeIntervalMs: 15_000,
      evaluationIntervalMs: 15_000,
    });
    expect(alertmanager).toMatchObject({ version: '0.33', secretsDir: '/etc/alertmanager/secrets' });
    expect(grafana).toMatchObject({ prometheusUrl: 'http://prometheus:9090' });
  });
});

describe('what is wrong with the options of a system is reported at the option', () => {
  it.each<[string, object, readonly string[]]>([
    ['a missing one', { runbooks: undefined }, ['definition/missing-option at runbooks']],
    ['an unknown one', { titel: 'Shop' }, ['definition/unknown-option at titel']],
    [
      'an unknown one inside of another',
      { prometheus: { verison: '3.5' } },
      ['definition/unknown-option at prometheus > verison'],
    ],
    [
      'a version that is not one',
      { prometheus: { version: 'latest' } },
      ['definition/bad-option at prometheus > version'],
    ],
    [
      'a job without targets',
      { prometheus: { jobs: { app: { targets: [] } } } },
      ['definition/bad-option at prometheus > jobs > app > targets'],
    ],
    [
      'a password that is written out',
      {
        alertmanager: { smtp: { smarthost: 'mail:25', from: 'shop@example.com', password: 'hunter2' } },
      },
      ['definition/bad-option at alertmanager > smtp > password'],
    ],
    [
      'several at once, each',
      { title: 3, runbooks: 'nowhere', fallback: [] },
      [
        'definition/bad-option at title',
        'definition/bad-option at fallback',
        'definition/bad-option at runbooks',
      ],
    ],
  ])('%s', (_, parts, expected) => {
    expect(problemsOf(parts as Partial<SystemInput>)).toEqual(expected);
  });

  it('and all else is judged in the same run', () => {
    const parts = { runbooks: 'nowhere', watchdog: { notifies: [] }, metrics: ['no handle'] };
    expect(problemsOf(parts as never)).toEqual(
      expect.arrayContaining([
        'definition/bad-option at runbooks',
        'definition/bad-option at watchdog > notifies',
        'definition/nothing-found at metrics',
      ]),
    );
  });
});
