import { dashboard, fromLabel, heatmap, row, timeseries } from 'atalaya';
import { learningProgress, trials } from '../metrics/experiments.js';
import { cpuTime, executionTime, memoryDelta } from '../metrics/profiling.js';
import { freeEnergy, freeEnergyTrajectory } from '../metrics/quality.js';

export const research = dashboard('research', {
  title: 'Experiments and Profiles',
  description: 'What agents learn, and which of their functions take time and memory.',
  tags: ['research'],
  variables: [fromLabel(learningProgress, 'agent_id', { multi: true, all: true, title: 'Agent' })],
  rows: [
    row(
      'Experiments',
      timeseries(
        'trials',
        'Trials',
        trials.increase('1h').sum({ by: ['experiment_name', 'condition', 'success'] }),
        { draw: 'bars', stack: 'normal', description: 'Trials in an hour, by whether they succeeded.' },
      ),
      timeseries('learning', 'Learning progress', learningProgress),
      timeseries('free-energy', 'Free energy', freeEnergy),
      heatmap('trajectory', 'Free energy, step by step', freeEnergyTrajectory.buckets(), {
        description: 'A band that sinks is an agent that learns.',
        size: { w: 24 },
      }),
    ),
    row(
      'Profiled functions',
      timeseries('execution', 'Mean execution time', executionTime.average({ by: ['function'] })),
      timeseries('cpu', 'Mean CPU time', cpuTime.average({ by: ['function'] })),
      timeseries('memory-delta', 'Memory growth in a call', memoryDelta, {
        description: 'A function that is always above zero leaves memory behind.',
      }),
    ),
  ],
});
