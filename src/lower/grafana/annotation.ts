import type { AnnotationQuery } from '../../formats/dashboard/index.js';
import type { Annotation } from '../../model/index.js';
import { print } from '../../promql/index.js';
import { chosenDatasource } from './datasource.js';
import { legendFormat } from './legend.js';

/** How far marks are apart at least: samples nearer than this are one mark. */
const STEP = '60s';

/** Marks on the time axis, where a query of Prometheus has a value. */
export function renderAnnotation(annotation: Annotation): AnnotationQuery {
  return {
    name: annotation.title,
    datasource: chosenDatasource('prometheus'),
    enable: annotation.enabled,
    hide: false,
    iconColor: annotation.color,
    expr: print(annotation.expr),
    step: STEP,
    titleFormat: legendFormat(annotation.heading),
    textFormat: legendFormat(annotation.text),
    tagKeys: annotation.tagLabels.join(','),
    useValueForTime: false,
  };
}
