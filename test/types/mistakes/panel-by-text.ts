// TS2322: Type 'string' is not assignable to type 'PanelReference'.
import { alert, percent } from 'atalaya';
import { errorRatio } from '../sample.js';

alert('A', {
  severity: 'critical',
  when: errorRatio.gt(percent(5)),
  summary: 'Errors.',
  action: 'Look.',
  panel: 'errors',
});
