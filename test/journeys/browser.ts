import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from 'playwright-core';
import { describe } from 'vitest';
import { closeAfterFile, closeAfterwards } from '../support/cleanup.ts';
import type { Site } from '../support/site.ts';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));

export function chromiumPath(): string {
  if (!executablePath) throw new Error('There is no Chromium');
  return executablePath;
}

/** Tests in a real browser; without one they are skipped, and say so. */
export function inBrowser(name: string, tests: () => void): void {
  const title = executablePath ? name : `${name} (skipped: no Chromium; set CHROMIUM)`;
  describe.skipIf(!executablePath)(title, tests);
}

let started: Promise<Browser> | undefined;

/** One Chromium a file; a visitor is a context of its own, with nothing from the one before. */
function startBrowser(): Promise<Browser> {
  if (started) return started;
  const launched = chromium.launch({ executablePath: chromiumPath(), args: ['--disable-dev-shm-usage'] });
  started = launched;
  closeAfterFile(async () => {
    started = undefined;
    await (await launched).close();
  });
  return launched;
}

export type Visitor = {
  page: Page;
  context: BrowserContext;
  site: Site;
  /** What the console said that nobody should have to read, since the last call. */
  complaints(): string[];
  /** Addresses on other sites that were asked for since the start; must stay empty. */
  foreign: string[];
  /** The status of the document that is shown, and its HTML as it was sent. */
  status(): number;
  lastDocument(): Promise<string> | null;
};

/** Somebody comes to the site: with scripts unless `javaScriptEnabled: false`, in a window of 1280 × 900. */
export async function openVisitor(site: Site, options: BrowserContextOptions = {}): Promise<Visitor> {
  const browser = await startBrowser();
  const context = await browser.newContext({
    baseURL: site.url,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    // Colours change at once: what is measured is not half-way.
    reducedMotion: 'reduce',
    ...options,
  });
  closeAfterwards(() => context.close());
  const page = await context.newPage();
  const heard: string[] = [];
  const foreign: string[] = [];
  let shown: Response | null = null;
  page.on('console', (message) => {
    // Chromium repeats the status of a page that answers 4xx or 5xx; that is no fault of the page.
    const aboutThePage =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !aboutThePage) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.url) foreign.push(request.url());
  });
  page.on('response', (response) => {
    const isDocument = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
    if (isDocument) shown = response;
  });
  return {
    page,
    context,
    site,
    foreign,
    status: () => shown?.status() ?? 0,
    lastDocument: () => shown?.text() ?? null,
    complaints: () => heard.splice(0),
  };
}
