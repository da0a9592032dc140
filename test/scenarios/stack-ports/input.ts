import { system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', {
  ...shop,
  stack: { alertmanager: false, grafana: { port: 9090 } },
  grafana: { ...shop.grafana, prometheusUrl: 'http://prometheus:9090' },
});
