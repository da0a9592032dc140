import { type Environment, logStream, logUser, STACK_SERVICES, stackSecretFile } from '../../model/index.js';
import { type Datasource, provisionedDatasource } from './provisioned-datasource.js';

/** Where logs and traces are, if the stack keeps them. */
export function stackDatasources(environment: Environment): readonly Datasource[] {
  const services = environment.stack?.services;
  return [
    ...(services?.elasticsearch === undefined ? [] : [elasticsearch(environment)]),
    ...(services?.jaeger === undefined
      ? []
      : [provisionedDatasource(environment, 'jaeger', `http://jaeger:${STACK_SERVICES.jaeger.port}`, {})]),
  ];
}

function elasticsearch(environment: Environment): Datasource {
  const url = `http://elasticsearch:${STACK_SERVICES.elasticsearch.port}`;
  const fields = {
    index: logStream(environment.name),
    timeField: '@timestamp',
    logMessageField: 'message',
    logLevelField: 'level',
  };
  return {
    ...provisionedDatasource(environment, 'elasticsearch', url, fields),
    basicAuth: true,
    basicAuthUser: logUser.reader,
    // Grafana reads the file: https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#file-provider
    secureJsonData: { basicAuthPassword: `$__file{${stackSecretFile('logReader')}}` },
  };
}
