import { expect } from 'vitest';
import type { Item } from './items.js';
import { open } from './stack-items.js';

const metrics: readonly (readonly [item: string, name: string, definition: string, is: string])[] = [
  ['system: CPU Usage', 'system_cpu_usage_percent', 'system', 'gauge in percent by host'],
  ['system: Memory Usage', 'system_memory_usage_bytes', 'system', 'gauge in bytes by host'],
  ['system: Disk Usage', 'system_disk_usage_bytes', 'system', 'gauge in bytes by host, mountpoint'],
  [
    'system: Network I/O, in',
    'system_network_receive_bytes_total',
    'system',
    'counter in bytes by device, host',
  ],
  [
    'system: Network I/O, out',
    'system_network_transmit_bytes_total',
    'system',
    'counter in bytes by device, host',
  ],
  ['system: System Load', 'system_load_average', 'system', 'gauge in processes by host, span'],
  ['API: Request Rate', 'api_requests_total', 'api', 'counter in requests by endpoint, method, status'],
  ['API: Response Time', 'api_request_duration_seconds', 'api', 'histogram in seconds by endpoint, method'],
  ['API: Active Connections', 'api_active_connections', 'api', 'gauge in connections'],
  [
    'routing: Model Selection, Complexity Distribution',
    'routing_requests_total',
    'routing',
    'counter in decisions by complexity, model',
  ],
  ['routing: Confidence Scores', 'routing_confidence_ratio', 'routing', 'histogram in ratio by model'],
  [
    'routing: Routing Duration',
    'routing_duration_seconds',
    'routing',
    'histogram in seconds by complexity, model',
  ],
  ['ACE: cycles, Success Rate', 'ace_cycles_total', 'ace', 'counter in cycles by component, outcome'],
  ['ACE: Awareness Scores', 'ace_awareness_ratio', 'ace', 'histogram in ratio by component'],
  ['ACE: Processing Duration', 'ace_cycle_duration_seconds', 'ace', 'histogram in seconds by component'],
  [
    'E2B: Execution Rate, Success Rate',
    'e2b_executions_total',
    'e2b',
    'counter in executions by language, outcome',
  ],
  ['E2B: Execution Duration', 'e2b_execution_duration_seconds', 'e2b', 'histogram in seconds by language'],
  ['E2B: Sandbox Count', 'e2b_active_sandboxes', 'e2b', 'gauge in sandboxes by language'],
  ['RAG: Search Rate, Hit Rate', 'rag_searches_total', 'rag', 'counter in searches by index, result'],
  ['RAG: Search Duration', 'rag_search_duration_seconds', 'rag', 'histogram in seconds by index'],
  ['RAG: Vector Count', 'rag_vectors', 'rag', 'gauge in vectors by index'],
  ['agents: Agent Count, Domain Distribution', 'agents_active', 'agents', 'gauge in agents by domain'],
  ['agents: Graduation Rate', 'agents_graduations_total', 'agents', 'counter in evaluations by domain'],
  ['agents: Memory Usage', 'agents_memory_usage_bytes', 'agents', 'gauge in bytes by agent, domain'],
  ['optimizations: Cache Hit Rate', 'cache_hit_rate', 'optimizations', 'gauge in ratio by cache'],
  [
    'optimizations: Batch Processing',
    'batch_processing_duration_seconds',
    'optimizations',
    'histogram in seconds by pipeline',
  ],
  [
    'optimizations: Optimization Operations',
    'optimization_operations_total',
    'optimizations',
    'counter in operations by outcome, technique',
  ],
  [
    'optimizations: Performance Improvements',
    'optimization_improvement_ratio',
    'optimizations',
    'gauge in ratio by technique',
  ],
  [
    'business: Query Types, User Tiers',
    'business_queries_total',
    'business',
    'counter in queries by query_type, user_tier',
  ],
  [
    'business: Satisfaction Score',
    'business_satisfaction_score',
    'business',
    'histogram in points by query_type, user_tier',
  ],
  ['business: Business KPIs, users', 'business_active_users', 'business', 'gauge in users by user_tier'],
  [
    'business: Business KPIs, revenue',
    'business_revenue_usd_total',
    'business',
    'counter in usd by user_tier',
  ],
  ['costs: Daily Cost', 'daily_cost_total_usd', 'costs', 'gauge in usd by cost_type'],
  ['costs: Cost per Query', 'cost_per_query_usd', 'costs', 'histogram in usd by model'],
  [
    'costs: by type, category and resource',
    'cost_usd_total',
    'costs',
    'counter in usd by category, cost_type, resource',
  ],
  ['costs: Cost Optimization', 'cost_savings_usd_total', 'costs', 'counter in usd by cost_type'],
  ['log: 11 categories, 5 levels', 'log_messages_total', 'logging', 'counter in messages by category, level'],
];

