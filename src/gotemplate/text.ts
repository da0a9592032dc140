/**
 * Text for a field that Prometheus or Alertmanager expands as a Go template: it comes out as it went in, because
 * every brace that could open an action is inside one. A single brace at the end counts too: an action may follow.
 * https://pkg.go.dev/text/template
 */
export function goText(text: string): string {
  return text.replace(/\{{2,}|\{$/g, braces => goAction(goString(braces)));
}

/** An action: `{{ $value }}`. */
export function goAction(pipeline: string): string {
  return `{{ ${pipeline} }}`;
}

/** A string constant in an action. JSON's escapes are a subset of Go's. */
export function goString(text: string): string {
  return JSON.stringify(text);
}
