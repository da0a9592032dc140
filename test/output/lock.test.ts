import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOnlyWriter, type FileSystem, type Runs, whileNobodyWrites } from '../../src/output/index.js';
import { alone } from './alone.js';
import { generateInTurn } from './generate.js';
import { memoryDisk } from './memory-disk.js';

const LOCK = '.atalaya-lock';
const nothing = { ok: true, value: undefined, diagnostics: [] } as const;
const entry = (pid: number, host = 'here') => JSON.stringify({ pid, host });

/** Runs with a clock of their own, which goes on while somebody waits. Those with the pid 99 are alive, those on other hosts unknown. */
function clocked(): Runs & { readonly said: string[] } {
  let now = 0;
  const said: string[] = [];
  return {
    ...alone,
    said,
    isAlive: async ({ pid, host }) => (host === 'here' ? pid === 99 : undefined),
    now: () => now,
    wait: async ms => {
      now += ms;
    },
    say: text => void said.push(text),
  };
}

describe('the lock', () => {
  it('is there with an entry while somebody writes, and gone with everything else of it afterwards', async () => {
    const disk = memoryDisk([['a.yml', '1']]);
    const during: string[] = [];
    await asOnlyWriter(disk, alone, async () => {
      during.push(...disk.files.keys(), ...disk.folders);
      return nothing;
    });
    expect(during).toEqual(['a.yml', expect.stringMatching(/^\.atalaya-lock\/\d{16}$/), LOCK]);
    expect([...disk.files.keys(), ...disk.folders]).toEqual(['a.yml']);
  });

  it('is released when the work fails', async () => {
    const disk = memoryDisk([['a.yml', '1']]);
    const work = asOnlyWriter(disk, alone, () => Promise.reject(new Error('no')));
    await expect(work).rejects.toThrow('no');
    expect([...disk.files.keys(), ...disk.folders]).toEqual(['a.yml']);
  });

  it('of a run that goes on is waited for, with a word, and in the end refused', async () => {
    const disk = memoryDisk([[`${LOCK}/x`, entry(99)]]);
    const runs = clocked();
    for (const turn of [
      () => asOnlyWriter(disk, runs, async () => nothing),
      () => whileNobodyWrites(disk, runs, async () => nothing),
    ]) {
      expect(await turn()).toMatchObject({
        ok: false,
        diagnostics: [
          {
            code: 'output/busy',
            message: 'another run (pid 99 on here) has been writing to out for more than 60 seconds',
            help: expect.stringContaining('delete out/.atalaya-lock'),
          },
        ],
      });
    }
    expect(runs.said).toHaveLength(2);
    expect(runs.said[0]).toBe('another run (pid 99 on here) is writing to out; waiting for it to end …\n');
    expect([...disk.files.keys()]).toEqual([`${LOCK}/x`]);
  });

  it.each<[name: string, text: string, ms: number]>([
    ['a run that is gone is taken over at once', entry(7), 0],
    ['another host is taken over when it has been silent for long', entry(7, 'there'), 30_000],
    ['nobody, as after a loss of power, is taken over likewise', '', 30_000],
    ['nobody, as somebody forged it, is taken over likewise', '{"pid":-1,"host":["x"]}', 30_000],
  ])('of %s', async (_, text, ms) => {
    const disk = memoryDisk([[`${LOCK}/x`, text]]);
    const runs = clocked();
    expect(await asOnlyWriter(disk, runs, async () => nothing)).toMatchObject({ ok: true });
    expect(runs.now()).toBeGreaterThanOrEqual(ms);
    expect(runs.now()).toBeLessThan(ms + 1000);
    expect([...disk.files.keys(), ...disk.folders]).toEqual([]);
  });

  it('of a run on another host that shows signs of life is respected', async () => {
    const disk = memoryDisk([[`${LOCK}/x`, entry(7, 'there')]]);
    const runs = clocked();
    const beating: FileSystem = {
      ...disk,
      stamp: async path => (path === `${LOCK}/x` ? String(Math.floor(runs.now() / 5000)) : disk.stamp(path)),
    };
    expect(await asOnlyWriter(beating, runs, async () => nothing)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'output/busy' }],
    });
  });

  it.each(['file', 'link'] as const)('is never a %s', async kind => {
    const disk = memoryDisk(kind === 'file' ? [[LOCK, '']] : []);
    if (kind === 'link') disk.links.add(LOCK);
    expect(await asOnlyWriter(disk, alone, async () => nothing)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'output/in-the-way' }],
    });
  });

  it('is shown to be alive, and missed by a run that was taken for dead', async () => {
    const disk = memoryDisk();
    const beats: (() => void)[] = [];
    const touched: string[] = [];
    const runs: Runs = {
      ...alone,
      every: (_, work) => {
        beats.push(work);
        return () => beats.splice(0);
      },
    };
    const touching: FileSystem = { ...disk, touch: async path => void touched.push(path) };
    const written = await generateInTurn({ 'a/x': '1' }, touching, {
      ...runs,
      undisturbed: async work => {
        const working = work();
        for (const beat of beats) beat();
        for (const path of [...disk.files.keys()].filter(path => path.startsWith(LOCK)))
          disk.files.delete(path);
        return working;
      },
    });
    expect(touched).toEqual([expect.stringMatching(/^\.atalaya-lock\/\d{16}$/)]);
    expect(beats).toEqual([]);
    expect(written).toMatchObject({ ok: false, diagnostics: [{ code: 'output/taken-over' }] });
    expect(disk.files.has('manifest.json')).toBe(false);
  });

  it('left in the making by a run that is gone is tidied away', async () => {
    const disk = memoryDisk([['.atalaya-lock-1/x', entry(7)]], undefined, ['.atalaya-lock-2']);
    await asOnlyWriter(disk, clocked(), async () => nothing);
    expect([...disk.files.keys(), ...disk.folders]).toEqual([]);
  });
});