interface Asked {
  readonly expr: string;
  readonly for?: string;
  readonly severity: string;
}

/** The condition, which is recorded once for all steps of the escalation, and the alert of the first step. */
function alert(
  item: string,
  name: string,
  { expr, for: wait, severity }: Asked,
  as = `'${name}'`,
  file = 'alerts',
): readonly Item[] {
  const about = { definition: `${file}.ts`, artifact: 'rules/alerts.yml', as };
  return [
    { ...about, item, key: `capibara6:alert_condition:${name}`, is: { expr } },
    {
      ...about,
      item: `${item}: how long, how bad`,
      key: name,
      is: { ...(wait === undefined ? {} : { for: wait }), labels: { severity, escalation: '0' } },
    },
  ];
}

const panel = (dashboard: string, item: string, as: string, key: string, is: object): Item => ({
  item: `${dashboard}: ${item}`,
  definition: `dashboards/${dashboard}.ts`,
  artifact: `dashboards/${dashboard}.json`,
  key,
  as: `'${as}'`,
  is,
});

/** Each of the three bullets of each dashboard: `[dashboard, bullet, panel, title, kind]`. */
const bullets: readonly (readonly [string, string, string, string, string])[] = [
  ['system-overview', 'CPU usage', 'cpu', 'CPU usage', 'timeseries'],
  ['system-overview', 'Memory usage', 'memory', 'Memory usage', 'timeseries'],
  ['system-overview', 'Disk usage', 'disk', 'Disk usage', 'timeseries'],
  ['system-overview', 'System metrics over time', 'load', 'System load', 'timeseries'],
  ['system-overview', 'System metrics over time: network', 'network', 'Network I/O', 'timeseries'],
  ['system-overview', 'Infrastructure health', 'components', 'Infrastructure health', 'state-timeline'],
  ['api-performance', 'Request rate', 'rate', 'Request rate by method', 'timeseries'],
  ['api-performance', 'Response time', 'latency-spread', 'Response times', 'heatmap'],
  ['api-performance', 'Error rate', 'errors', 'Error rate by endpoint', 'timeseries'],
  ['api-performance', 'Active connections', 'connections-now', 'Active connections', 'stat'],
  ['api-performance', 'Performance by endpoint', 'latency', 'Response time by endpoint', 'timeseries'],
  [
    'intelligent-routing',
    'Model selection distribution',
    'models',
    'Model selection distribution',
    'piechart',
  ],
  ['intelligent-routing', 'Confidence scores', 'confidence-spread', 'Confidence scores', 'heatmap'],
  ['intelligent-routing', 'Routing performance', 'duration-now', 'Routing time', 'stat'],
  ['ace-framework', 'ACE cycles by component', 'cycles', 'Cycles by component', 'timeseries'],
  ['ace-framework', 'Awareness scores', 'awareness-spread', 'Awareness scores', 'heatmap'],
  ['ace-framework', 'Processing duration', 'duration', 'Cycle time by component', 'timeseries'],
  ['e2b-execution', 'Executions by language', 'executions', 'Executions by language', 'timeseries'],
  ['e2b-execution', 'Success rates', 'success', 'Success rate by language', 'bargauge'],
  ['e2b-execution', 'Sandbox utilization', 'utilization-now', 'Utilization', 'gauge'],
  ['rag-system', 'Search performance', 'rate', 'Search rate by index', 'timeseries'],
  ['rag-system', 'Vector count by index', 'vectors', 'Vectors by index', 'barchart'],
  ['rag-system', 'Search duration', 'duration', 'Search time by index', 'timeseries'],
  ['persistent-agents', 'Agent count by domain', 'agents', 'Agents by domain', 'timeseries'],
  ['persistent-agents', 'Domain distribution', 'domains', 'Domain distribution', 'piechart'],
  ['persistent-agents', 'Graduation rates', 'graduation', 'Graduation rate by domain', 'bargauge'],
  ['persistent-agents', 'Memory usage', 'memory', 'Memory by domain', 'timeseries'],
  ['system-optimizations', 'Cache hit rates', 'cache', 'Cache hit rate', 'timeseries'],
  ['system-optimizations', 'Batch processing', 'batch', 'Batch time by pipeline', 'timeseries'],
  ['system-optimizations', 'Optimization operations', 'operations', 'Operations by technique', 'timeseries'],
  ['business-metrics', 'Query types by user tier', 'types', 'Query types by user tier', 'barchart'],
  ['business-metrics', 'Satisfaction scores', 'ratings', 'Ratings', 'heatmap'],
  ['business-metrics', 'Business KPIs', 'revenue-now', 'Revenue in a day', 'stat'],
  ['cost-tracking', 'Daily costs by type', 'daily', 'Today by type', 'barchart'],
  ['cost-tracking', 'Cost per query', 'per-query-by-model', 'Cost per query by model', 'timeseries'],
  ['cost-tracking', 'Budget status', 'budgets', 'Budgets', 'bargauge'],
];

