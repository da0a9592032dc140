export type { VerifyCode } from './problems.js';
export { verifyProblems } from './problems.js';
export type { ToolFile, ToolPort, ToolResult } from './tool-port.js';
export { type VerifyOptions, verify } from './verify.js';
