export { type Json, toJson } from './json.js';
export { fromYaml, toYaml } from './yaml.js';
