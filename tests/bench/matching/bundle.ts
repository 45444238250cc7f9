/** Bundles code that is to run in a browser into one script. */
import { build } from 'vite';
import { inProject } from '../../support/paths.ts';

/** The module and all it imports, as a script that defines `name` with what the module exports. */
export async function bundle(module: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: inProject(module), formats: ['iife'], name } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`The bundler made no script of ${module}`);
  return output.output[0].code;
}
