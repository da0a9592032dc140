export type { VerifyCode } from './catalogue.js';
export { verifyCatalogue } from './catalogue.js';
export type { ToolFile, ToolPort, ToolResult } from './tool-port.js';
export { type VerifyOptions, verify } from './verify.js';
