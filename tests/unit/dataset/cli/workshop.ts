/** A folder of its own for a test, and commands run in it with their output caught. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../../utils/dataset/cli/main.ts';

export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'on-the-record-dataset-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a text, or a value as JSON, and gives its path. */
  write(name: string, content: unknown): string {
    const path = this.path(name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  readJson<T = unknown>(name: string): T {
    return JSON.parse(this.read(name));
  }

  async run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const out: string[] = [];
    const err: string[] = [];
    const code = await main(args, { print: (text) => out.push(text), complain: (text) => err.push(text) });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
