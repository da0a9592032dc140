import {
  type Environment,
  type Paths,
  STACK_SERVICES,
  type Stack,
  type StackMounts,
  type StackService,
} from '../../model/index.js';

/** What the services of one stack are made from. */
export interface StackContext {
  readonly environment: Environment;
  readonly stack: Stack;
  readonly paths: Paths;
  /** What it mounts from beside its own folder. */
  readonly beside: StackMounts;
}

/** What one service needs; the rest is the same for all, and `composeFile` adds it. */
export interface Service {
  readonly name: string;
  /** Whose image it runs. */
  readonly image: StackService;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: string;
  /** Ports of the container that the machine's loopback gets. */
  readonly ports?: readonly Port[];
  /** What it reads, of the folder beside this one or of the machine. */
  readonly reads?: readonly Mount[];
  /** The folder that keeps its data, in a volume of its name. */
  readonly data?: string;
  /** Folders that it writes to and nobody misses. */
  readonly scratch?: readonly string[];
  readonly secrets?: readonly SecretMount[];
  readonly extraHosts?: readonly string[];
  readonly needs?: readonly Need[];
  /** What says that it works, from inside; undefined for what runs to its end. */
  readonly health: readonly string[] | undefined;
  /** How long it may take until it works, in seconds. */
  readonly startsWithin?: number;
  /** True where it writes beside its own program. */
  readonly writable?: boolean;
  readonly mayReadAll?: boolean;
  readonly memory: `${number}${'m' | 'g'}`;
}

export interface Port {
  readonly target: number;
  readonly published: number;
}

export interface Mount {
  readonly from: string;
  readonly to: string;
}

/** A file of the folder `secrets`, and where the container has it. */
export interface SecretMount {
  readonly name: string;
  readonly file: string;
  readonly to: string;
  /** What it is, for people. */
  readonly about: string;
  /** False for one that somebody else made: a webhook's address, a mail server's password. */
  readonly isOurs: boolean;
}

/** Another service that has to work first, or to have run to its end. */
export interface Need {
  readonly service: string;
  readonly condition: 'service_healthy' | 'service_completed_successfully';
}

/** Where the loopback has the port that people or programs open. */
export function publishedPort({ stack }: StackContext, service: Exclude<StackService, 'filebeat'>): number {
  return stack.services[service]?.port ?? STACK_SERVICES[service].port;
}

export function mainPort(context: StackContext, service: Exclude<StackService, 'filebeat'>): Port {
  return { target: STACK_SERVICES[service].port, published: publishedPort(context, service) };
}

/** The needs that the stack can meet. */
export function healthy({ stack }: StackContext, ...services: readonly StackService[]): readonly Need[] {
  return services
    .filter(service => Object.hasOwn(stack.services, service))
    .map(service => ({ service, condition: 'service_healthy' }));
}

/** `GET` and not `HEAD`, which older versions do not answer; what is not found or not ready fails. */
export function wget(address: string): readonly string[] {
  return ['CMD', 'wget', '--quiet', '--output-document=/dev/null', `http://127.0.0.1:${address}`];
}
