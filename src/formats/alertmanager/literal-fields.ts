/** Integrations' fields that Alertmanager takes as they stand: addresses, names of files, and what it decides by. */
const LITERAL =
  /(^|\.)(http_config|tls_config|sigv4|threading)\.|_file$|\.(api_url|app_url|api_type|smarthost|hello|auth_username|auth_identity|avatar_url|mrkdwn_in|parse_mode|type|reopen_transition|resolve_transition|wont_fix_resolution|reopen_duration|ttl|retry|expire|timeout)$/;

/** A webhook's address is a template from this release on. */
export const TEMPLATED_ADDRESS_SINCE = '0.31';

/** Those whose last part has another meaning elsewhere. */
const TEMPLATED = /^slack_configs\.actions\.|^opsgenie_configs\.responders\./;

/** True if what stands in braces there is sent with its braces. */
export function isLiteral(field: string): boolean {
  return LITERAL.test(field) && !TEMPLATED.test(field);
}