/** `[budget, cost type, a day, a month, what the definition calls it]`. */
const budgets = [
  ['Daily Compute Budget', 'compute', 'compute', 50, 1500],
  ['Daily Model Inference Budget', 'model-inference', 'model_inference', 100, 3000],
  ['Daily E2B Budget', 'e2b', 'e2b_execution', 20, 600],
  ['Daily Storage Budget', 'storage', 'storage', 10, 300],
  ['Daily External APIs Budget', 'external-apis', 'external_apis', 30, 900],
] as const;

const receiver = (item: string, key: string, as: string, is: object, definition = 'receivers.ts'): Item => ({
  item,
  definition,
  artifact: 'alertmanager.yml',
  key,
  as,
  is,
});

/** Values that a label may take, as both instrumentation modules have them. */
const values = (item: string, definition: string, as: string, names: readonly string[]): Item => ({
  item,
  definition: `metrics/${definition}.ts`,
  artifact: 'docs/metrics.md',
  key: '',
  as,
  is: expect.stringContaining(names.map(name => `\`${name}\``).join(', ')) as unknown,
});

const method = (item: string, definition: string, as: string, name: string): Item => ({
  item,
  definition: `metrics/${definition}.ts`,
  artifact: 'python/capibara6_metrics.py',
  key: '',
  as,
  is: expect.stringMatching(new RegExp(`def ${name}\\(`)) as unknown,
});

