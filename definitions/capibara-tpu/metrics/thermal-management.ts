import { gauge } from 'atalaya';
import { device } from './labels.js';

export const coreTemperature = gauge('capibara_tpu_core_temperature_celsius', {
  help: 'Temperature of the cores.',
  labels: { device },
});

export const memoryTemperature = gauge('capibara_tpu_memory_temperature_celsius', {
  help: 'Temperature of the high-bandwidth memory.',
  labels: { device },
});

export const ambientTemperature = gauge('capibara_tpu_ambient_temperature_celsius', {
  help: 'Temperature of the air that cools a TPU.',
  labels: { device },
});

export const coolingEfficiency = gauge('capibara_tpu_cooling_efficiency_ratio', {
  help: 'Heat that the cooling carries off, as a share of what it was built for.',
  labels: { device },
});

export const throttling = gauge('capibara_tpu_thermal_throttling', {
  help: 'Whether a TPU runs slower to stay cool: 1 if so, 0 if not.',
  unit: 'state',
  labels: { device },
});
