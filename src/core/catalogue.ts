// The names by which rooms still call the registry of their problems.
export {
  type Problem as Wording,
  type Problems as Catalogue,
  problem as wording,
  problems as catalogue,
} from './problem.js';
