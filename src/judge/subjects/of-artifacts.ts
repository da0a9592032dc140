import { type Artifact, type Document, groupBy, lazy, originAt, pointerText } from '../../core/index.js';
import type { Contents, DocumentOf, Format } from '../../formats/index.js';
import type { Environment } from '../../model/index.js';
import { integrationsIn, type JudgedIntegration } from '../alertmanager/integrations.js';
import type { AlertmanagerRelease } from '../alertmanager/release.js';
import { templatedTexts } from '../alertmanager/templated-texts.js';
import type { JudgedTemplates } from '../alertmanager/templates.js';
import { type JudgedDashboard, judgedDashboard } from '../dashboard/judged-dashboard.js';
import { type Placed, type PlaceOf, placesByOrigin } from '../placed.js';
import { judgedRuleFile } from '../rule-files/judged-rule-file.js';
import type { JudgedModule, Subject } from '../subject.js';
import { writtenFile } from '../written/judged-file.js';

/**
 * What definitions come to: the files of each environment. That their bytes say what their documents do is for verification to
 * prove, so the documents need not be read back.
 */
export function subjectsOfArtifacts(
  artifacts: readonly Artifact[],
  environments: readonly Environment[] = [],
): readonly Subject[] {
  // Systems that are their own environments may have one Grafana, as nobody says otherwise. Where no dashboard is made, none is known.
  const grafanas = groupBy(
    artifacts.filter(({ format }) => format === 'dashboard'),
    grafanaOf,
  );
  const dashboards = new Map(
    [...grafanas].map(([name, all]) => [name, lazy(() => documentsOf('dashboard', all, dashboardOf))]),
  );
  const paths = lazy(() => new Set(artifacts.map(({ path }) => path)));
  return [...groupBy(artifacts, ({ document, origin }) => document?.id.environment ?? origin[0])].map(
    ([name, own]) => {
      const grafana = dashboards.get(grafanaOf(own.find(({ format }) => format === 'dashboard')));
      const environment = environments.find(each => each.name === name);
      return subjectOf(own, { grafana, paths }, environment);
    },
  );
}

/** The environment whose Grafana shows a dashboard; that of all systems which have none. */
function grafanaOf(artifact: Artifact | undefined): string | undefined {
  const { environment, system } = artifact?.document?.id ?? {};
  return environment === system ? undefined : environment;
}

/** What the files of all environments have in common. */
type Shared = Pick<Subject, 'grafana' | 'paths'>;

function subjectOf(
  artifacts: readonly Artifact[],
  { grafana, paths }: Shared,
  environment: Environment | undefined,
): Subject {
  const wrapped = new Set(artifacts.filter(({ isWrapped }) => isWrapped).map(({ path }) => path));
  const ruleFiles = some('rule-file', artifacts, ({ value }, placeOf, path) =>
    judgedRuleFile(value, path, placeOf, wrapped.has(path)),
  );
  const integrations = some('alertmanager', artifacts, integrationsByOrigin);
  const templates = some('template', artifacts, templatesOf);
  return {
    alertmanager: one('alertmanager', artifacts),
    prometheus: one('prometheus', artifacts),
    compose: one('compose', artifacts),
    blackbox: one('blackbox', artifacts),
    filebeat: one('filebeat', artifacts),
    grafana,
    dashboards: grafana && lazy(() => documentsOf('dashboard', artifacts, dashboardOf)),
    ruleFiles,
    rules: ruleFiles && lazy(() => ruleFiles().flatMap(({ rules }) => rules)),
    alertmanagerRelease: environment && (() => releaseOf(environment)),
    integrations: integrations && lazy(() => integrations().flat()),
    templates,
    templatedTexts:
      integrations &&
      lazy(() => templatedTexts(integrations().flat(), templates?.() ?? [], environment?.alertmanager)),
    modules: () => modulesOf(artifacts),
    paths,
    files: lazy(() => artifacts.map(writtenFile)),
  };
}

/** The document of a format of which there is one. */
function one<F extends Format>(
  format: F,
  artifacts: readonly Artifact[],
): (() => Placed<Contents[F]>) | undefined {
  const [found] = documentsOf(format, artifacts, ({ value }, placeOf, file) => ({ value, file, placeOf }));
  return found && (() => found);
}

/** The documents of a format. If there are none, it was not asked for them, so nothing is known of them. */
function some<F extends Format, T>(
  format: F,
  artifacts: readonly Artifact[],
  judged: Judged<F, T>,
): (() => readonly T[]) | undefined {
  return artifacts.some(artifact => artifact.format === format)
    ? lazy(() => documentsOf(format, artifacts, judged))
    : undefined;
}

type Judged<F extends Format, T> = (document: DocumentOf<F>, placeOf: PlaceOf, path: string) => T;

const dashboardOf: Judged<'dashboard', JudgedDashboard> = ({ value, id }, placeOf) =>
  judgedDashboard(value, id.system ?? id.environment, placeOf);

const templatesOf: Judged<'template', JudgedTemplates> = ({ value: text }, placeOf, file) => ({
  file,
  text,
  placeOf: excerpt => placeOf([], excerpt),
});

/** Several receivers of the routing tree may notify what one definition stands for. It is judged once, and called as it is there. */
function integrationsByOrigin({ value, origins }: Document): readonly JudgedIntegration[] {
  const found = integrationsIn(value).map(each => {
    const origin = originAt(origins, each.pointer);
    const isOwn = origins[pointerText(each.pointer)] !== undefined;
    const receiver = (isOwn ? origin.at(-1) : undefined) ?? each.receiver;
    const key = isOwn ? JSON.stringify(origin) : pointerText(each.pointer);
    const placeOf: PlaceOf = (pointer, excerpt) => ({ path: [...origin, ...pointer.map(String)], excerpt });
    return [key, { ...each, receiver, placeOf }] as const;
  });
  return [...new Map(found).values()];
}

function releaseOf({ alertmanager: { version, lacks = [] } }: Environment): AlertmanagerRelease {
  return { version, lacks: lacks.map(kind => `${kind}_configs`) };
}

const LANGUAGES = { python: 'Python', typescript: 'TypeScript' } as const;

function modulesOf(artifacts: readonly Artifact[]): readonly JudgedModule[] {
  return (['python', 'typescript'] as const).flatMap(format =>
    documentsOf(format, artifacts, ({ value: { leftOut } }) => ({ language: LANGUAGES[format], leftOut })),
  );
}

function documentsOf<F extends Format, T>(
  format: F,
  artifacts: readonly Artifact[],
  judged: Judged<F, T>,
): readonly T[] {
  return artifacts.flatMap(({ path, document }) =>
    document?.format === format
      ? [judged(document as DocumentOf<F>, placesByOrigin(document, path), path)]
      : [],
  );
}
