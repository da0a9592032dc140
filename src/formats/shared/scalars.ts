import * as z from 'zod';

/** `5m`, `1h30m`, `0`: units from the largest to the smallest, each at most once (prometheus/common `model.ParseDuration`). */
export const duration = z
  .string()
  .regex(/^(?:0|(?=.)(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?)$/)
  .meta({ description: 'a duration such as "5m" or "1h30m"' });

/** What Go's own `time.ParseDuration` reads: fractions are allowed, days are not. A few Alertmanager fields take this kind. */
export const goDuration = z
  .string()
  .regex(/^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/)
  .meta({ description: 'a duration such as "30s" or "1.5h", without days' });

/** Labels or annotations: text by name. Which characters a name may have depends on the release. */
export const labels = z.record(z.string().min(1), z.string());

/** `host:port`. */
export const hostPort = z
  .string()
  .regex(/^[^\s/]*:[^\s:/]+$/)
  .meta({ description: 'host:port' });

/** An absolute http(s) URL. */
export const url = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .meta({ description: 'an http or https URL' });

/** A size such as `512MB`: powers of 1024 (alecthomas/units `Base2Bytes`), whichever way the unit is written. */
export const bytes = z
  .string()
  .regex(/^(?:0|(?:\d+(?:\.\d*)?(?:[KMGTPE]i?)?B)+)$/)
  .meta({ description: 'a size such as "512MB"' });
