import { describe, expect, it } from 'vitest';
import type { RoutingNode, RoutingTree } from '../../src/app/index.js';
import { renderRoutesSvg } from '../../src/cli/report/routes-svg.js';
import { HOSTILE } from '../fixtures/hostile.js';
import { shop } from './explaining.js';

describe('routes', () => {
  it('shows where alerts land', async () => {
    const { code, stdout, stderr } = await shop()('routes');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replace(/^warning[\s\S]*?\n\n/, '')).toMatchInlineSnapshot(`
      "shop
      everything else
      │  → chat (shop/unrouted)
      │  by alertname, escalation; waits 30s, every 1m, again 1h
      ├─ alertname="Watchdog" service="shop"
      │     → chat (shop/watchdog)
      │     by alertname, service; waits 0s, every 5m, again 5m
      │     none, step 0:
      │       Watchdog
      ├─ escalation_policy="on-call"
      │  ├─ severity="warning"
      │  │  └─ escalation="0"
      │  │        → chat (on-call/warning/0)
      │  │        by alertname, escalation; waits 30s, every 1m, again 1h
      │  │        warning, step 0:
      │  │          QueueLong
      │  └─ severity="critical"
      │     ├─ escalation="0"
      │     │     → chat (on-call/critical/0)
      │     │     by alertname, escalation; waits 30s, every 1m, again 1h
      │     │     critical, step 0:
      │     │       QueueTooLong
      │     └─ escalation="1"
      │           → boss<&"> (on-call/critical/1)
      │           by alertname, escalation; waits 30s, every 1m, again 1h
      │           only in shop/office
      │           critical, step 1:
      │             QueueTooLong
      └─ alertname="NodeDown"
         ├─ all of these and goes on
         │     → chat (on-call/critical/0)
         │     each alert by itself; waits 30s, every 1m, again 1h
         │     critical, step 0:
         │       NodeDown
         └─ all of these
               → boss<&"> (on-call/critical/1)
               each alert by itself; waits 5m30s, every 1m, again 1h
               only in shop/office
               critical, step 1:
                 NodeDown
      "
    `);
  });

  it('tells programs the same', async () => {
    const { stdout } = await shop()('routes', '--format', 'json');
    const { environments, diagnostics } = JSON.parse(stdout);
    expect(diagnostics).toMatchObject([{ code: 'external/restarts' }]);
    expect(environments).toMatchObject([
      { environment: 'shop', root: { receiver: 'shop/unrouted', repeatMs: 3_600_000 } },
    ]);
    expect(landed(environments[0].root)).toEqual([
      ['Watchdog', 'shop/watchdog'],
      ['QueueLong', 'on-call/warning/0'],
      ['QueueTooLong', 'on-call/critical/0'],
      ['QueueTooLong', 'on-call/critical/1'],
      ['NodeDown', 'on-call/critical/0'],
      ['NodeDown', 'on-call/critical/1'],
    ]);
  });

  it('draws a picture, and keeps problems out of it', async () => {
    const { code, stdout, stderr } = await shop()('routes', '--format', 'svg');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(stderr).toContain('warning[external/restarts]');
    expect(texts(stdout)).toEqual(
      expect.arrayContaining(['boss<&">', 'alertname="NodeDown"', 'QueueTooLong']),
    );
    const broken = await shop('export default 1 +;')('routes', '--format', 'svg');
    expect(broken).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('load/syntax') });
  });

  it('limits itself to the systems that were asked for', async () => {
    expect(await shop()('routes', '--system', 'shap')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('did you mean "shop"?'),
    });
  });
});

describe('the picture', () => {
  const node = (name: string, routes: readonly RoutingNode[] = []): RoutingNode => ({
    matchers: [`team="${name}"`],
    receiver: name,
    notifies: [name],
    groupBy: [name],
    groupWaitMs: 1,
    groupIntervalMs: 1,
    repeatMs: 1,
    continue: true,
    activeTimeIntervals: [name],
    muteTimeIntervals: [name],
    alerts: [{ name, severity: name, step: 0, surely: false }],
    routes,
  });

  it.each(HOSTILE.map(text => [text]))('is well formed whatever stands in it: %j', hostile => {
    const trees: RoutingTree[] = [{ environment: hostile, root: node(hostile, [node(hostile.repeat(20))]) }];
    const picture = renderRoutesSvg(trees);
    expect(tags(picture)).not.toContain('script');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds no control characters but these.
    expect(picture).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });
});

function landed({ alerts, receiver, routes }: RoutingNode): (readonly [string, string])[] {
  return [...alerts.map(({ name }) => [name, receiver] as const), ...routes.flatMap(landed)];
}

/** Names of the tags, if each is closed in its place; references are the only use of `&`. */
function tags(picture: string): string[] {
  const body = picture.replace(/<style>[\s\S]*?<\/style>/, '');
  expect(body.replace(/&#\d+;/g, '')).not.toContain('&');
  const open: string[] = [];
  const seen = [...body.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z:]+="[^"<]*")*)(\/?)>|</g)].map(
    ([whole, end, name = '', , empty]) => {
      expect(whole).not.toBe('<');
      if (end === '/') expect(open.pop()).toBe(name);
      else if (empty !== '/') open.push(name);
      return name;
    },
  );
  expect(open).toEqual([]);
  return seen;
}

function texts(picture: string): string[] {
  return [...picture.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text = '']) =>
    text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );
}
