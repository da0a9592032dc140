import { repeats } from '../../repeats.js';
import { rule } from '../../rule.js';
import { dashboards } from './example.js';

interface Facts {
  readonly what: 'uid' | 'title';
  readonly value: string;
}

/** A uid is a dashboard's name in all of Grafana, a title within its folder. */
export const duplicate = rule({
  code: 'dashboard/duplicate',
  severity: 'error',
  needs: ['dashboards', 'grafana'],
  message: ({ what, value }: Facts) => `two dashboards have the ${what} "${value}"`,
  help: () => 'Grafana loads one of them, and perhaps the other after a restart',
  wrong: dashboards({}, { uid: 'shop' }),
  right: dashboards({}, { uid: 'shop-orders' }),
  check: ({ dashboards, grafana }) =>
    (['uid', 'title'] as const).flatMap(what =>
      repeats(grafana, each => each[what] && (what === 'uid' ? each.uid : `${each.folder}/${each.title}`))
        .filter(([dashboard]) => dashboards.includes(dashboard))
        .map(([dashboard, earlier]) => {
          const related = [{ message: 'the other one', ...earlier.placeOf([what]) }];
          const place = { ...dashboard.placeOf([what]), related };
          return { facts: { what, value: dashboard[what] ?? '' }, place };
        }),
    ),
});