describe('whoever looks', () => {
  it('looks again when somebody wrote meanwhile, and writes nothing', async () => {
    const disk = memoryDisk();
    const runs = clocked();
    let looks = 0;
    const seen = await whileNobodyWrites(disk, runs, async () => {
      looks += 1;
      if (looks === 1) await generateInTurn({ 'a/x': '1' }, disk, alone);
      return { ok: true, value: [...disk.files.keys()], diagnostics: [] };
    });
    expect(looks).toBe(2);
    expect(seen).toMatchObject({ value: ['a/x', 'manifest.json'] });
    expect(disk.log.length).toBeGreaterThan(0);
  });

  it('is not kept by the lock of a run that is gone, and leaves it', async () => {
    const disk = memoryDisk([[`${LOCK}/x`, entry(7)]]);
    expect(await whileNobodyWrites(disk, clocked(), async () => nothing)).toEqual(nothing);
    expect(disk.log).toEqual([]);
  });
});

describe('laws', () => {
  it('in whatever order runs take their steps, and whichever are killed at whatever step, one works at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.option(fc.nat(30), { nil: Number.POSITIVE_INFINITY }), { minLength: 2, maxLength: 4 }),
        async (scheduler, lives) => {
          const disk = memoryDisk();
          const dead = new Set<number>();
          const inside = new Set<number>();
          let most = 0;
          const step = () => scheduler.schedule(Promise.resolve());

          const runOne = (pid: number, steps: number) =>
            new Promise<void>((resolve, reject) => {
              let taken = 0;
              const alive = async () => {
                await step();
                if (dead.has(pid) || taken++ >= steps) {
                  dead.add(pid);
                  resolve();
                  await new Promise(() => {});
                }
              };
              const runs: Runs = {
                ...alone,
                self: async () => ({ pid, host: 'here' }),
                isAlive: async run => !dead.has(run.pid),
                wait: alive,
              };
              asOnlyWriter(stepwise(disk, alive), runs, async () => {
                inside.add(pid);
                most = Math.max(most, [...inside].filter(pid => !dead.has(pid)).length);
                await alive();
                await alive();
                inside.delete(pid);
                return nothing;
              }).then(result => (result.ok ? resolve() : reject(new Error(JSON.stringify(result)))), reject);
            });

          await scheduler.waitFor(Promise.all(lives.map((steps, index) => runOne(index + 1, steps))));
          expect(most).toBeLessThanOrEqual(1);
          await asOnlyWriter(disk, { ...alone, isAlive: async () => false }, async () => nothing);
          expect([...disk.files.keys(), ...disk.folders]).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Before each operation others may take their turn. */
function stepwise(disk: FileSystem, step: () => Promise<void>): FileSystem {
  const stepping =
    <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await step();
      return work(...args);
    };
  return {
    ...disk,
    list: stepping(disk.list),
    read: stepping(disk.read),
    stamp: stepping(disk.stamp),
    create: stepping(disk.create),
    rename: stepping(disk.rename),
    remove: stepping(disk.remove),
    makeFolder: stepping(disk.makeFolder),
    removeFolder: stepping(disk.removeFolder),
  };
}
