import * as z from 'zod';
import type { SecretFile } from '../prometheus.js';
import { publicAddress } from './address.js';
import { templateFree } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';
import { secretFileSchema } from './secret-file.js';

/** People of a company, through WeCom (WeChat Work). Needs Alertmanager 0.31, the first that reads the secret from a file. */
export interface WechatOptions extends CommonOptions {
  /** The application's secret. */
  readonly apiSecret: SecretFile;
  readonly corpId: string;
  readonly agentId: string;
  /** Who is told: users, departments or tags, several joined with `|`. At least one of the three. `@all` is everybody. */
  readonly toUser?: string | undefined;
  readonly toParty?: string | undefined;
  readonly toTag?: string | undefined;
  /** In place of `https://qyapi.weixin.qq.com/cgi-bin/`. */
  readonly apiUrl?: string | undefined;
}

const fields = z.strictObject({
  apiSecret: secretFileSchema,
  corpId: templateFree,
  agentId: templateFree,
  toUser: templateFree.optional(),
  toParty: templateFree.optional(),
  toTag: templateFree.optional(),
  apiUrl: publicAddress().optional(),
  ...commonReceiver,
});

const schema = fields.refine(({ toUser, toParty, toTag }) => (toUser ?? toParty ?? toTag) !== undefined, {
  error: 'WeChat needs at least one of toUser, toParty and toTag',
  path: ['toUser'],
});

export const wechat = receiverKind<WechatOptions, z.output<typeof fields>>({
  schema,
  example: "{ apiSecret: secretFile('wechat-secret'), corpId: 'ww1', agentId: '1000002', toTag: 'sre' }",
});
