export type { ListFolder } from '../load/index.js';
export type { FileSystem, Kind } from '../output/index.js';
export type { ToolFile, ToolPort, ToolResult } from '../verify/index.js';
export { check } from './check.js';
export { type GenerateRequest, generate } from './generate.js';
export type { Report, Summary } from './report.js';
export type { Ports, Request, VerifyMode } from './request.js';
