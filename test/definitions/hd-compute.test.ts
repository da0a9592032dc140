import hdCompute from '../../definitions/hd-compute/index.js';
import { items } from './hd-compute.items.js';
import { holds } from './items.js';

holds(hdCompute, items);
