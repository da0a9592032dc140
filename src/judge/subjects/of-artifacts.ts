import { type Artifact, type Document, groupBy, lazy } from '../../core/index.js';
import { type JudgedDashboard, judgedDashboard } from '../dashboard/judged-dashboard.js';
import { type PlaceOf, placesByOrigin } from '../placed.js';
import { judgedRuleFile } from '../rule-files/judged-rule-file.js';
import type { Parts, Subject } from '../subject.js';
import { writtenFile } from '../written/judged-file.js';

/**
 * What definitions come to: the files of each environment. That their bytes say what their documents do is for verification to
 * prove, so the documents need not be read back.
 */
export function subjectsOfArtifacts(artifacts: readonly Artifact[]): readonly Subject[] {
  // Systems that are their own environments may have one Grafana, as nobody says otherwise. Where no dashboard is made, none is known.
  const grafanas = groupBy(
    artifacts.filter(({ format }) => format === 'dashboard'),
    grafanaOf,
  );
  const dashboards = new Map(
    [...grafanas].map(([name, all]) => [name, lazy(() => documentsOf('dashboard', all, dashboardOf))]),
  );
  return [...groupBy(artifacts, ({ document }) => document?.id.environment)].map(([, own]) =>
    subjectOf(own, dashboards.get(grafanaOf(own.find(({ format }) => format === 'dashboard')))),
  );
}

/** The environment whose Grafana shows a dashboard; that of all systems which have none. */
function grafanaOf(artifact: Artifact | undefined): string | undefined {
  const { environment, system } = artifact?.document?.id ?? {};
  return environment === system ? undefined : environment;
}

function subjectOf(artifacts: readonly Artifact[], grafana: Subject['grafana']): Subject {
  const ruleFiles = lazy(() =>
    documentsOf('rule-file', artifacts, ({ value }, placeOf, path) => judgedRuleFile(value, path, placeOf)),
  );
  return {
    alertmanager: one('alertmanager', artifacts),
    prometheus: one('prometheus', artifacts),
    compose: one('compose', artifacts),
    grafana,
    dashboards: grafana && lazy(() => documentsOf('dashboard', artifacts, dashboardOf)),
    ruleFiles,
    rules: lazy(() => ruleFiles().flatMap(({ rules }) => rules)),
    files: lazy(() => artifacts.map(writtenFile)),
  };
}

/** The document of a format of which there is one. */
function one<F extends 'alertmanager' | 'prometheus' | 'compose'>(format: F, artifacts: readonly Artifact[]) {
  const [found] = documentsOf(format, artifacts, ({ value }, placeOf) => ({ value, placeOf }));
  return found && (() => found as Parts[F]);
}

const dashboardOf = ({ value, id }: Document, placeOf: PlaceOf): JudgedDashboard =>
  judgedDashboard(value, id.system ?? id.environment, placeOf);

function documentsOf<T>(
  format: string,
  artifacts: readonly Artifact[],
  judged: (document: Document, placeOf: PlaceOf, path: string) => T,
): readonly T[] {
  return artifacts.flatMap(({ path, document }) =>
    document?.format === format ? [judged(document, placesByOrigin(document, path), path)] : [],
  );
}
