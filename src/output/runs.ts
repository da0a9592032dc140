/** A run of the program, as another one that wants the same folder has to know it. */
export interface Run {
  readonly pid: number;
  readonly host: string;
  /** Where its process number means this process: the same host since the same start, and the same container. */
  readonly place?: string | undefined;
  /** When the process began, so that another one with its number is not taken for it. */
  readonly started?: string | undefined;
}

/** This run among others. Only the command line knows processes, signals and the clock. */
export interface Runs {
  /** This very run. */
  self(): Promise<Run>;
  /** Whether a run goes on; undefined where that cannot be told: on another host, or in another container. */
  isAlive(run: Run): Promise<boolean | undefined>;
  /** Milliseconds since some moment of the past. */
  now(): number;
  wait(ms: number): Promise<void>;
  /** Does something again and again, until the function is called that it returns. */
  every(ms: number, work: () => void): () => void;
  /** Lets signals that end the process wait until this work is done. */
  undisturbed<T>(work: () => Promise<T>): Promise<T>;
  /** Tells the person something while the run goes on. */
  say(text: string): void;
}
