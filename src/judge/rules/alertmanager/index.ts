import type { Rule } from '../../rule.js';
import { duplicateReceiver } from './duplicate-receiver.js';
import { fieldTooNew } from './field-too-new.js';
import { lackingKind } from './lacking-kind.js';
import { literalAddress } from './literal-address.js';
import { literalBraces } from './literal-braces.js';
import { noMailServer } from './no-mail-server.js';
import { slackUpdate } from './slack-update.js';
import { template } from './template.js';
import { templateNotLoaded } from './template-not-loaded.js';
import { unknownFunction } from './unknown-function.js';
import { unknownTemplate } from './unknown-template.js';
import { unknownValue } from './unknown-value.js';

export const ALERTMANAGER_RULES: readonly Rule[] = [
  duplicateReceiver,
  fieldTooNew,
  lackingKind,
  literalAddress,
  literalBraces,
  noMailServer,
  slackUpdate,
  template,
  templateNotLoaded,
  unknownFunction,
  unknownTemplate,
  unknownValue,
];
