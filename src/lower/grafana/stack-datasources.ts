import { logStream, logUser, STACK_SERVICES, type System, stackSecretFile } from '../../model/index.js';
import { type Datasource, provisionedDatasource } from './provisioned-datasource.js';

/** Where logs and traces are, if the stack keeps them. */
export function stackDatasources(system: System): readonly Datasource[] {
  const services = system.stack?.services;
  return [
    ...(services?.elasticsearch === undefined ? [] : [elasticsearch(system)]),
    ...(services?.jaeger === undefined
      ? []
      : [provisionedDatasource(system, 'jaeger', `http://jaeger:${STACK_SERVICES.jaeger.port}`, {})]),
  ];
}

function elasticsearch(system: System): Datasource {
  const url = `http://elasticsearch:${STACK_SERVICES.elasticsearch.port}`;
  const fields = {
    index: logStream(system.name),
    timeField: '@timestamp',
    logMessageField: 'message',
    logLevelField: 'level',
  };
  return {
    ...provisionedDatasource(system, 'elasticsearch', url, fields),
    basicAuth: true,
    basicAuthUser: logUser.reader,
    // Grafana reads the file: https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#file-provider
    secureJsonData: { basicAuthPassword: `$__file{${stackSecretFile('logReader')}}` },
  };
}
