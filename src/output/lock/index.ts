export { asOnlyWriter, type StillHeld, whileNobodyWrites } from './turn.js';
