import { counter, oneOf } from 'atalaya';
import { device } from './labels.js';

/** Traffic with the host's network, and with other TPUs. */

const link = oneOf('host', 'interconnect');

export const received = counter('capibara_tpu_network_receive_bytes_total', {
  help: 'Bytes that a TPU received.',
  labels: { device, link },
});

export const sent = counter('capibara_tpu_network_transmit_bytes_total', {
  help: 'Bytes that a TPU sent.',
  labels: { device, link },
});
