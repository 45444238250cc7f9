/** The JSON Schema of format 1 for editors and other tools, generated from the valibot schema, which is the only definition. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { LocaleKey } from '../../../i18n.ts';
import { reasonOfCode } from '../../reason.ts';
import { DatasetSchema, FORMAT } from '../../schema.ts';
import { DESCRIPTIONS } from './descriptions.ts';

/** What JSON Schema can say of rules that are functions in valibot, by the reason that they give. */
const CHECKS: { [key in LocaleKey]?: JsonSchema } = {
  mustNotBeEmpty: { pattern: '\\S' },
  mustBeDate: { pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
  mustBeWebAddress: { format: 'uri', pattern: '^[hH][tT][tT][pP][sS]?://' },
};

/** The path of a schema's part, as in `DESCRIPTIONS`, and the part. */
export interface Part {
  path: string;
  part: JsonSchema;
}

export function generateJsonSchema(): JsonSchema {
  const schema = toJsonSchema(DatasetSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction({ valibotAction, jsonSchema }) {
      if (valibotAction.type === 'check' && 'message' in valibotAction) {
        return { ...jsonSchema, ...CHECKS[reasonOfCode(String(valibotAction.message)).key] };
      }
      // JSON Schema's patterns are Unicode patterns anyway, so the flag that valibot's converter cannot express is not lost.
      if (valibotAction.type === 'regex' && 'requirement' in valibotAction) {
        return { ...jsonSchema, pattern: (valibotAction.requirement as RegExp).source };
      }
      return undefined;
    },
  });
  for (const { path, part } of partsOf(schema)) {
    const description = DESCRIPTIONS[path];
    if (description !== undefined) part.description = description;
  }
  const { $schema, ...rest } = schema;
  return { $schema, title: `On the Record: dataset format ${FORMAT}`, ...rest };
}

/** All parts that describe a field, an element of a list, or the whole. */
export function partsOf(part: JsonSchema, path = ''): Part[] {
  const properties = Object.entries(part.properties ?? {}).flatMap(([name, inner]) =>
    typeof inner === 'object' ? partsOf(inner, path === '' ? name : `${path}.${name}`) : [],
  );
  const { items } = part;
  const elements = typeof items === 'object' && !Array.isArray(items) ? partsOf(items, `${path}[]`) : [];
  // What a field may be instead stands at the same path; only what lies inside of it has a path of its own.
  const alternatives = (part.anyOf ?? []).flatMap((one) =>
    typeof one === 'object' ? partsOf(one, path).slice(1) : [],
  );
  return [{ path, part }, ...properties, ...elements, ...alternatives];
}
