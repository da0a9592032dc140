// Loaded before a measured program: leaves its peak memory, in KiB, in a file when it ends.
process.once('exit', () => {
  require('node:fs').writeFileSync(process.env.ATALAYA_BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
