'use strict';

/*
 * Makes a bare machine ready: installs what the lockfile names and node_modules lacks, and with
 * `--browser` a Chromium for the tests. Plain CommonJS for the machine's own Node (>= 20), since
 * nothing is installed yet when it runs.
 */

const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

/** Says why nothing can go on, and stops. */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a command in the project with its output shown; true when it succeeded. */
function run(command, args) {
  const windows = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', process.stderr, process.stderr], // standard output belongs to the command
    shell: windows,
  });
  return status === 0;
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Whether node_modules holds every package of the lockfile that this machine needs. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

/** Whether the pinned Node's own binary arrived: a stricter npm may have refused its script. */
function hasNode() {
  return existsSync(join(root, 'node_modules', 'node', 'bin'));
}

function ensurePackages() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Hold or Sell needs Node 20 or newer. This is Node ${process.versions.node}.`);
  }
  if (isInstalled() && hasNode()) return;
  console.error('Installing packages…');
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail('The packages could not be installed. Check the connection and try again.');
  }
  if (!hasNode()) {
    fail('The package "node" was installed without its binary. Run: npm rebuild node');
  }
}

function ensureBrowser() {
  const node = join(root, 'node_modules', '.bin', 'node');
  const find = join(root, 'scripts', 'find-browser.ts');
  const isReady = () => spawnSync(node, [find], { stdio: 'ignore' }).status === 0;
  if (isReady()) return;
  console.error('Installing a browser for the tests…');
  const own = join(root, 'node_modules', 'playwright-core', 'cli.js');
  if (run(node, [own, 'install', 'chromium']) && isReady()) return;
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (
    isDebianRoot &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']) &&
    isReady()
  ) {
    return;
  }
  fail('No Chromium was found. Install one, or set CHROME to the path of its program.');
}

ensurePackages();
if (process.argv.includes('--browser')) ensureBrowser();
