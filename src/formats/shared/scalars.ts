import * as z from 'zod';

/** `5m`, `1h30m`, `0`: units from the largest to the smallest, each at most once (prometheus/common `model.ParseDuration`). */
export const duration = z
  .string()
  .regex(/^(?:0|(?=.)(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?)$/)
  .meta({ description: 'a duration such as "5m" or "1h30m"' });

/** What Go's own `time.ParseDuration` reads: fractions are allowed, days are not. A few Alertmanager fields take this kind. */
export const goDuration = z
  .string()
  .regex(/^(?:0|(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+)$/)
  .meta({ description: 'a duration such as "30s" or "1.5h", without days' });

/** `name` of a label in the classic character set, which every version since 2.x accepts. */
export const labelName = z
  .string()
  .regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/)
  .meta({ description: 'a label name: letters, digits and underscores, no digit in front' });

/** Labels or annotations: text by name. */
export const labels = z.record(labelName, z.string());

/** `name="value"`, `=~`, `!=`, `!~`. The double quotes are what strict UTF-8 mode asks for, and what every version accepts. */
export const matcher = z
  .string()
  .regex(/^\s*[a-zA-Z_:][a-zA-Z0-9_:]*\s*(?:=~|!~|!=|=)\s*"(?:[^"\\]|\\.)*"\s*$/)
  .meta({ description: 'a matcher such as severity="critical", with double quotes' });

/** `host:port`. */
export const hostPort = z
  .string()
  .regex(/^[^\s/]*:\d+$/)
  .meta({ description: 'host:port' });

/** An absolute http(s) URL. */
export const url = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .meta({ description: 'an http or https URL' });

/** A size such as `512MB`. */
export const bytes = z
  .string()
  .regex(/^\d+(?:B|KB|MB|GB|TB|PB|EB)?$/)
  .meta({ description: 'a size such as "512MB"' });
