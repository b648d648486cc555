import { TestRunner } from 'vitest';

type Close = () => unknown;

const ofTest: Close[] = [];
const ofFile: Close[] = [];

/** Closes what a test opened: after that test, or after the file when it was opened in `beforeAll`. Last first. */
export function closeAfterwards(close: Close): void {
  const list = TestRunner.getCurrentTest() ? ofTest : ofFile;
  list.push(close);
}

/** For what all tests of a file share, wherever it was opened. */
export function closeAfterFile(close: Close): void {
  ofFile.push(close);
}

export async function closeWhatTheTestOpened(): Promise<void> {
  await closeAll(ofTest);
}

export async function closeWhatTheFileOpened(): Promise<void> {
  await closeAll(ofFile);
}

async function closeAll(list: Close[]): Promise<void> {
  for (const close of list.splice(0).reverse()) await close();
}
