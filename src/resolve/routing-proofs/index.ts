export { judgeRouting } from './judge.js';
