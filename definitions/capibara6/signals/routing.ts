import { confidence } from '../metrics/routing.js';

export const averageConfidence = confidence.average();
