import { isAlive } from '../../routing/inhibitions.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly label: string;
}

/** The source is at its first step when the target has come to a later one. */
export const inhibitStep = rule({
  code: 'routing/inhibit-step',
  severity: 'error',
  needs: ['routing'],
  message: ({ name, label }: Facts) =>
    `the inhibition "${name}" compares "${label}", the step of an escalation`,
  help: ({ label }) => `the later steps would not be muted: leave "${label}" out`,
  wrong: { 'system.ts': system("['escalation']") },
  right: { 'system.ts': system("['path']") },
  check: ({ routing: { inhibitions, stepLabel, placeOf } }) =>
    inhibitions()
      .filter(isAlive)
      .flatMap(({ rule: { name, equal }, rule }) =>
        stepLabel !== undefined && equal.includes(stepLabel)
          ? [{ facts: { name, label: stepLabel }, place: placeOf(rule) }]
          : [],
      ),
});

function system(equal: string): string {
  return `
const onCall = escalation('on-call', {
  cooldown: '15m',
  groupBy: ['path'],
  warning: [immediately(chat)],
  critical: [immediately(chat)],
  inhibit: [{ source: 'critical', target: 'warning', equal: ${equal} }],
});
const busy = orders.rate('5m').sum({ by: ['path'] });
export default system('shop', {
  ...shop,
  escalation: onCall,
  rules: [
    alert('LongQueue', { ...words, when: busy.gt(10) }),
    alert('FullQueue', { ...words, severity: 'critical', when: busy.gt(100) }),
  ],
});`;
}