/** Every named thing of the description of capibara6's monitoring. */
export const items: readonly Item[] = [
  ...metrics.map(([item, name, file, is]) => ({
    item: `metric of ${item}`,
    definition: `metrics/${file}.ts`,
    artifact: 'docs/metrics.md',
    key: `capibara6_${name}`,
    is,
  })),
  panel('api-performance', 'p50, p95, p99', 'quantiles', 'Response time quantiles', { type: 'timeseries' }),
  panel('api-performance', 'throughput by endpoint', 'throughput', 'Throughput by endpoint', {
    type: 'timeseries',
  }),
  method('record_api_request, its count', 'api', 'requests', 'inc_api_requests'),
  method('record_api_request, its time', 'api', 'duration', 'observe_api_request_duration_seconds'),
  method('record_routing_request', 'routing', 'decisions', 'inc_routing_requests'),
  method('record_ace_cycle', 'ace', 'cycles', 'inc_ace_cycles'),
  method('record_model_inference_cost', 'costs', 'tokens', 'inc_model_tokens'),
  method('record_e2b_execution_cost, record_compute_cost', 'costs', 'cost', 'inc_cost_usd'),

  ...alert('High CPU Usage', 'HighCpuUsage', {
    expr: 'max by (host) (capibara6_system_cpu_usage_percent) > 80',
    for: '5m',
    severity: 'warning',
  }),
  ...alert('High Memory Usage', 'HighMemoryUsage', {
    expr: 'max by (host) (capibara6_system_memory_usage_bytes) > 8000000000',
    for: '5m',
    severity: 'warning',
  }),
  ...alert('High API Error Rate', 'HighApiErrorRate', {
    expr: [
      'sum by (endpoint) (rate(capibara6_api_requests_total{status=~"5.."}[5m]))',
      '/ sum by (endpoint) (rate(capibara6_api_requests_total[5m])) > 0.05',
    ].join(' '),
    for: '3m',
    severity: 'critical',
  }),
  ...alert('Slow API Response', 'SlowApiResponse', {
    expr: [
      'histogram_quantile(0.95,',
      'sum by (endpoint, le) (rate(capibara6_api_request_duration_seconds_bucket[5m]))) > 2',
    ].join(' '),
    for: '5m',
    severity: 'warning',
  }),
  ...alert('E2B Execution Failure', 'E2bExecutionFailure', {
    expr: [
      'sum by (language) (rate(capibara6_e2b_executions_total{outcome!="success"}[5m]))',
      '/ sum by (language) (rate(capibara6_e2b_executions_total[5m])) > 0.1',
    ].join(' '),
    for: '3m',
    severity: 'critical',
  }),
  ...alert('Slow RAG Search', 'SlowRagSearch', {
    expr: [
      'histogram_quantile(0.95,',
      'sum by (index, le) (rate(capibara6_rag_search_duration_seconds_bucket[5m]))) > 0.1',
    ].join(' '),
    for: '5m',
    severity: 'warning',
  }),
  ...alert('Low Cache Hit Rate', 'LowCacheHitRate', {
    expr: 'avg by (cache) (capibara6_cache_hit_rate) < 0.8',
    for: '10m',
    severity: 'warning',
  }),
  ...alert('High Daily Cost', 'HighDailyCost', {
    expr: 'sum(capibara6_daily_cost_total_usd) > 100',
    for: '1h',
    severity: 'warning',
  }),

  receiver('channel Email', 'capibara6/warning/2', 'mailTeam', {
    email_configs: [{ to: 'team@capibara6.example' }],
  }),
  receiver('channel Slack', 'capibara6/warning/1', 'slackTeam', {
    slack_configs: [{ channel: '#capibara6-alerts' }],
  }),
  receiver('channel Discord', 'capibara6/critical/0', 'discordOps', { discord_configs: [{}] }),
  receiver('channel Webhook', 'capibara6/warning/0', "webhook('log'", { webhook_configs: [{}] }),
  ...(['info', 'warning', 'critical', 'emergency'] as const).map(severity =>
    receiver(
      `severity ${severity}`,
      `capibara6/${severity}/0`,
      `${severity}: [`,
      { name: `capibara6/${severity}/0` },
      'escalation.ts',
    ),
  ),
  receiver(
    'escalation by severity: critical reaches the manager',
    'capibara6/critical/2',
    "after('5m', to.mailManager)",
    { email_configs: [{ to: 'engineering-manager@capibara6.example' }] },
    'escalation.ts',
  ),
  receiver(
    'cooldown of 15 minutes',
    '',
    "cooldown: '15m'",
    // Half a group interval before the quarter of an hour, so that it is not missed at the full one.
    { route: { repeat_interval: '14m30s' } },
    'escalation.ts',
  ),
  {
    item: 'states Active, Acknowledged, Resolved, Suppressed',
    definition: 'receivers.ts',
    artifact: 'templates/links.tmpl',
    key: '',
    as: 'slack',
    is: expect.stringContaining('silences/new'),
    why: 'States are Alertmanager’s own: firing, silenced, resolved, inhibited. To acknowledge is to silence, with name and reason: every notification has the link.',
  },

  ...bullets.map(([dashboard, item, as, title, type]) => panel(dashboard, item, as, title, { type })),

  values('cost types', 'costs', 'const costType', [
    'compute',
    'storage',
    'network',
    'api_calls',
    'model_inference',
    'training',
    'e2b_execution',
    'external_apis',
  ]),
  values('cost categories', 'costs', 'const category', [
    'infrastructure',
    'models',
    'services',
    'external',
    'operations',
  ]),
  panel('cost-tracking', 'costs by resource', 'resources', 'Dearest resources of the last day', {
    type: 'table',
  }),
  {
    item: 'costs by user',
    definition: 'metrics/costs.ts',
    artifact: 'docs/metrics.md',
    key: 'capibara6_cost_per_query_usd',
    as: "'capibara6_cost_per_query_usd'",
    is: 'histogram in usd by model',
    why: 'A label for each user would be a series for each user. Who cost what is in the log lines (user_id); the metric says what a query costs.',
  },
  ...budgets.flatMap(([item, budget, type, day, month]) =>
    (
      [
        ['daily', day],
        ['monthly', month],
      ] as const
    ).map(([period, limit]) => ({
      item: `${item}: ${limit} USD, ${period}`,
      definition: 'budgets.ts',
      artifact: 'rules/recordings.yml',
      key: `capibara6:budget_spent:ratio budget=${budget} period=${period}`,
      as: `usd(${limit})`,
      is: { expr: `sum(capibara6_${period}_cost_total_usd{cost_type="${type}"}) / ${limit}` },
    })),
  ),
  ...([80, 90] as const).flatMap(share =>
    alert(
      `budget threshold alert at ${share} %`,
      `BudgetSpent${share}`,
      { expr: `capibara6:budget_spent:ratio > 0.${share / 10}`, severity: 'warning' },
      `percent(${share})`,
      'budgets',
    ),
  ),
  ...alert(
    'budget limit exceeded',
    'BudgetExceeded',
    { expr: 'capibara6:budget_spent:ratio > 1', severity: 'critical' },
    'warnAt',
    'budgets',
  ),
  ...alert(
    'anomaly detection of costs',
    'UnusualSpendCompute',
    {
      expr: 'sum(capibara6:cost_usd:rate1h{cost_type="compute"}) / sum(capibara6:cost_usd:rate7d{cost_type="compute"}) > 3',
      for: '15m',
      severity: 'warning',
    },
    'unusual',
    'budgets',
  ),
  {
    item: 'budget optimization: suggestions',
    definition: 'budgets.ts',
    artifact: 'runbooks/unusual-spend-compute.md',
    key: '',
    as: 'Stop idle H100 and TPU machines',
    is: expect.stringContaining('Stop idle H100 and TPU machines'),
  },

  values('log categories', 'logging', 'const category', [
    'system',
    'api',
    'routing',
    'ace',
    'e2b',
    'rag',
    'agents',
    'optimizations',
    'business',
    'security',
    'performance',
  ]),
  values('log levels', 'logging', 'level: oneOf', ['debug', 'info', 'warning', 'error', 'critical']),
  panel('system-overview', 'log statistics: by level', 'log-levels', 'Messages by level', {
    type: 'timeseries',
  }),
  panel('system-overview', 'log statistics: by category', 'log-errors', 'Errors by category', {
    type: 'timeseries',
  }),
  {
    ...panel('system-overview', 'centralized log, filters', 'log-lines', 'Errors of all components', {
      type: 'logs',
    }),
    why: 'Filtering and exports to JSON and CSV are Grafana’s, over Loki; the logger and its middleware are the service’s own code.',
  },

  panel(
    'system-overview',
    'aim: log processing < 100 ms, at most 200 ms',
    'log-pipeline',
    'Time until a message is stored',
    {
      unit: 's',
      thresholds: [0.1, 0.2],
    },
  ),
  panel('business-metrics', 'aim: satisfaction 4.5, at least 4', 'satisfaction-now', 'Satisfaction', {
    type: 'stat',
    thresholds: [4, 4.5],
  }),
  panel('business-metrics', 'aim: uptime 99.9 %, at least 99.5 %', 'availability', 'Availability in 7 days', {
    type: 'stat',
    thresholds: [0.995, 0.999],
  }),
  panel('cost-tracking', 'aim: 20 % saved', 'saved', 'Saved in a day', { type: 'stat' }),
  {
    item: 'aims: alert response < 60 s, dashboards < 5 s, accuracy, noise, MTTR, MTBF, usage',
    definition: 'index.ts',
    artifact: 'docs/alerts.md',
    key: '',
    as: 'capibara6',
    is: expect.stringContaining('for the worst case'),
    why: 'Figures of how people and Grafana work, which no series here measures. What is known beforehand, the worst time to each notification, stands with each alert.',
  },

  open('prometheus', 'prom/prometheus', 9090),
  open('grafana', 'grafana/grafana', 3000),
  open('alertmanager', 'prom/alertmanager', 9093),
];
