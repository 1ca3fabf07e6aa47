import { version } from './model/version.ts';

declare global {
  interface Window {
    Leadline?: { version?: string };
  }
}

window.Leadline = { version };
