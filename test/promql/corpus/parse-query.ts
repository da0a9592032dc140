import { Agent, request } from 'node:http';
import type { PrometheusNode } from './prometheus-tree.js';

/** Prometheus' own tree of each expression; undefined for one that it refuses. Over a few connections that stay open. */
export async function parseQueries(
  url: string,
  texts: readonly string[],
): Promise<(PrometheusNode | undefined)[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const answers: (PrometheusNode | undefined)[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < texts.length; index = next++) {
      answers[index] = await parseQuery(url, texts[index] ?? '', agent);
    }
  };
  try {
    await Promise.all(Array.from({ length: 8 }, worker));
  } finally {
    agent.destroy();
  }
  return answers;
}

function parseQuery(url: string, text: string, agent: Agent): Promise<PrometheusNode | undefined> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const call = request(`${url}/api/v1/parse_query`, { method: 'POST', agent, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { status, data } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        resolve(status === 'success' ? data : undefined);
      });
    });
    call.on('error', reject);
    call.end(new URLSearchParams({ query: text }).toString());
  });
}
