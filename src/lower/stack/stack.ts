import { type LogicalPath, pointerText } from '../../core/index.js';
import { type Contents, document, type FormattedDocument } from '../../formats/index.js';
import type { Environment, StackService } from '../../model/index.js';
import type { Output } from '../shared/output.js';
import { blackboxConfig } from './blackbox-config.js';
import { composeFile } from './compose-file.js';
import { indexTemplate } from './elasticsearch/index-template.js';
import { setupScript } from './elasticsearch/setup-script.js';
import { filebeatConfig } from './filebeat-config.js';
import { logPipeline } from './logstash/log-pipeline.js';
import { printPipeline } from './logstash/print.js';
import { readme } from './readme.js';
import type { StackContext } from './service.js';
import { services } from './services/index.js';

/** What starts a system's programs on one machine; nothing for a system that asks for no stack, or where none could start from what is written. */
export const stack: Output = (environment, paths) => {
  if (environment.stack === undefined || paths.beside === undefined) return [];
  const context: StackContext = { environment, stack: environment.stack, paths, beside: paths.beside };
  const chosen = Object.keys(services).filter((name): name is StackService =>
    Object.hasOwn(context.stack.services, name),
  );
  const containers = chosen.flatMap(name => services[name](context));
  return [
    part(context, 'compose', 'docker-compose', composeFile(context, containers)),
    part(context, 'readme', 'README', readme(context, containers)),
    // The folder is committed; what is in that one must never be.
    part(context, 'gitignore', '', '/secrets/\n'),
    ...configurations(context),
  ];
};

/** What those programs read that no other output writes. */
function configurations(context: StackContext): readonly FormattedDocument[] {
  const { environment, stack: chosen } = context;
  const { services: started, logs } = chosen;
  return [
    ...(started.blackbox === undefined
      ? []
      : [
          part(
            context,
            'blackbox',
            'blackbox',
            blackboxConfig(environment.probeModules),
            moduleOrigins(environment),
          ),
        ]),
    ...(logs === undefined
      ? []
      : [
          part(context, 'filebeat', 'filebeat', filebeatConfig(environment.name, logs)),
          part(context, 'logstash', 'logstash', printPipeline(logPipeline(environment.name))),
          part(context, 'index-template', 'index-template', indexTemplate(environment.name, logs.keepMs)),
          part(context, 'script', 'setup', setupScript(environment.name, started.grafana !== undefined)),
        ]),
  ];
}

/** Each module of the blackbox exporter comes from a probe. */
function moduleOrigins({ probeModules }: Environment): Readonly<Record<string, LogicalPath>> {
  return Object.fromEntries(probeModules.map(({ name, origin }) => [pointerText(['modules', name]), origin]));
}

function part<F extends keyof Contents>(
  { environment, stack: { origin } }: StackContext,
  format: F,
  name: string,
  value: Contents[F],
  origins: Readonly<Record<string, LogicalPath>> = {},
) {
  return document(format, { environment: environment.name, name }, value, { '': origin, ...origins });
}
