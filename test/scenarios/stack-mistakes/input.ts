import { system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', {
  ...shop,
  prometheus: { alertmanagers: ['alerts.example.com:9093'] },
  grafana: { ...shop.grafana, prometheusUrl: 'https://prometheus.example.com' },
  stack: { grafana: { port: 9090 } },
});
