export { blackened, blackenedCode, withoutLiterals, withoutSecrets } from './blacken.js';
export { type FoundSecret, mayHoldSecrets, secretsIn } from './find.js';
export { isNearSecretName, nameStrength } from './names.js';
export { isLikelySecret, isPlaceholder, isRandom } from './value.js';
