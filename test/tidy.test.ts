import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PAPER_FORMATS } from '../src/documents/paper-formats/register.ts';
import { END_USE_REGISTER } from '../src/end-use/register.ts';
import { REGISTER } from '../src/flags/register.ts';
import { ALL_SOURCE_IDS, loadSource } from '../src/watchlists/source-register.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const LONGEST_FILE_LINES = 400;
const FORBIDDEN_NAMES = /^(utils?|helpers?|common|manager|data|misc|stuff)(\.|$)/;

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(root, path)).isFile());
}

/** Door files: everything in the folder that is neither a test nor what `except` names. */
function doorFiles(folder: string, except: readonly string[] = []): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => basename(name, '.ts'))
    .filter((id) => !except.includes(id));
}

const sources = filesUnder('src').filter((path) => path.endsWith('.ts'));

describe('the flags', () => {
  const ids = doorFiles('src/flags', ['register']);
  it('are in the register, each once, and nothing else is', () => {
    expect([...new Set(REGISTER.map(({ flag }) => flag.id))].sort()).toEqual([...ids].sort());
  });
  it.each(ids)('%s: id, file, test and page have one name', async (id) => {
    const exported: Record<string, { id?: string }> = await import(join(root, 'src/flags', `${id}.ts`));
    expect(Object.values(exported).map((flag) => flag.id)).toContain(id);
    expect(existsSync(join(root, 'src/flags', `${id}.test.ts`)), 'test').toBe(true);
    expect(existsSync(join(root, 'docs/flags', `${id}.md`)), 'page').toBe(true);
  });
  it('have no page without a flag', () => {
    const pages = readdirSync(join(root, 'docs/flags')).map((name) => basename(name, '.md'));
    expect(pages.filter((page) => page !== 'README' && !ids.includes(page))).toEqual([]);
  });
});

describe('the list sources', () => {
  const ids = doorFiles('src/watchlists/sources', ['contract']);
  it('are in the register, and nothing else is', () => {
    expect([...ALL_SOURCE_IDS].sort()).toEqual([...ids].sort());
  });
  it.each(ids)('%s: id, file, test and page have one name', async (id) => {
    expect((await loadSource(id as (typeof ALL_SOURCE_IDS)[number])).id).toBe(id);
    expect(existsSync(join(root, 'src/watchlists/sources', `${id}.test.ts`)), 'test').toBe(true);
    expect(existsSync(join(root, 'docs/lists', `${id}.md`)), 'page').toBe(true);
  });
});

describe('the formats of papers', () => {
  const ids = doorFiles('src/documents/paper-formats', ['register']);
  it('are in the register, and nothing else is', () => {
    expect(PAPER_FORMATS.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
  it.each(ids)('%s has a page of its name', (id) => {
    expect(existsSync(join(root, 'docs/formats', `${id}.md`))).toBe(true);
  });
  it('have no page without a format', () => {
    const pages = readdirSync(join(root, 'docs/formats')).map((name) => basename(name, '.md'));
    expect(pages.filter((page) => !ids.includes(page))).toEqual([]);
  });
});

describe('the end-use claims', () => {
  const ids = doorFiles('src/end-use', ['register']);
  it('are in the register, and nothing else is', () => {
    expect(END_USE_REGISTER.map(({ claim }) => claim.id).sort()).toEqual([...ids].sort());
  });
  it.each(ids)('%s: file, test and page have one name', (id) => {
    expect(existsSync(join(root, 'src/end-use', `${id}.test.ts`)), 'test').toBe(true);
    expect(existsSync(join(root, 'docs/end-use', `${id}.md`)), 'page').toBe(true);
  });
});

describe('the files', () => {
  it('are called by what they hold', () => {
    const bad = sources.filter((path) => path.split(/[/\\]/).some((part) => FORBIDDEN_NAMES.test(part)));
    expect(bad).toEqual([]);
  });
  it('are written in kebab case', () => {
    expect(
      sources.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|browser\.test))?\.ts$/.test(basename(path))),
    ).toEqual([]);
  });
  it(`have at most ${LONGEST_FILE_LINES} lines, but tables`, () => {
    const long = sources
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
      .filter(({ path, text }) => text.split('\n').length > LONGEST_FILE_LINES && !isTable(path, text));
    expect(long.map(({ path }) => path)).toEqual([]);
  });
  it('name no place of the machine that they were written on, and no registry', () => {
    const texts = [
      ...sources,
      ...filesUnder('docs'),
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'package-lock.json',
    ];
    const bad = texts.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return /registry\.npm|\/root\/|\/work\/(main|shared)/.test(text);
    });
    expect(bad.map((path) => relative('.', path))).toEqual([]);
  });
});

/** A table: a file of rows, in which statements are few. */
function isTable(path: string, text: string): boolean {
  if (path.includes('/lexicon/') || path.endsWith('register.ts')) return true;
  const lines = text.split('\n');
  return (
    lines.filter((line) => /^\s*(if|for|while|return|const \w+ = .*=>)/.test(line)).length / lines.length <
    0.03
  );
}
