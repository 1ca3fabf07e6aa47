import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];

/** Flags under which a headless Chromium runs in a container and talks to nobody but the tests. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Places where a Chrome or Chromium lies on this operating system, likeliest first. */
function candidates() {
  const env = process.env;
  if (process.platform === 'darwin') {
    return MAC_APPS.flatMap((app) =>
      ['/Applications', join(env['HOME'] ?? '/', 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    );
  }
  if (process.platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder
        ? ['Google\\Chrome', 'Chromium'].map((app) =>
            join(folder, app, 'Application', 'chrome.exe'),
          )
        : [],
    );
  }
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/snap/bin',
  ];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The Chrome or Chromium all browser tests run in: `CHROME_PATH`, else the one installed on the system.
 *
 * @returns {string | undefined} path of the executable, undefined if there is none
 * @throws {Error} if `CHROME_PATH` names something that cannot be run
 */
export function findBrowser() {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(
      `CHROME_PATH: expected an executable browser, found nothing to run at ${asked}`,
    );
  }
  return candidates().find(isExecutable);
}

/**
 * As {@link findBrowser}, for those who cannot go on without one.
 *
 * @throws {Error} if there is no browser
 */
export function requireBrowser() {
  const browser = findBrowser();
  if (browser) return browser;
  throw new Error(
    'Browser tests: expected Chrome or Chromium on this machine, found none. ' +
      'Install one, or set CHROME_PATH to its executable.',
  );
}
