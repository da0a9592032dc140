import { among, like, named, needs, object, only, type Policy } from './policy.js';

const SERVICE = 'services/*';
const SECONDS = /^(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+$/;
const A_DURATION = 'a duration such as "30s" or "1.5h", without days';
const ABSOLUTE = /^\//;
const A_CONTAINER_PATH = 'an absolute path in the container';

/** Without `latest`, and without nothing, which is `latest` as well. */
const IMAGE =
  /^(?!.*:latest(?:@|$))[^\s:@]+(?::\d+\/[^\s:@]+)?(?=[:@])(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;

/** What keeps the services of a stack in their place. There is no word for `privileged`, nor for the host's network. */
export const composePolicy: readonly Policy[] = [
  only('', ['name', 'services', 'networks', 'volumes', 'secrets']),
  needs('', ['name', 'services', 'networks']),
  like('name', /^[a-z0-9][a-z0-9_-]*$/, 'a name in lower case'),
  named('services', /^[a-z][a-z0-9-]*$/, 'a name in lower case'),
  only(SERVICE, [
    'image',
    'command',
    'environment',
    'user',
    'ports',
    'volumes',
    'tmpfs',
    'secrets',
    'extra_hosts',
    'depends_on',
    'healthcheck',
    'restart',
    'read_only',
    'cap_drop',
    'cap_add',
    'security_opt',
    'mem_limit',
    'cpus',
    'pids_limit',
    'logging',
  ]),
  needs(SERVICE, [
    'image',
    'restart',
    'cap_drop',
    'security_opt',
    'mem_limit',
    'cpus',
    'pids_limit',
    'logging',
  ]),
  like(`${SERVICE}/image`, IMAGE, 'an image of a fixed version'),
  object(`${SERVICE}/environment`),
  named(`${SERVICE}/environment`, /^[A-Za-z_][\w.]*$/, 'a name of an environment variable'),

  // On the loopback alone: what is not bound to an address is open to the whole network, whatever the firewall says.
  object(`${SERVICE}/ports/*`),
  only(`${SERVICE}/ports/*`, ['host_ip', 'target', 'published']),
  needs(`${SERVICE}/ports/*`, ['host_ip', 'target', 'published']),
  among(`${SERVICE}/ports/*/host_ip`, ['127.0.0.1']),
  like(`${SERVICE}/ports/*/published`, /^\d+$/, 'a port'),

  object(`${SERVICE}/volumes/*`),
  among(`${SERVICE}/volumes/*/type`, ['bind', 'volume']),
  needs(`${SERVICE}/volumes/*`, ['source', 'target']),
  like(`${SERVICE}/volumes/*/target`, ABSOLUTE, A_CONTAINER_PATH),
  // A folder that Docker creates for a mount is an empty one of root's.
  {
    where: `${SERVICE}/volumes/*`,
    judge: value => {
      const {
        type,
        read_only: readOnly,
        bind,
      } = value as {
        readonly type?: unknown;
        readonly read_only?: unknown;
        readonly bind?: { readonly create_host_path?: unknown };
      };
      if (type !== 'bind') return [];
      return [
        ...(readOnly === true ? [] : [{ fault: 'a mount of the host must have "read_only: true"' }]),
        ...(bind?.create_host_path === false
          ? []
          : [{ fault: 'a mount of the host must have "bind: { create_host_path: false }"' }]),
      ];
    },
  },

  object(`${SERVICE}/secrets/*`),
  only(`${SERVICE}/secrets/*`, ['source', 'target']),
  needs(`${SERVICE}/secrets/*`, ['source', 'target']),
  like(`${SERVICE}/secrets/*/target`, ABSOLUTE, A_CONTAINER_PATH),

  object(`${SERVICE}/depends_on`),
  among(`${SERVICE}/depends_on/*/condition`, ['service_healthy', 'service_completed_successfully']),
  needs(`${SERVICE}/healthcheck`, ['test', 'interval', 'timeout', 'retries', 'start_period']),
  like(`${SERVICE}/healthcheck/interval`, SECONDS, A_DURATION),
  like(`${SERVICE}/healthcheck/timeout`, SECONDS, A_DURATION),
  like(`${SERVICE}/healthcheck/start_period`, SECONDS, A_DURATION),
  among(`${SERVICE}/restart`, ['unless-stopped', 'no']),
  among(`${SERVICE}/read_only`, [true]),
  among(`${SERVICE}/cap_drop/*`, ['ALL']),
  among(`${SERVICE}/cap_add/*`, ['DAC_READ_SEARCH']),
  among(`${SERVICE}/security_opt/*`, ['no-new-privileges:true']),
  like(`${SERVICE}/mem_limit`, /^\d+[mg]$/, 'a size such as "512m"'),
  needs(`${SERVICE}/logging`, ['driver', 'options']),
  among(`${SERVICE}/logging/driver`, ['json-file']),

  needs('networks', ['default']),
  needs('networks/default', ['name']),
  only('networks', ['default']),
  only('volumes/*', []),
  needs('secrets/*', ['file']),
  only('secrets/*', ['file']),
  like('secrets/*/file', /^\.\//, 'a path beside the Compose file'),
];
