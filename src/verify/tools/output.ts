/** One complaint of a tool. Lines and columns count from 1. */
export interface ToolMessage {
  /** The path as the tool was given it; undefined if the tool names none. */
  readonly file: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly text: string;
}

/**
 * Reads what promtool and amtool print: `Checking x` in front of what is about x, `FAILED:` in front of a
 * message, `x: 5:11: …` for a place in x, and lines with spaces in front that go on with the one before.
 */
export function toolMessages(output: string, files: readonly string[]): readonly ToolMessage[] {
  const found: ToolMessage[] = [];
  let current: string | undefined;
  for (const line of output.replace(UNKNOWN_FLAG, '').split('\n')) {
    const checking = /^Checking '?(.*?)'?(?: {2}(?:SUCCESS|FAILED: (.*)))?$/.exec(line);
    const named = files.find(file => line.startsWith(`${file}: `));
    if (checking !== null) current = checking[1];
    else if (named !== undefined) current = named;
    const text =
      checking?.[2] ??
      (named === undefined ? undefined : line.slice(named.length + 2)) ??
      /^ +(?:FAILED: )?(.+)$/.exec(line)?.[1];
    if (text === undefined || isHeading(text)) continue;
    found.push({ file: files.find(file => text.includes(file)) ?? current, ...placed(text) });
  }
  return found;
}

/** What promtool says of a feature that it has not heard of is about no file, and what follows stands on the same line. */
const UNKNOWN_FLAG = / {2}WARNING: Unknown [\w ]+--enable-feature: "?[\w-]+?"?(?= {2}|Checking |\n|$)/g;

/** What is followed by the lines that say it, or counts what was found in a file that is fine. */
const isHeading = (text: string) => /^FAILED:$|unmarshal errors:$|^SUCCESS|^- |^Found:/.test(text);

/** Splits `5:11: …` or `line 5: …` into a place and a message. Line 0 is promtool's word for not knowing. */
function placed(text: string): Omit<ToolMessage, 'file'> {
  const match = /^(?:yaml: )?(?:line )?(\d+):(?:(\d+):)? (.*)$/s.exec(text);
  if (match === null) return { text };
  const [, line, column, rest = ''] = match;
  return { text: rest, line: Number(line) || undefined, column: Number(column) || undefined };
}
