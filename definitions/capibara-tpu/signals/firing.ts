import { promql } from 'atalaya';

/** Each alert once, whatever steps of its escalation it has come to. */
export const firing = promql`count by (severity) (ALERTS{alertstate="firing", service="capibara-tpu", escalation="0"})`;
