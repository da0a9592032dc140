import { type Artifact, outcome } from '../../core/index.js';
import { jsonArtifact, yamlArtifact } from '../../formats/text/index.js';
import { GENERATED, path, type StackService } from '../../model/index.js';
import type { Target } from '../shared/target.js';
import { blackboxConfig } from './blackbox-config.js';
import { check } from './check.js';
import { composeFile } from './compose-file.js';
import { indexTemplate } from './elasticsearch/index-template.js';
import { setupScript } from './elasticsearch/setup-script.js';
import { filebeatConfig } from './filebeat-config.js';
import { logPipeline } from './logstash/log-pipeline.js';
import { printPipeline } from './logstash/print.js';
import { readme } from './readme.js';
import type { StackContext } from './service.js';
import { services } from './services/index.js';

/** What starts a system's programs on one machine; nothing for a system that asks for no stack. */
export const stack: Target = {
  name: 'stack',
  compile: system => {
    if (system.stack === undefined) return outcome([], []);
    const context: StackContext = { system, stack: system.stack };
    const chosen = Object.keys(services).filter((name): name is StackService =>
      Object.hasOwn(context.stack.services, name),
    );
    const containers = chosen.flatMap(name => services[name](context));
    const { origin } = context.stack;
    return outcome(
      [
        yamlArtifact(
          path.stack(system.name, 'docker-compose.yml'),
          composeFile(context, containers),
          origin,
          [GENERATED],
        ),
        text(context, 'README.md', readme(context, containers), 'text/markdown'),
        // The folder is committed; what is in that one must never be.
        text(context, '.gitignore', '/secrets/\n'),
        ...configurations(context),
      ],
      check(context, containers),
    );
  },
};

/** The files of those programs that no other target writes for. */
function configurations(context: StackContext): readonly Artifact[] {
  const { system, stack: chosen } = context;
  const { services: started, logs, origin } = chosen;
  const file = (name: string) => path.stack(system.name, name);
  return [
    ...(started.blackbox === undefined
      ? []
      : [yamlArtifact(file('blackbox.yml'), blackboxConfig(system.probeModules), origin, [GENERATED])]),
    ...(logs === undefined
      ? []
      : [
          yamlArtifact(file('filebeat.yml'), filebeatConfig(system.name, logs), origin, [GENERATED]),
          text(context, 'logstash.conf', printPipeline(logPipeline(system.name))),
          jsonArtifact(
            file('elasticsearch/index-template.json'),
            indexTemplate(system.name, logs.keepMs),
            origin,
          ),
          text(context, 'elasticsearch/setup.sh', setupScript(system.name, started.grafana !== undefined)),
        ]),
  ];
}

function text(
  { system, stack: { origin } }: StackContext,
  file: string,
  content: string,
  mediaType: Artifact['mediaType'] = 'text/plain',
): Artifact {
  return { path: path.stack(system.name, file), mediaType, content, origin };
}
