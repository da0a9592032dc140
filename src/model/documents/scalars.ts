import { z } from 'zod';

/** `5m`, `1h30m`, `0`: units from the largest to the smallest, each at most once (prometheus/common `model.ParseDuration`). */
export const duration = z
  .string()
  .regex(/^(?:0|(?=.)(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?)$/);

/** What Go's own `time.ParseDuration` reads: fractions are allowed, days are not. A few Alertmanager fields take this kind. */
export const goDuration = z.string().regex(/^(?:0|(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+)$/);

/** `name` of a label in the classic character set, which every version since 2.x accepts. */
export const labelName = z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/);

/** Labels or annotations: text by name. */
export const labels = z.record(labelName, z.string());

/** `name="value"`, `=~`, `!=`, `!~`. The double quotes are what strict UTF-8 mode asks for, and what every version accepts. */
export const matcher = z
  .string()
  .regex(/^\s*[a-zA-Z_:][a-zA-Z0-9_:]*\s*(?:=~|!~|!=|=)\s*"(?:[^"\\]|\\.)*"\s*$/);

/** `host:port`. */
export const hostPort = z.string().regex(/^[^\s/]*:\d+$/);

/** An absolute http(s) URL. */
export const url = z.string().regex(/^https?:\/\/\S+$/);

/** A size such as `512MB`. */
export const bytes = z.string().regex(/^\d+(?:B|KB|MB|GB|TB|PB|EB)?$/);
