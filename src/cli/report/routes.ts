export { renderProblems } from './problems.js';
export { renderRoutesJson } from './routes-json.js';
export { renderRoutesSvg } from './routes-svg.js';
export { renderRoutesText } from './routes-text.js';
