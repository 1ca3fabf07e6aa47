import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_FLAGS, requireBrowser } from '../.ci/find-browser.js';
import { countTests } from '../.ci/reporters/web-test-runner.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: ROOT,
  files: `${ROOT}test/**/*.browser.test.ts`,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    // esnext, because an older target refuses the import attributes of JSON modules; the decorators
    // follow tsconfig.json.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${ROOT}tsconfig.json` }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: requireBrowser(), headless: true, args: BROWSER_FLAGS },
    }),
  ],
  concurrency: 2,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '20000' } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countTests(),
  ],
};
