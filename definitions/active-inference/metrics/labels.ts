import { text } from 'atalaya';

/** Labels that several families share, so that they are spelt and valued alike everywhere. */

export const agent = text({ pattern: '[a-z0-9_-]+', example: 'agent_001', cardinality: 20 });

export const experiment = text({
  pattern: '[a-z0-9_]+',
  example: 'hierarchical_ai_experiment',
  cardinality: 20,
});
