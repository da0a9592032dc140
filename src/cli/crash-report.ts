/** Passes on what a Node process prints, but for the report that the engine writes when it runs out of memory. */
export function withoutCrashReport(print: (text: string) => void): {
  readonly take: (text: string) => void;
  readonly crashed: () => boolean;
} {
  let crashed = false;
  return {
    take: text => {
      if (crashed) return;
      const start = text.search(CRASH);
      crashed = start >= 0;
      const rest = crashed ? text.slice(0, start) : text;
      if (rest !== '') print(rest);
    },
    crashed: () => crashed,
  };
}

/** How the engine begins its report, whatever else it says there. */
const CRASH = /\n*<--- Last few GCs --->|\n*(?:#\n# )?(?:FATAL|Fatal) (?:ERROR|JavaScript)/;
