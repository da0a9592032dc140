import { logDataset, logUser } from '../../../model/index.js';
import { type Branch, type Field, hash, type Pipeline, plugin, reference } from './pipeline.js';

const ENTRY = 'entry';
const inEntry = (key: string): Field => [ENTRY, key];

/**
 * Structured logs to Elasticsearch: each line is a JSON object, of which `level`, `category`, `message` and the time
 * become fields, and all the rest `metadata`. A line that is no JSON is a message.
 */
export function logPipeline(system: string): Pipeline {
  return {
    input: [plugin('beats', { port: 5044 })],
    filter: [
      plugin('json', { source: 'message', target: ENTRY, tag_on_failure: ['not-json'] }),
      {
        type: 'if',
        has: [[ENTRY]],
        steps: [
          plugin('date', {
            match: [reference(inEntry('timestamp')), 'ISO8601', 'UNIX', 'UNIX_MS'],
            remove_field: [reference(inEntry('timestamp'))],
          }),
          // The line itself, which the entry now says.
          plugin('mutate', { remove_field: ['message'] }),
          // What loggers call them: most, structlog, Python's own.
          ...taken('message', ['message', 'event', 'msg']),
          ...taken('level', ['level', 'levelname', 'severity']),
          ...taken('category', ['category', 'logger']),
          ...taken('metadata', ['metadata']),
          { type: 'if', has: [['metadata']], steps: [moved([ENTRY], ['metadata', 'context'])] },
          { type: 'if', lacks: [['metadata']], steps: [moved([ENTRY], ['metadata'])] },
        ],
      },
      {
        type: 'if',
        lacks: [['level']],
        steps: [plugin('mutate', { add_field: hash(['level', 'unknown']) })],
      },
      {
        type: 'if',
        lacks: [['category']],
        steps: [plugin('mutate', { add_field: hash(['category', 'unknown']) })],
      },
      plugin('mutate', { lowercase: ['level', 'category'] }),
      plugin('mutate', { remove_field: [reference(['event', 'original']), 'agent', 'ecs', 'input'] }),
    ],
    output: [
      plugin('elasticsearch', {
        hosts: ['http://elasticsearch:9200'],
        user: logUser.writer,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: Logstash takes it from its environment
        password: '${LOGSTASH_PASSWORD}',
        data_stream: 'true',
        data_stream_type: 'logs',
        data_stream_dataset: logDataset(system),
        data_stream_namespace: 'default',
      }),
    ],
  };
}

/** The first of an entry's keys that it has becomes a field; the others stay where they are. */
function taken(field: string, keys: readonly string[]): readonly Branch[] {
  return keys.map(key => ({
    type: 'if',
    has: [inEntry(key)],
    lacks: [[field]],
    steps: [moved(inEntry(key), [field])],
  }));
}

function moved(from: Field, to: Field) {
  return plugin('mutate', { rename: hash([reference(from), reference(to)]) });
}
