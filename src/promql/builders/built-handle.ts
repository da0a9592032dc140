import type { Diagnostic } from '../../core/index.js';
import type { Expr } from '../ast.js';
import type { Unit } from '../metric.js';
import type { Expression } from '../typed/index.js';
import type { Measure } from '../units/index.js';
import { type Built, bounded } from './built.js';

/** What every expression tells of itself, whatever its methods are. */
export class BuiltHandle implements Expression, Built {
  readonly type = 'expression';
  readonly ast: Expr;
  readonly measure: Measure;
  readonly unit: Unit | undefined;
  readonly faults: readonly Diagnostic[];
  readonly sources: readonly object[] | undefined;

  constructor(built: Built) {
    const { ast, measure, faults, sources } = bounded(built);
    this.ast = ast;
    this.measure = measure;
    this.unit = measure.unit;
    this.faults = faults;
    this.sources = sources;
  }
}
