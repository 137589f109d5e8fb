// Runs the dependency rules, and fails as well when the tool saw no modules: a check that cannot fail is none.
import { spawnSync } from 'node:child_process';

const run = spawnSync(
  'depcruise',
  ['src', 'bin', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  },
);
if (run.error) throw run.error;
const { summary } = JSON.parse(run.stdout) as {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string; comment: string }[] };
  };
};
const comments = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
for (const { from, to, rule } of summary.violations) {
  console.error(`${from} -> ${to}\n  ${rule.name}: ${comments.get(rule.name) ?? ''}`);
}
const LEAST_MODULES = 60;
if (summary.totalCruised < LEAST_MODULES) {
  console.error(
    `the dependency rules saw only ${summary.totalCruised} modules: they are not looking at the sources`,
  );
  process.exit(1);
}
console.log(`dependency rules: ${summary.totalCruised} modules, ${summary.violations.length} violations`);
process.exit(summary.violations.length === 0 ? 0 : 1);
