import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import runtimeJson from '../../.ci/node/package.json' with { type: 'json' };
import { version } from '../../src/model/version.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const lock = readFileSync(`${ROOT}/package-lock.json`, 'utf8');

test('the version in the source is the version of the package', () => {
  assert.equal(version, packageJson.version);
});

test('every dependency is pinned to one exact version', () => {
  const versions = Object.entries({
    ...packageJson.dependencies,
    ...packageJson.devDependencies,
    ...packageJson.overrides,
    ...runtimeJson.optionalDependencies,
  });
  const loose = versions.filter(([, range]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(range));
  assert.deepEqual(loose, []);
});

test('the lock file names no registry, so that it holds behind any mirror', () => {
  assert.doesNotMatch(lock, /"resolved": "https?:/);
  assert.doesNotMatch(lock, /\.tgz"/);
});

test('the lock file holds an integrity for every package it installs', () => {
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const unchecked = Object.entries(packages)
    .filter(
      ([path, { integrity, link }]) => path.startsWith('node_modules/') && !integrity && !link,
    )
    .map(([path]) => path);
  assert.deepEqual(unchecked, []);
});

test('the top level holds the rooms of the house and what tools insist on', () => {
  const allowed = new Set([
    'src',
    'demo',
    'test',
    'dist',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'README.md',
    '.ci',
    '.git',
    '.gitattributes',
    '.gitignore',
    'CHANGELOG.md',
    'LICENSE',
    'SECURITY.md',
    'eslint.config.js',
    'package-lock.json',
  ]);
  const ignored = readFileSync(`${ROOT}/.gitignore`, 'utf8').split('\n').filter(Boolean);
  const isMadeHere = (name: string) =>
    ignored.some((line) =>
      line.startsWith('*') ? name.endsWith(line.slice(1)) : line.replace(/\/$/, '') === name,
    );
  const strangers = readdirSync(ROOT).filter((name) => !allowed.has(name) && !isMadeHere(name));
  assert.deepEqual(strangers, []);
});
