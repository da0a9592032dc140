import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { runForBytes } from './run.js';

/** What a Debian index says of a package. */
export interface DebianPackage {
  readonly version: string;
  readonly path: string;
  readonly sha256: string;
}

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** What a suite's index says of some packages. Every step is checked by the one before: signature, hash of the index, hash of the file. */
export async function suiteIndex(
  mirror: string,
  suite: string,
  packages: ReadonlySet<string>,
): Promise<ReadonlyMap<string, DebianPackage>> {
  const architecture = ARCHITECTURES[process.arch];
  if (process.platform !== 'linux' || architecture === undefined) {
    throw new Error(
      `the engines are Linux programs for x64 and arm64, and this is ${process.platform} ${process.arch}`,
    );
  }
  const release = await signedText(await download(`${mirror}/dists/${suite}/InRelease`));
  const name = `main/binary-${architecture}/Packages.xz`;
  const sha256 = new RegExp(`^ ([0-9a-f]{64}) +\\d+ ${name.replaceAll('.', '\\.')}$`, 'm').exec(release)?.[1];
  if (sha256 === undefined) throw new Error(`${mirror} has no ${name} in ${suite}`);
  // By hash, so that a mirror which is just being updated cannot give us a newer index than the one signed.
  const url = `${mirror}/dists/${suite}/main/binary-${architecture}/by-hash/SHA256/${sha256}`;
  return parseIndex(await unxz(await downloadVerified(url, sha256)), packages);
}

/** Whether an archive has a suite, and it is Debian's own: derivatives of Debian call theirs by the same names. */
export async function hasSuite(archive: string, suite: string): Promise<boolean> {
  try {
    const release = await download(`${archive}/dists/${suite}/InRelease`);
    return /^Origin: Debian$/m.test(release.toString('utf8'));
  } catch {
    return false;
  }
}

/** The bytes behind an address, if they have this hash. */
export async function downloadVerified(url: string, sha256: string): Promise<Buffer> {
  const bytes = await download(url);
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) throw new Error(`${url} has sha256 ${actual}, not ${sha256}`);
  return bytes;
}

async function download(url: string): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
      if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
      return Buffer.from(await response.arrayBuffer());
    } catch (error) {
      if (attempt === 3) throw new Error(`cannot download ${url}`, { cause: error });
    }
  }
}

/** The text inside the signature. Where Debian's keys are installed the signature must be good. */
async function signedText(signed: Buffer): Promise<string> {
  const text = signed.toString('utf8');
  if (!existsSync(KEYRING)) return text;
  const { code, stdout, stderr } = await tool('gpgv', ['--keyring', KEYRING, '--output', '-'], signed);
  // A suite is signed by several keys, and an older keyring may not have the newest of them: one good signature is enough.
  if (code !== 0 && !stderr.includes('Good signature'))
    throw new Error(`the signature of the index is not good:\n${stderr}`);
  return stdout.length > 0 ? stdout.toString('utf8') : text;
}

async function unxz(bytes: Buffer): Promise<string> {
  const { code, stdout, stderr } = await tool('xz', ['-dc'], bytes);
  if (code !== 0) throw new Error(`xz cannot read the index: ${stderr}`);
  return stdout.toString('utf8');
}

function parseIndex(text: string, packages: ReadonlySet<string>): ReadonlyMap<string, DebianPackage> {
  const field = (stanza: string, name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(stanza)?.[1] ?? '';
  return new Map(
    text
      .split('\n\n')
      .filter(stanza => packages.has(/^Package: (\S+)/.exec(stanza)?.[1] ?? ''))
      .map(stanza => [
        field(stanza, 'Package'),
        {
          version: field(stanza, 'Version'),
          path: field(stanza, 'Filename'),
          sha256: field(stanza, 'SHA256'),
        },
      ]),
  );
}

/** Runs a program of the system, or says which package has it. */
export async function tool(file: 'gpgv' | 'xz' | 'dpkg-deb', args: readonly string[], input?: Buffer) {
  try {
    return await runForBytes(file, args, input === undefined ? {} : { input });
  } catch (error) {
    const owner = { gpgv: 'gpgv', xz: 'xz-utils', 'dpkg-deb': 'dpkg' }[file];
    throw new Error(`the program ${file} is needed: install the package ${owner}`, { cause: error });
  }
}
