import { system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', {
  ...shop,
  stack: {
    nodeExporters: true,
    grafana: { image: 'grafana/grafana:latest', port: 70_000 },
    elk: { logs: ['logs/*.log', '/var/../*.log'], keep: 'a month' },
    jaeger: { ports: [1] },
  },
});
