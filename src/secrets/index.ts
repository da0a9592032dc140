export { type FoundSecret, mayHoldSecrets, secretsIn } from './find.js';
export { nameStrength } from './names.js';
export { isLikelySecret, isPlaceholder, isRandom } from './value.js';
