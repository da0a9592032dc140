import { open, unreadable } from './open.js';
import { placesOf } from './places.js';
import type { Source } from './source.js';
import { eventsOf } from './yaml-events.js';
import { spansOf } from './yaml-spans.js';
import { valuesOf } from './yaml-values.js';

/**
 * Reads YAML as Prometheus, Alertmanager and Grafana do. It never throws: what is wrong is among the source's faults, and what could
 * be read in spite of it is there. A text that is not YAML has no documents.
 */
export function readYaml(written: string, file: string): Source {
  const { text, lines, fault } = open(written, file);
  if (fault !== undefined) return unreadable(file, text, [fault]);
  const events = eventsOf(text);
  if ('reason' in events) {
    const { kind, reason, offset } = events;
    return unreadable(file, text, [{ kind, reason, place: lines.placeOf(offset, offset + 1) }]);
  }
  const { values, faults, anchors } = valuesOf(text, events);
  const places = placesOf(text, lines);
  const spans = faults.length > 0 ? spansOf(text, events) : undefined;
  const placeOf = (event: number) => lines.placeOf(spans?.start[event] ?? 0, spans?.end[event]);
  return {
    file,
    text,
    documents: values.map((value, index) => places.document(index, value)),
    faults: faults.map(({ kind, reason, event, related }) => ({
      kind,
      reason,
      place: placeOf(event),
      ...(related !== undefined && { related: placeOf(related) }),
    })),
    anchors: [...anchors],
    comments: places.comments,
  };
}
