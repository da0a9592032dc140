import { join } from 'node:path';
import { expect, it } from 'vitest';
import capibara6 from '../../../definitions/capibara6/index.js';
import type { Defined } from '../../../src/language/index.js';
import { resolve } from '../../../src/resolve/index.js';
import { type AlertmanagerVersion, amtool } from '../../engines/index.js';
import { found, packed } from '../../fixtures/packed.js';
import { written } from '../compiled.js';

interface Options {
  readonly alertmanager: object;
}

/** The example's system as if it ran another Alertmanager. */
function running(version: AlertmanagerVersion) {
  const { definition } = capibara6 as Defined<'system'>;
  const options = definition.options as Options;
  const changed = { ...options, alertmanager: { ...options.alertmanager, version } };
  const resolved = resolve([{ definition: { ...definition, options: changed } }]);
  if (!resolved.ok) throw new Error(resolved.diagnostics.map(({ message }) => message).join('\n'));
  const [system] = resolved.value.model.environments;
  if (system === undefined) throw new Error('no system');
  return system;
}

function check(version: AlertmanagerVersion, system: ReturnType<typeof running>) {
  const folder = join(written(packed(system, 'alertmanager')), 'capibara6/alertmanager');
  return amtool(version, ['check-config', join(folder, 'alertmanager.yml')]);
}

it.each(['0.28', '0.33'] as const)('capibara6 runs on Alertmanager %s', async version => {
  expect(await check(version, running(version))).toMatchObject({ code: 0 });
});

it('capibara6 runs on Alertmanager 0.25 but for Discord, whose address it reads from no file', async () => {
  const system = running('0.25');
  expect(found(system, 'alertmanager').map(({ message }) => message)).toEqual([
    'receiver "discord-ops" needs discord_configs.webhook_url_file, which Alertmanager has since 0.27; this system runs 0.25',
  ]);
  const receivers = system.receivers.filter(({ kind }) => kind !== 'discord');
  expect(receivers).toHaveLength(system.receivers.length - 1);
  expect(await check('0.25', { ...system, receivers })).toMatchObject({ code: 0 });
});
