import { createServer as createHttpServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A place that notifications arrive at. */
export interface Inbox {
  readonly port: number;
  /** Everything that came, in order. */
  readonly received: readonly string[];
  readonly close: () => void;
}

export interface HttpRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What every service that we know takes for "yes", at once. */
const YES = {
  ok: true,
  success: true,
  access_token: 'access',
  errcode: 0,
  issues: [],
  result: { message_id: 1, chat: { id: 7 } },
};

/** Takes HTTP requests, as chats and services do. */
export async function httpInbox(): Promise<Inbox & { readonly requests: readonly HttpRequest[] }> {
  const requests: HttpRequest[] = [];
  const received: string[] = [];
  const server = createHttpServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      const { url: path = '', headers } = request;
      requests.push({ path, authorization: headers.authorization, headers, body });
      received.push(body);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(YES));
    });
  });
  const port = await listening(server);
  return { port, received, requests, close: () => server.close() };
}

/** Takes mails: as much of SMTP as Alertmanager speaks. https://www.rfc-editor.org/rfc/rfc5321 */
export async function smtpInbox(): Promise<Inbox> {
  const received: string[] = [];
  const server = createServer(socket => converse(socket, mail => received.push(mail)));
  const port = await listening(server);
  return { port, received, close: () => server.close() };
}

function converse(socket: Socket, deliver: (mail: string) => void): void {
  let text = '';
  let inMail = false;
  socket.write('220 inbox\r\n');
  socket.setEncoding('utf8').on('data', chunk => {
    text += chunk;
    for (;;) {
      const end = text.indexOf(inMail ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const part = text.slice(0, end);
      text = text.slice(end + (inMail ? 5 : 2));
      if (inMail) deliver(part);
      inMail = !inMail && part === 'DATA';
      socket.write(inMail ? '354 go on\r\n' : part === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
    }
  });
  socket.on('error', () => {});
}

function listening(
  server: ReturnType<typeof createServer> | ReturnType<typeof createHttpServer>,
): Promise<number> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
