import mlops from '../../definitions/mlops/index.js';
import { holds } from './items.js';
import { items } from './mlops.items.js';

holds(mlops, items);
