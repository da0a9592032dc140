/** What Prometheus reads since which version. Earlier, quoted names keep a scrape from being read at all. */
export const SINCE = {
  /** `{"my.metric", "my.label"="x"} 1` */
  quotedNames: '3.0',
} as const;
