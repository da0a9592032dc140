import type { Rule } from '../../rule.js';
import { alwaysNotifies } from './always-notifies.js';
import { contradiction } from './contradiction.js';
import { fallbackOnly } from './fallback-only.js';
import { groupByAll } from './group-by-all.js';
import { groupByEmpty } from './group-by-empty.js';
import { groupByLabel } from './group-by-label.js';
import { inhibitEverything } from './inhibit-everything.js';
import { inhibitItself } from './inhibit-itself.js';
import { inhibitLabel } from './inhibit-label.js';
import { inhibitLate } from './inhibit-late.js';
import { inhibitNothing } from './inhibit-nothing.js';
import { inhibitStep } from './inhibit-step.js';
import { inhibitWithoutEqual } from './inhibit-without-equal.js';
import { inhibitionCycle } from './inhibition-cycle.js';
import { intervalMissing } from './interval-missing.js';
import { intervalNotInherited } from './interval-not-inherited.js';
import { intervalUnused } from './interval-unused.js';
import { missingLabel } from './missing-label.js';
import { neverNotifies } from './never-notifies.js';
import { receiverEmpty } from './receiver-empty.js';
import { receiverMissing } from './receiver-missing.js';
import { receiverPassedOver } from './receiver-passed-over.js';
import { receiverUnused } from './receiver-unused.js';
import { repeatRace } from './repeat-race.js';
import { repeatTooLong } from './repeat-too-long.js';
import { repeatTooShort } from './repeat-too-short.js';
import { sameLog } from './same-log.js';
import { shadowed } from './shadowed.js';
import { undelivered } from './undelivered.js';
import { unknownLabel } from './unknown-label.js';
import { unknownValue } from './unknown-value.js';
import { unreachable } from './unreachable.js';

export const ROUTING_RULES: readonly Rule[] = [
  alwaysNotifies,
  contradiction,
  fallbackOnly,
  groupByAll,
  groupByEmpty,
  groupByLabel,
  inhibitEverything,
  inhibitItself,
  inhibitLabel,
  inhibitLate,
  inhibitNothing,
  inhibitStep,
  inhibitWithoutEqual,
  inhibitionCycle,
  intervalMissing,
  intervalNotInherited,
  intervalUnused,
  missingLabel,
  neverNotifies,
  receiverEmpty,
  receiverMissing,
  receiverPassedOver,
  receiverUnused,
  repeatRace,
  repeatTooLong,
  repeatTooShort,
  sameLog,
  shadowed,
  undelivered,
  unknownLabel,
  unknownValue,
  unreachable,
];
