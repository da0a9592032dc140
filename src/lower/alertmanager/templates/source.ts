/** Pieces of template source. Lines are laid out for people, who review the files: `-}}` takes the line break with it. */

export function define(name: string, body: string): string {
  return `{{ define "${name}" -}}\n${body}\n{{- end }}\n`;
}

/** `body` where the pipeline is not empty. */
export function given(pipeline: string, body: string): string {
  return `{{ if ${pipeline} }}${body}{{ end }}`;
}

/** A line of text that is there only with what it tells. */
export function lineGiven(pipeline: string, line: string): string {
  return `{{ if ${pipeline} }}${line}\n{{ end -}}\n`;
}

/** Prints a pipeline through another template. */
export function through(template: string, pipeline: string): string {
  return `{{ template "${template}" ${pipeline.includes(' ') ? `(${pipeline})` : pipeline} }}`;
}

/** A field's text that is a template. */
export function use(template: string): string {
  return `{{ template "${template}" . }}`;
}

/** A message names this many alerts; more are only counted. */
export const MOST_ALERTS = 10;

/** Loops over the alerts of one status: the dot becomes the alert, `$` stays the notification. */
export function eachAlert(status: 'Firing' | 'Resolved', body: string, most = MOST_ALERTS): string {
  return `{{ range $index, $alert := .Alerts.${status} }}{{ if lt $index ${most} -}}\n${body}{{ end }}{{ end -}}\n`;
}

/** A time as a person reads it, in UTC: whoever reads it may be anywhere. */
export function moment(time: string): string {
  return `${time}.UTC.Format "2006-01-02 15:04:05 MST"`;
}
