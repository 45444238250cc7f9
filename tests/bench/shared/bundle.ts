/** Bundles code into one script without types, which is how it ships. */
import { build, type InlineConfig } from 'vite';
import { inProject } from '../../support/paths.ts';

/** The module and all it imports, as a script for a browser that defines `name` with what the module exports. */
export const bundle = (module: string, name: string): Promise<string> =>
  bundled(module, { build: { lib: { entry: inProject(module), formats: ['iife'], name } } });

/** The same as a module for Node. */
export const bundleForNode = (module: string): Promise<string> =>
  bundled(module, { build: { ssr: inProject(module) }, ssr: { noExternal: true } });

async function bundled(module: string, { build: options, ...config }: InlineConfig): Promise<string> {
  const built = await build({
    ...config,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ...options,
      write: false,
      minify: false,
      rolldownOptions: { output: { topLevelVar: false } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`The bundler made no script of ${module}`);
  return output.output[0].code;
}
