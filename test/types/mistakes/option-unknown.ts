// TS2353: Object literal may only specify known properties, and 'colour' does not exist in type 'PanelCommon<Vector<"endpoint", "ratio">> & TimeseriesOptions'.
import { timeseries } from 'atalaya';
import { errorRatio } from '../sample.js';

timeseries('errors', 'Errors', errorRatio, { colour: 'red' });
