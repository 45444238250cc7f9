/** The command `schema`: the JSON Schema of the format. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, expectArgs, readArgs } from '../command.ts';
import { generateJsonSchema } from './generate.ts';

export const JSON_SCHEMA = resolve(import.meta.dirname, '../../../../public/dataset-format-1.schema.json');

/** Columns, as in biome.json. */
const LINE_WIDTH = 110;

/** As the project's formatter writes JSON: a list of short texts stands in one line where it fits. */
export const jsonSchemaText = (): string =>
  `${JSON.stringify(generateJsonSchema(), null, 2)}\n`.replace(
    /^(.*)\[\n\s+("[^"\n]*"(?:,\n\s+"[^"\n]*")*)\n\s+\](,?)$/gm,
    (whole: string, before: string, items: string, after: string) => {
      const line = `${before}[${items.replace(/,\n\s+/g, ', ')}]${after}`;
      return line.length <= LINE_WIDTH ? line : whole;
    },
  );

export const schema: Command = {
  usage: '[--print]',
  about: 'Writes public/dataset-format-1.schema.json, the JSON Schema of the format, for editors.',
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, { print: { type: 'boolean' } });
    expectArgs(positionals);
    if (values.print) terminal.print(jsonSchemaText().trimEnd());
    else writeFileSync(JSON_SCHEMA, jsonSchemaText());
    return 0;
  },
};
