// Runs the recipes for the servers of others as those would, with a packed release and not the sources: the steps of
// action.yml, the script of the template for GitLab, the hook for pre-commit. Takes a folder to work in.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';

const work = resolve(process.argv[2] ?? '.');
const yaml = (path) => parse(readFileSync(path, 'utf8'));

let failed = 0;
const expect = (what, isRight, found) => {
  process.stdout.write(`${isRight ? 'ok' : 'FAILED'}: ${what}\n`);
  if (!isRight) {
    failed += 1;
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  }
};

const run = (command, args, { cwd = work, env = {} } = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
};

const [{ filename }] = JSON.parse(
  run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', work], { cwd: process.cwd() })
    .stdout,
);
const release = join(work, filename);

/** A checkout with a draft that holds to the decree and one that does not. */
const checkout = join(work, 'checkout');
mkdirSync(join(checkout, 'drafts', 'kế hoạch'), { recursive: true });
const good = readFileSync('fixtures/plan.txt', 'utf8');
writeFileSync(join(checkout, 'drafts', 'kế hoạch', 'bản sạch.txt'), good);
writeFileSync(join(checkout, 'wrong.txt'), good.replace(/^KẾ HOẠCH$/mu, 'Kế hoạch'));

/** Runs the steps of a composite action with its inputs, as GitHub's runner does. */
function runAction(action, inputs) {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'].map((name) => [
      name,
      join(work, name),
    ]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  const inputOf = (name) => inputs[name] ?? String(action.inputs[name]?.default ?? '');
  let all = { status: 0, stdout: '', stderr: '' };
  for (const step of action.runs.steps) {
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/gu, (_, input) => inputOf(input)),
      ]),
    );
    const script = join(work, 'step.sh');
    writeFileSync(script, step.run);
    const ended = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: checkout,
      env: {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: checkout,
        RUNNER_TEMP: work,
        ...files,
        ...env,
      },
    });
    all = { status: ended.status, stdout: all.stdout + ended.stdout, stderr: all.stderr + ended.stderr };
    if (ended.status !== 0) break;
  }
  return all;
}

const action = yaml('action.yml');
const clean = runAction(action, { package: release, files: 'drafts', 'min-severity': 'warning' });
expect('the action is silent over a clean draft', clean.status === 0 && clean.stdout === '', clean);
const wrong = runAction(action, { package: release, files: 'drafts\nwrong.txt', sarif: 'all.sarif' });
const { runs } = JSON.parse(readFileSync(join(checkout, 'all.sarif'), 'utf8'));
expect(
  'the action annotates an error, fails, and writes what code scanning takes',
  wrong.status === 1 &&
    /^::error file=wrong\.txt,line=\d+/mu.test(wrong.stdout) &&
    runs[0].results.length > 0,
  wrong,
);
const none = runAction(action, { package: release, files: 'nowhere.txt' });
expect('the action fails otherwise over what cannot be read', none.status === 2, none);

const job = yaml('.gitlab/validate-drafts.yml')['validate-drafts'];
const runJob = (drafts) =>
  run('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
    cwd: checkout,
    env: { ...job.variables, CI: 'true', GITLAB_CI: 'true', PLAN_PARSE: release, DRAFTS: drafts },
  });
const inGitlab = runJob('drafts\nwrong.txt');
const report = JSON.parse(readFileSync(join(checkout, job.artifacts.reports.codequality), 'utf8'));
expect(
  'the job of GitLab fails over an error and writes the report that it names',
  inGitlab.status === 1 && report.some(({ location }) => location.path === 'wrong.txt'),
  { ...inGitlab, report },
);
const cleanJob = runJob('drafts');
expect('the job of GitLab passes a clean draft', cleanJob.status === 0, cleanJob);

// pre-commit installs the package into a prefix of its own and calls the entry with the files that are staged.
const [hook] = yaml('.pre-commit-hooks.yaml');
const prefix = join(work, 'hook');
const installed = run('npm', ['install', '--global', '--no-audit', '--no-fund', '--prefix', prefix, release]);
const [program, ...options] = hook.entry.split(' ');
const staged = ['drafts/kế hoạch/bản sạch.txt', 'wrong.txt', 'notes.ts'];
writeFileSync(join(checkout, 'notes.ts'), '');
const runHook = (files) =>
  run(program, [...options, ...files.filter((name) => new RegExp(hook.files, 'u').test(name))], {
    cwd: checkout,
    env: { PATH: `${join(prefix, 'bin')}${delimiter}${process.env.PATH}`, PRE_COMMIT: '1' },
  });
const hooked = runHook(staged);
expect(
  'the hook of pre-commit stops the commit of a wrong draft',
  installed.status === 0 && hooked.status === 1 && hooked.stdout.includes('wrong.txt'),
  { installed, hooked },
);
const passed = runHook(staged.slice(0, 1));
expect('the hook of pre-commit lets a clean draft pass', passed.status === 0, passed);

process.exit(failed === 0 ? 0 : 1);
