import { describe, expect, it } from 'vitest';
import { shop } from './explaining.js';

const quiet = (stdout: string) => stdout.replace(/^warning[\s\S]*?\n\n/, '');

describe('explain', () => {
  it('tells the whole way', async () => {
    const { code, stdout, stderr } = await shop()('explain', 'QueueTooLong');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(quiet(stdout)).toMatchInlineSnapshot(`
      "QueueTooLong  critical  shop
        --> definitions/shop.ts:18:5

        fires when     max by (path) (shop_queue_length{zone!="test"}) > 100
        limit          > 100 orders
        holds for      3m
        carries        alertname="QueueTooLong"
                       escalation
                       escalation_policy="on-call"
                       path
                       service="shop"
                       severity="critical"
        notifies       chat after 3m30s, at worst 4m; again every 1h
                         step 0: (root) > escalation_policy="on-call" > severity="critical" > escalation="0" > on-call/critical/0
                       boss<&"> after 8m30s, at worst 9m; again every 1h
                         only in shop/office
                         step 1: (root) > escalation_policy="on-call" > severity="critical" > escalation="1" > on-call/critical/1
        runbook        https://runbooks.example.com/queue-too-long
      "
    `);
  });

  it('says why a label is missing, and what mutes the alert', async () => {
    const { stdout } = await shop()('explain', 'QueueLong', '--labels', 'zone=a', 'path=/x');
    expect(quiet(stdout)).toMatchInlineSnapshot(`
      "QueueLong  warning  shop
        --> definitions/shop.ts:25:5

        fires when     max by (path) (shop_queue_length{zone!="test"}) > 50
        limit          > 50 orders
        carries        alertname="QueueLong"
                       escalation
                       escalation_policy="on-call"
                       note="a<b & "c" ]]> {{ x }}"
                       path="/x"
                       service="shop"
                       severity="warning"
        never carries  zone: max by (path) drops it
        notifies       chat after 30s, at worst 1m; again every 1h
                         step 0: (root) > escalation_policy="on-call" > severity="warning" > escalation="0" > on-call/warning/0
        muted while    QueueTooLong fires with the same path, service (QueueTooLong mutes QueueLong)
        runbook        https://runbooks.example.com/queue-long
      "
    `);
  });

  it('tells the way of an alert of somebody else', async () => {
    const { stdout } = await shop()('explain', 'NodeDown');
    expect(quiet(stdout)).toMatchInlineSnapshot(`
      "NodeDown  critical  shop
        --> definitions/shop.ts:17:5

        fires when     somebody else's rule says
        carries        alertname="NodeDown"
        notifies       chat after 30s; again every 1h
                         step 0: (root) > alertname="NodeDown" > on-call/critical/0
                       boss<&"> after 5m30s; again every 1h
                         only in shop/office
                         step 1: (root) > alertname="NodeDown" > on-call/critical/1
      "
    `);
  });

  it.each([
    ['2026-03-02T10:00:00Z', null],
    ['2026-03-02T20:00:00Z', { type: 'inactive', intervals: ['shop/office'] }],
    // The same instant as 16:30 in Madrid, in summer.
    ['2026-07-01T20:00:00+05:30', null],
    ['2026-07-01T15:00:00Z', { type: 'inactive', intervals: ['shop/office'] }],
  ])('knows who is silent at %s', async (time, mute) => {
    const { stdout } = await shop()('explain', 'QueueTooLong', '--at', time, '--format', 'json');
    const [{ steps }] = JSON.parse(stdout).alerts;
    expect(steps.map((step: { mute: unknown }) => step.mute)).toEqual([null, mute]);
  });

  it('tells programs the same', async () => {
    const { code, stdout } = await shop()('explain', 'QueueTooLong', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).alerts).toMatchInlineSnapshot(`
      [
        {
          "alert": "QueueTooLong",
          "column": 5,
          "environment": "shop",
          "expression": "max by (path) (shop_queue_length{zone!="test"}) > 100",
          "file": "definitions/shop.ts",
          "forMs": 180000,
          "inhibitors": [],
          "keepFiringForMs": null,
          "labels": [
            {
              "name": "alertname",
              "value": "QueueTooLong",
            },
            {
              "name": "escalation",
              "value": null,
            },
            {
              "name": "escalation_policy",
              "value": "on-call",
            },
            {
              "name": "path",
              "value": null,
            },
            {
              "name": "service",
              "value": "shop",
            },
            {
              "name": "severity",
              "value": "critical",
            },
          ],
          "line": 18,
          "links": {
            "dashboard": null,
            "panel": null,
            "runbook": "https://runbooks.example.com/queue-too-long",
          },
          "missingLabels": [],
          "severity": "critical",
          "steps": [
            {
              "activeTimeIntervals": [],
              "earliestMs": 210000,
              "groupBy": [
                "alertname",
                "escalation",
              ],
              "latestMs": 240000,
              "mute": null,
              "muteTimeIntervals": [],
              "notifies": [
                "chat",
              ],
              "receiver": "on-call/critical/0",
              "repeatMs": 3600000,
              "route": [
                "escalation_policy="on-call"",
                "severity="critical"",
                "escalation="0"",
              ],
              "step": 0,
              "surely": true,
            },
            {
              "activeTimeIntervals": [
                "shop/office",
              ],
              "earliestMs": 510000,
              "groupBy": [
                "alertname",
                "escalation",
              ],
              "latestMs": 540000,
              "mute": null,
              "muteTimeIntervals": [],
              "notifies": [
                "boss<&">",
              ],
              "receiver": "on-call/critical/1",
              "repeatMs": 3600000,
              "route": [
                "escalation_policy="on-call"",
                "severity="critical"",
                "escalation="1"",
              ],
              "step": 1,
              "surely": true,
            },
          ],
          "system": "shop",
          "threshold": {
            "operator": ">",
            "unit": "orders",
            "value": 100,
          },
        },
      ]
    `);
  });

  it('names the nearest alert where there is none', async () => {
    const { code, stdout, stderr } = await shop()('explain', 'QueueTooLang');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(
      'error[app/unknown-alert]: there is no alert "QueueTooLang"\n  help: did you mean "QueueTooLong"?\n',
    );
    const json = JSON.parse((await shop()('explain', 'Nothing', '--format', 'json')).stdout);
    expect(json).toMatchObject({ diagnostics: [{ code: 'app/unknown-alert' }, {}], alerts: [] });
  });

  it('shows what is wrong with the definitions', async () => {
    const { code, stdout } = await shop('export default 1 +;')('explain', 'QueueTooLong');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^error\[load\/syntax\]/);
  });

  it.each([
    [['explain'], "missing required argument 'alert'"],
    [['explain', 'X', '--at', 'now'], 'A time looks like 2026-02-28T22:15:00Z'],
    [['explain', 'X', '--at', '2026-02-28T22:15:00'], 'A time looks like 2026-02-28T22:15:00Z'],
    [['explain', 'X', '--labels', 'path'], 'A label looks like endpoint=/cart.'],
    [['explain', 'X', '--format', 'svg'], 'Allowed choices are text, json.'],
  ])('%j is called wrongly', async (args, message) => {
    const { code, stdout, stderr } = await shop()(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.each([['explain'], ['routes']])('%s --help has examples', async name => {
    const { code, stdout } = await shop()(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}\$ atalaya /);
  });
});
