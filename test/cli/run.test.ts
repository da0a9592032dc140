import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index.js';
import { world } from '../app/world.js';
import { project } from '../load/project.js';

describe('usage', () => {
  it.each([
    [['generat'], "error: unknown command 'generat'\n(Did you mean generate?)"],
    [
      ['generate', '--ouput', 'x'],
      "error: unknown option '--ouput'\n(Did you mean one of --out, --outputs?)",
    ],
    [['check', '--fromat', 'json'], "error: unknown option '--fromat'\n(Did you mean --format?)"],
    [['check', '--dry-run'], "error: unknown option '--dry-run'"],
    [['generate', '--format', 'yaml'], "argument 'yaml' is invalid. Allowed choices are text, json."],
    [['generate', '--verify', 'maybe'], 'Allowed choices are auto, require, off.'],
    [['generate', '--out'], "option '--out <dir>' argument missing"],
    [['generate', 'extra'], 'too many arguments'],
    [[], 'Usage: atalaya [options] [command]'],
  ])('%j is exit code 2, with the nearest that there is', async (args, message) => {
    const { code, stdout, stderr } = await world({}).atalaya(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.each([[['--help']], [['generate', '--help']], [['check', '--help']], [['help', 'check']]])(
    '%j shows help with examples',
    async args => {
      const { code, stdout, stderr } = await world({}).atalaya(...args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/Examples:\n {2}\$ atalaya /);
    },
  );

  it('tells its version', async () => {
    expect(await world({}).atalaya('--version')).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

describe('problems', () => {
  it('shows the place, the excerpt and the help of each', async () => {
    const { code, stdout, stderr } = await world({
      'definitions/a/index.ts': "import './metrics/apis.js';\nimport 'atalya';\n",
      'definitions/a/metrics/api.ts': '',
      'definitions/b.ts': 'export default 1 +;\n',
    }).atalaya('generate', '--verify', 'off');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "error[load/unresolved-import]: cannot find "./metrics/apis.js"
        --> definitions/a/index.ts:1:8
          |
        1 | import './metrics/apis.js';
          |        ^^^^^^^^^^^^^^^^^^^
          |
        help: did you mean "./metrics/api.js"?

      error[load/unresolved-import]: cannot find "atalya"
        --> definitions/a/index.ts:2:8
          |
        2 | import 'atalya';
          |        ^^^^^^^^
          |
        help: did you mean "atalaya"?

      error[load/syntax]: Unexpected ";"
        --> definitions/b.ts:1:19
          |
        1 | export default 1 +;
          |                   ^
          |

      3 errors; nothing was written
      "
    `);
  });

  it('paints them where colours are wanted', async () => {
    const { stdout } = await world({}).atalaya('check', '--color');
    expect(stdout).toContain('\u001b[31merror[load/no-definitions]\u001b[39m');
    expect((await world({}).atalaya('check', '--no-color')).stdout).not.toContain('\u001b');
  });
});

describe('a bug of ours', () => {
  const crash = async (env: Record<string, string>) => {
    const output = { stdout: '', stderr: '' };
    const code = await run(['generate'], {
      cwd: project({ 'definitions/a.ts': "import { system } from 'atalaya';\nexport default system('a');" }),
      env,
      version: '1.2.3',
      color: false,
      stdout: text => {
        output.stdout += text;
      },
      stderr: text => {
        output.stderr += text;
      },
      runDefinitions: () => () => Promise.reject(new Error('nothing runs here')),
      language: {
        atalaya: async () => {
          throw new Error('the moon is blue');
        },
      },
    });
    return { code, ...output };
  };

  it('is exit code 3, and one readable message', async () => {
    expect(await crash({})).toMatchInlineSnapshot(`
      {
        "code": 3,
        "stderr": "atalaya: internal error: the moon is blue
      This is a bug in atalaya 1.2.3, not in your definitions. Please report it, with the command and a definition that shows it.
      ATALAYA_DEBUG=1 shows where it happened.
      ",
        "stdout": "",
      }
    `);
  });

  it('shows its stack to those who ask for it', async () => {
    const { stderr } = await crash({ ATALAYA_DEBUG: '1' });
    expect(stderr).toMatch(/\n {4}at .*run\.test\.ts/);
  });
});
