import { counter, gauge } from 'atalaya';
import { device } from './labels.js';

export const power = gauge('capibara_tpu_power_watts', {
  help: 'Electrical power that a TPU draws.',
  labels: { device },
});

export const energy = counter('capibara_tpu_energy_joules_total', {
  help: 'Energy that a TPU took.',
  labels: { device },
});
