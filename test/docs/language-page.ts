import { fileURLToPath } from 'node:url';
import ts from 'typescript-5';
import { type Described, LANGUAGE, OPTIONS } from '../../src/language/index.js';

const ENTRY = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const HEADER = `# Every function

What people import from \`atalaya\`: the arguments of each function, its options as their types say them, and a call. The examples
stand on the metrics, receivers and dashboards of [one small module](../../test/language/prelude.ts).

<!-- Made by \`npm run regenerate\`. Do not edit. -->

`;

/** The page of the language: one section for each function, from its description and its types. */
export function languagePage(): string {
  const program = ts.createProgram([ENTRY], { ...compilerOptions(), noEmit: true });
  const checker = program.getTypeChecker();
  const entry = checker.getSymbolAtLocation(program.getSourceFile(ENTRY) as ts.SourceFile) as ts.Symbol;
  const exported = new Map(checker.getExportsOfModule(entry).map(symbol => [symbol.name, symbol]));
  const exportedAs = (name: string): ts.Symbol => {
    const symbol = exported.get(name);
    if (symbol === undefined)
      throw new Error(`src/index.ts does not export "${name}", which the language describes`);
    return symbol;
  };
  const list = LANGUAGE.map(({ name }) => `[\`${name}\`](#${name.toLowerCase()})`).join(' · ');
  const sections = LANGUAGE.map(each => section(each, exportedAs(each.name), checker));
  return `${HEADER}${list}\n\n${sections.join('\n')}`;
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT).options;
}

function section(described: Described, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const says = docOf(target, checker);
  const rows = optionsOf(described, target, checker).map(each => row(each, checker));
  const table = rows.length === 0 ? '' : `| Option | | |\n| --- | --- | --- |\n${rows.join('')}\n`;
  return [
    `## ${described.name}\n\n`,
    says === '' ? '' : `${says}\n\n`,
    `\`${signature(described)}\`\n\n`,
    table,
    `\`\`\`ts\n${described.example}\n\`\`\`\n`,
  ].join('');
}

function signature({ name, parameters }: Described): string {
  return `${name}(${parameters.map(each => (each === OPTIONS ? '{ … }' : each)).join(', ')})`;
}

/** The options of a function, by the type of the parameter that takes them. */
function optionsOf(
  { parameters }: Described,
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  const position = parameters.findIndex(each => each === OPTIONS || each === '...spans');
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (position < 0 || declaration === undefined) return [];
  const [called] = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
  const parameter = called?.parameters[position];
  if (parameter === undefined) return [];
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, declaration));
  const element =
    parameters[position] === '...spans' ? checker.getTypeArguments(type as ts.TypeReference)[0] : type;
  return membersOf(element ?? type, checker).filter(({ declarations }) => declarations !== undefined);
}

/** Of a union, the members of all its parts. */
function membersOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const parts = type.isUnion() ? type.types : [type];
  const found = new Map<string, ts.Symbol>();
  for (const part of parts) {
    for (const member of checker.getPropertiesOfType(checker.getApparentType(part))) {
      if (!found.has(member.name)) found.set(member.name, member);
    }
  }
  return [...found.values()];
}

function row(member: ts.Symbol, checker: ts.TypeChecker): string {
  const [declaration] = member.declarations ?? [];
  const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
  const written =
    declaration !== undefined && ts.isPropertySignature(declaration)
      ? declaration.type?.getText()
      : undefined;
  const type = (written ?? 'see above').replace(/\s+/g, ' ').replace(/ \| undefined$/, '');
  const cells = [`\`${member.name}\`${isOptional ? '' : ', required'}`, code(type), docOf(member, checker)];
  return `| ${cells.map(each => each.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
}
