export type { VerifyCode } from './problems.js';
export { verifyProblems } from './problems.js';
export type { ToolFailure, ToolFile, ToolPort, ToolResult } from './tool-port.js';
export { type VerifyOptions, verify } from './verify.js';
