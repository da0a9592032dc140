// TS2345: Argument of type 'Condition<"instance" | "job", "percent">' is not assignable to parameter of type '"these sides never match: only the right one has \"instance\", \"job\"; say { on: […] } or { ignoring: […] }"'.
import { percent } from 'atalaya';
import { cpu, errorRatio } from '../sample.js';

errorRatio.gt(percent(5)).and(cpu.gt(percent(80)));
