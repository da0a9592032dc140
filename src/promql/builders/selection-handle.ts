import { call } from './built.js';
import { instant, type Selection } from './selection.js';
import { VectorHandle } from './vector.js';

/** What every metric tells of itself that is no expression before a function was applied. */
export class SelectionHandle {
  protected readonly of: Selection;
  readonly selector: Selection['selector'];
  readonly faults: Selection['faults'];

  constructor(of: Selection) {
    this.of = of;
    this.selector = of.selector;
    this.faults = of.faults;
  }
}

/** A metric that is one series for each set of labels, so that it can be asked whether there is none. */
export class SeriesHandle extends SelectionHandle {
  absent(): VectorHandle {
    return new VectorHandle(call('absent', instant(this.of)));
  }
}
