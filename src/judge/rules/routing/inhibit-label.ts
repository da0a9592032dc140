import { isCarried } from '../../../notify/index.js';
import { isAlive } from '../../routing/inhibitions.js';
import { rule } from '../../rule.js';
import { alertmanager, inhibits } from './example.js';

interface Facts {
  readonly name: string;
  readonly label: string;
  readonly alert: string;
}

/** Only the first alert of an inhibition is reported. */
export const inhibitLabel = rule({
  code: 'routing/inhibit-label',
  severity: 'error',
  needs: ['routing'],
  message: ({ name, label, alert }: Facts) =>
    `the inhibition "${name}" compares "${label}", which ${alert} does not always carry`,
  help: () => 'a label that both sides lack counts as equal, so unrelated alerts would be muted',
  wrong: alertmanager({ more: inhibits({ equal: '[hots]' }) }),
  right: alertmanager({ more: inhibits() }),
  check: ({ routing: { inhibitions, placeOf } }) =>
    inhibitions()
      .filter(isAlive)
      .flatMap(({ rule, sources, targets }) => {
        const real = [...sources, ...targets].filter(({ expected }) => !expected);
        const [first] = real.flatMap(alert =>
          rule.equal.filter(label => !isCarried(alert, label)).map(label => ({ label, alert: alert.name })),
        );
        return first === undefined ? [] : [{ facts: { name: rule.name, ...first }, place: placeOf(rule) }];
      }),
});
