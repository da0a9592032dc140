import { constructFromEvents, EVENT_ID, parseEvents, YAML11_SCHEMA, YAMLException } from 'js-yaml';

/** What a YAML text says, and the names of its anchors and aliases, which a reader must look up elsewhere in it. */
export interface Yaml {
  readonly value: unknown;
  readonly anchors: readonly string[];
}

/** A text that is no YAML, or more than one document. Lines count from 1. */
export interface YamlFault {
  readonly reason: string;
  readonly line?: number | undefined;
}

/**
 * Reads YAML 1.1, as Prometheus and Alertmanager do, with another library than the one that printed it: a judge that
 * shares the printer's idea of the language would share its mistakes. It is also three times as fast.
 */
export function readYaml(source: string): Yaml | YamlFault {
  try {
    const events = parseEvents(source, {});
    const [value, another] = constructFromEvents(events, { source, schema: YAML11_SCHEMA });
    if (another !== undefined) return { reason: 'there is more than one document in it' };
    const anchors = events.flatMap(event =>
      event.type !== EVENT_ID.DOCUMENT && event.type !== EVENT_ID.POP && event.anchorStart >= 0
        ? [source.slice(event.anchorStart, event.anchorEnd)]
        : [],
    );
    return { value, anchors: [...new Set(anchors)] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, line: error.mark === undefined ? undefined : error.mark.line + 1 };
  }
}
