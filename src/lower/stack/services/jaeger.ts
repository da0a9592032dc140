import { mainPort, type Port, type Service, type StackContext, wget } from '../service.js';

/** Where programs send traces: OTLP over gRPC and HTTP, Jaeger's own Thrift, Zipkin. */
const COLLECTORS: readonly Port[] = [4317, 4318, 14268, 9411].map(port => ({
  target: port,
  published: port,
}));

/**
 * Keeps the last 100,000 traces in memory: its built-in configuration, which is what it runs without one.
 * https://github.com/jaegertracing/jaeger/blob/main/cmd/jaeger/internal/all-in-one.yaml
 */
export function jaeger(context: StackContext): readonly Service[] {
  return [
    {
      name: 'jaeger',
      image: 'jaeger',
      ports: [mainPort(context, 'jaeger'), ...COLLECTORS],
      scratch: ['/tmp'],
      health: wget('13133/status'),
      memory: '1g',
    },
  ];
}
