/**
 * Leaves the builders of v2 dashboards out of the bundle. The foundation SDK loads them with every kind of panel, and they are
 * half of what loading it takes; we write classic dashboards, which file provisioning reads. Remove this with the first
 * import of `dashboardv2` in `src/lower/grafana`.
 */
export const classicSdk = {
  name: 'classic-sdk',
  setup(build) {
    const v2 = /^\.\.?\/(?:dashboardv2(?:beta1)?|(?:visualization|query)(?:V2)?Builder\.gen)$/;
    build.onResolve({ filter: v2 }, ({ path, importer }) =>
      importer.includes('grafana-foundation-sdk') ? { path, namespace: 'classic-sdk' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'classic-sdk' }, () => ({ contents: 'module.exports = {};' }));
  },
};
