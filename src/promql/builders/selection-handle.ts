import { call } from './built.js';
import { instant, type Selection } from './selection.js';
import { VectorHandle } from './vector.js';

/** What every metric tells of itself that is no expression before a function was applied. */
export class SelectionHandle {
  protected readonly of: Selection;

  constructor(of: Selection) {
    this.of = of;
  }

  get selector(): Selection['selector'] {
    return this.of.selector;
  }
  get faults(): Selection['faults'] {
    return this.of.faults;
  }
}

/** A metric that is one series for each set of labels, so that it can be asked whether there is none. */
export class SeriesHandle extends SelectionHandle {
  absent(): VectorHandle {
    return new VectorHandle(call('absent', instant(this.of)));
  }
}
