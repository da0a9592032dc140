import {
  alertList,
  collapsed,
  dashboard,
  fromLabel,
  gaugePanel,
  link,
  logs,
  row,
  stat,
  stateTimeline,
  timeseries,
} from 'atalaya';
import { dropped, messages, processing } from '../metrics/logging.js';
import { cpuUsage, load, networkReceived, networkSent } from '../metrics/system.js';
import { successRatioOfAll } from '../signals/ace.js';
import { agentCount } from '../signals/agents.js';
import { errorRatio, latencyP95 } from '../signals/api.js';
import { satisfactionOfTheDay } from '../signals/business.js';
import { dailyTotal } from '../signals/costs.js';
import { failureRatio } from '../signals/e2b.js';
import { hitRate } from '../signals/optimizations.js';
import { searchP95 } from '../signals/rag.js';
import { averageConfidence } from '../signals/routing.js';
import { componentHealth, cpu, diskFill, loadPerCore, memory, memoryFill } from '../signals/system.js';
import { aceFramework } from './ace-framework.js';
import { apiPerformance } from './api-performance.js';
import { businessMetrics } from './business-metrics.js';
import { costTracking } from './cost-tracking.js';
import { e2bExecution } from './e2b-execution.js';
import { intelligentRouting } from './intelligent-routing.js';
import { persistentAgents } from './persistent-agents.js';
import { ragSystem } from './rag-system.js';
import { systemOptimizations } from './system-optimizations.js';

export const systemOverview = dashboard('system-overview', {
  title: 'System Overview',
  description:
    'Is capibara6 well, and if not, where? Each number at the top leads to the dashboard behind it.',
  tags: ['overview'],
  alerts: 'all',
  variables: [fromLabel(cpuUsage, 'host', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('api-errors', 'API errors', errorRatio.max(), {
        description: 'Error rate of the endpoint that fails most.',
        links: [link(apiPerformance)],
      }),
      stat('api-latency', 'API response', latencyP95.max(), {
        description: '95 of 100 requests to the slowest endpoint are faster than this.',
        links: [link(apiPerformance)],
      }),
      stat('e2b-failures', 'E2B failures', failureRatio.max(), {
        description: 'Failure rate of the language that fails most.',
        links: [link(e2bExecution)],
      }),
      stat('rag-latency', 'RAG search', searchP95.max(), {
        description: '95 of 100 searches in the slowest index are faster than this.',
        links: [link(ragSystem)],
      }),
      stat('cache', 'Cache hit rate', hitRate.min(), {
        description: 'Hit rate of the cache that answers least.',
        links: [link(systemOptimizations)],
      }),
      stat('cost', 'Spent today', dailyTotal, {
        description: 'Since midnight UTC, on everything.',
        links: [link(costTracking)],
      }),
      stat('confidence', 'Routing confidence', averageConfidence, {
        description: 'How sure the router is of its picks, on average.',
        links: [link(intelligentRouting)],
        size: { w: 6, h: 3 },
      }),
      stat('ace', 'ACE success', successRatioOfAll, {
        description: 'Share of ACE cycles that succeed.',
        links: [link(aceFramework)],
        size: { w: 6, h: 3 },
      }),
      stat('agents', 'Agents', agentCount, { links: [link(persistentAgents)], size: { w: 6, h: 3 } }),
      stat('satisfaction', 'Satisfaction', satisfactionOfTheDay, {
        description: 'Mean rating of the last day, 1 to 5.',
        links: [link(businessMetrics)],
        decimals: 2,
        size: { w: 6, h: 3 },
      }),
      alertList('firing', 'Firing alerts', { description: 'What fires or is about to, once per alert.' }),
      stateTimeline('components', 'Infrastructure health', componentHealth, {
        description: 'Health checks of each component and data store.',
        mappings: [
          { value: 1, text: 'up', color: 'green' },
          { value: 0, text: 'down', color: 'red' },
        ],
        size: { w: 16 },
      }),
    ),
    row(
      'CPU, memory and disk',
      gaugePanel('cpu-now', 'CPU', cpu, { size: { w: 8 } }),
      gaugePanel('memory-now', 'Memory', memory, { size: { w: 8 } }),
      gaugePanel('disk-now', 'Fullest disk', diskFill.max({ by: ['host'] }), {
        description: 'Share of space in use on the fullest mount point of each host.',
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.9, color: 'red' },
        ],
        size: { w: 8 },
      }),
      timeseries('cpu', 'CPU usage', cpu),
      timeseries('memory', 'Memory usage', memory),
      timeseries('disk', 'Disk usage', diskFill, {
        description: 'Share of space in use on each mount point.',
      }),
    ),
    row(
      'System metrics over time',
      timeseries('memory-fill', 'Memory utilization', memoryFill, {
        description: 'Memory in use as a share of what the host has.',
      }),
      timeseries('load', 'System load', load.max({ by: ['host', 'span'] })),
      timeseries('load-per-core', 'Load per core', loadPerCore, {
        description: 'Above 1, processes wait for a core.',
        unit: 'processes',
      }),
      timeseries(
        'network',
        'Network I/O',
        {
          in: networkReceived.rate().sum({ by: ['host'] }),
          out: networkSent
            .rate()
            .sum({ by: ['host'] })
            .times(-1),
        },
        { description: 'Received above the line, sent below it.', size: { w: 24 } },
      ),
    ),
    row(
      'Log',
      timeseries('log-levels', 'Messages by level', messages.rate().sum({ by: ['level'] }), {
        draw: 'bars',
        stack: 'normal',
      }),
      timeseries(
        'log-errors',
        'Errors by category',
        messages
          .where({ level: ['error', 'critical'] })
          .rate()
          .sum({ by: ['category'] }),
        { draw: 'bars', stack: 'normal' },
      ),
      timeseries(
        'log-pipeline',
        'Time until a message is stored',
        { p50: processing.quantile(0.5), p99: processing.quantile(0.99) },
        {
          description: 'The aim is 100 ms, the most 200 ms.',
          thresholds: [
            { at: 0.1, color: 'orange' },
            { at: 0.2, color: 'red' },
          ],
        },
      ),
    ),
    collapsed(
      'Log lines',
      timeseries('log-dropped', 'Messages lost', dropped.rate().sum({ by: ['category'] }), {
        size: { w: 24, h: 5 },
      }),
      logs('log-lines', 'Errors of all components', '{service="capibara6", level=~"error|critical"}', {
        description: 'Newest first. Level and category are in the details of each line.',
      }),
    ),
  ],
});
