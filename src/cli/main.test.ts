import { describe, expect, it } from 'vitest';
import { main } from './main.ts';

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const console = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    isTty: false,
    width: 80,
  };
  const status = await main(args, console);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

describe('help', () => {
  it('is what the bare name prints: no error', async () => {
    const [bare, asked] = [await run(), await run('--help')];
    expect(bare).toEqual(asked);
    expect(bare).toMatchObject({ status: 0, err: '' });
    expect(bare.out).toContain('tidewaiter lists pull ofac-sdn un-sc');
  });

  it.each([[[]], [['screen']], [['lists', 'import']]])(
    'of %j keeps within 80 columns and has examples',
    async (command) => {
      const { out } = await run(...command, '--help');
      const home = /State is kept in/;
      expect(out.split('\n').filter((line) => line.length > 80 && !home.test(line))).toEqual([]);
      expect(out).toMatch(/^Examples?:$/m);
    },
  );

  it('says what the program is for in one flowing text', async () => {
    const { out } = await run('--help');
    const [, description] = out.split(/\n\n/);
    expect(
      (description ?? '')
        .split('\n')
        .slice(0, -1)
        .every((line) => line.length > 60),
    ).toBe(true);
  });
});

describe('a command that there is not', () => {
  it.each([
    [['scren'], 'screen'],
    [['lists', 'statsu'], 'status'],
  ])('%j: is not done, and the nearest is named', async (args, nearest) => {
    const { status, err, out } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`(Did you mean ${nearest}?)`);
  });
});
