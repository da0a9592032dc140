import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { snsTemplates } from '../templates/sns.js';
import { use } from '../templates/source.js';
import { TEXT } from '../templates/text.js';

export const sns: Integration<'sns', 'sns_configs'> = {
  field: 'sns_configs',
  templates: snsTemplates,
  config: options =>
    defined({
      send_resolved: options.sendResolved,
      api_url: options.apiUrl,
      sigv4: defined({ region: options.region, profile: options.profile, role_arn: options.roleArn }),
      topic_arn: options.topicArn,
      target_arn: options.targetArn,
      phone_number: options.phoneNumber,
      subject: use('atalaya.sns.subject'),
      message: use(TEXT.message),
      attributes: Object.keys(options.attributes).length === 0 ? undefined : options.attributes,
    }),
};
