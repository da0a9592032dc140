import { type Diagnostic, list, record, text, texts } from '../../core/index.js';
import { report } from '../catalogue.js';
import { type Document, placeOf } from '../document.js';

/**
 * Targets with a scheme or a path, which are fields of the scrape config: promtool takes them, and each scrape fails.
 * Where relabeling makes an address of something else, a target may be anything.
 */
export function checkTargets(config: Document): readonly Diagnostic[] {
  return list(record(config.value).scrape_configs).flatMap((each, job) => {
    const { job_name: name, relabel_configs: relabel, static_configs: statics } = record(each);
    if (list(relabel).some(rule => text(record(rule).target_label) === '__address__')) return [];
    return list(statics).flatMap((group, index) =>
      texts(record(group).targets)
        .filter(target => target.includes('/'))
        .map(target =>
          report(
            'verify/target-address',
            { target, job: text(name) ?? '' },
            placeOf(config, ['scrape_configs', job, 'static_configs', index, 'targets']),
          ),
        ),
    );
  });
}
