export { resolveEvents } from './resolve-events.js';
