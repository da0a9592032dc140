import { openDisk } from '../../src/cli/disk.js';
import { generate } from './generate.js';
import { generation } from './generation.js';

/** A process that writes one generation after the other until somebody kills it. Its arguments: folder, first generation. */
const [folder, first] = process.argv.slice(2);
const disk = openDisk(folder as string, 'out');
for (let number = Number(first); ; number++) {
  const planned = await generate(generation(number), disk);
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  process.stdout.write(`${number}\n`);
}
