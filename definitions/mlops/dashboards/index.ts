export { dailyReport } from './daily-report.js';
export { mlModels } from './models.js';
export { platform } from './platform.js';
