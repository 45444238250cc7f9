import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleDataset, sampleRecord } from '../samples.ts';
import { Workshop } from './workshop.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.remove());

/** In terms of the bundled datasets nothing in it is known, and it needs nothing of them. */
const mine = (change = {}) => sampleDataset({ id: 'mine', ...change });
const flawed = () => mine({ records: [sampleRecord({ date: '2020-02-30' })] });

describe('the bundled datasets', () => {
  it('are in order, and every warning that is left has a reason', async () => {
    const { code, out } = await workshop.run('check', '--strict');
    expect(out.split('\n').filter((line) => / (error|warning): /.test(line))).toEqual([]);
    expect(code).toBe(0);
  });
});

describe('another file', () => {
  it('that is in order', async () => {
    const { code, out } = await workshop.run('check', workshop.write('mine.json', mine()));
    expect(out).toBe('1 file is in order.');
    expect(code).toBe(0);
  });

  it('that is not: file, line, place, id, what is wrong and what the field is for', async () => {
    const path = workshop.write('mine.json', flawed());
    const { code, out } = await workshop.run('check', path);
    expect(code).toBe(1);
    expect(out).toMatch(
      /mine\.json:34:15: error: records\[0\]\.date of claim-1: must be a date written YYYY, YYYY-MM or YYYY-MM-DD \(When it was said .*\) \[schema\]/,
    );
    expect(out).toMatch(/\n1 error$/);
  });

  it('as JSON for machines', async () => {
    const { out } = await workshop.run('check', '--json', workshop.write('mine.json', flawed()));
    const { findings, accepted } = JSON.parse(out);
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        rule: 'schema',
        line: 34,
        column: 15,
        path: 'records[0].date',
        id: 'claim-1',
      }),
    );
    expect(accepted).toEqual([]);
  });

  it('of broken JSON has the line of the break', async () => {
    const { code, out } = await workshop.run(
      'check',
      workshop.write('mine.json', '{\n "format": 1\n "id": 2\n}'),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/mine\.json:3:2: error: is not JSON: at line 3, column 2/);
  });

  it('of broken JSON has the line of the break, also where the engine does not tell it', async () => {
    const text = JSON.stringify(mine(), null, 2).replace('"format": 1', '"format": one');
    const { out } = await workshop.run('check', workshop.write('mine.json', text));
    expect(out).toMatch(/mine\.json:2:13: error: is not JSON: at line 2, column 13/);
  });

  it('that has a field twice', async () => {
    const text = JSON.stringify(mine(), null, 2).replace('"title"', '"title": "First",\n  "title"');
    const { code, out } = await workshop.run('check', workshop.write('mine.json', text));
    expect(code).toBe(1);
    expect(out).toMatch(/mine\.json:5:3: error: title: stands twice .* \[field-twice\]/);
  });

  it('with only warnings fails when it is to be strict', async () => {
    const path = workshop.write('mine.json', { ...mine(), colour: 'blue' });
    expect((await workshop.run('check', path)).code).toBe(0);
    expect((await workshop.run('check', '--strict', path)).code).toBe(1);
  });
});

describe('accepted warnings', () => {
  const idle = () => mine({ sources: [...mine().sources, { id: 'idle', name: 'Idle Times', kind: 'news' }] });
  const accept = { rule: 'never-cited', id: 'idle', reason: 'Its records come with the next version.' };

  it('are told apart from those that are not', async () => {
    const path = workshop.write('mine.json', idle());
    const accepted = workshop.write('accepted.json', [accept]);
    const { code, out } = await workshop.run('check', '--strict', '--accepted', accepted, path);
    expect(out).toBe('1 file is in order.\n1 warning is accepted with a reason.');
    expect(code).toBe(0);
  });

  it('that are not there any more are a warning', async () => {
    const path = workshop.write('mine.json', mine());
    const accepted = workshop.write('accepted.json', [accept]);
    const { out } = await workshop.run('check', '--accepted', accepted, path);
    expect(out).toMatch(/accepts a warning that there is no longer .* \[accepted-unused\]/);
  });

  it('never cover an error', async () => {
    const path = workshop.write('mine.json', flawed());
    const accepted = workshop.write('accepted.json', [{ ...accept, rule: 'schema', id: 'claim-1' }]);
    expect((await workshop.run('check', '--accepted', accepted, path)).code).toBe(1);
  });

  it('need a reason', async () => {
    const accepted = workshop.write('accepted.json', [{ ...accept, reason: 'ok' }]);
    const { code, err } = await workshop.run(
      'check',
      '--accepted',
      accepted,
      workshop.write('mine.json', mine()),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/accepted\.json, 0\.reason: A reason is a sentence\./);
  });
});

describe('a folder', () => {
  it('is read in the order of its index, and the index is checked', async () => {
    workshop.write('b.json', mine());
    workshop.write('index.json', { version: '2020.3.1', files: ['b.json'] });
    workshop.write('a.json', mine({ id: 'lost' }));
    const { code, out } = await workshop.run('check', workshop.folder);
    expect(code).toBe(1);
    expect(out).toMatch(/index\.json:3:12: error: files: leaves out a\.json/);
    expect(out).toMatch(/index\.json:2:14: error: version: is 2020\.3\.1, older than 2020\.4\.1/);
  });

  it('has an index with a version as a dataset has one', async () => {
    workshop.write('b.json', mine());
    workshop.write('index.json', { version: 'banana', files: ['b.json'] });
    const { code, out } = await workshop.run('check', workshop.folder);
    expect(code).toBe(1);
    expect(out).toMatch(/index\.json:2:14: error: version: must be numbers with dots between/);
  });

  it('without an index is all its JSON files', async () => {
    workshop.write('a.json', mine());
    expect((await workshop.run('check', workshop.folder)).out).toBe('1 file is in order.');
  });

  it('without a dataset is told', async () => {
    const { code, err } = await workshop.run('check', workshop.folder);
    expect(code).toBe(2);
    expect(err).toMatch(/holds no dataset/);
  });
});
