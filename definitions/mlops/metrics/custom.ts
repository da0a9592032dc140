import { gauge, text } from 'atalaya';

/** What teams measure of their own, through the collector: one name for all, told apart by a label. */

export const custom = gauge('mlops_custom_metric', {
  help: 'A metric of a team, by the name that the team gave it.',
  labels: {
    team: text({ pattern: '[a-z-]+', example: 'pricing', cardinality: 8 }),
    name: text({ pattern: '[a-z_]+', example: 'features_missing', cardinality: 40 }),
  },
});
