import { parentPort, workerData } from 'node:worker_threads';
import { textOfDocx } from './docx-file.ts';
import { FileProblem } from './file-problem.ts';
import type { FileAnswer, FileTask } from './invitation-file.ts';
import { textOfPdf } from './pdf-file.ts';

/** A thread of its own for one file that somebody has sent: whatever is in it, the site goes on. */
const { kind, bytes } = workerData as FileTask;

function answer(said: FileAnswer): void {
  parentPort?.postMessage(said);
}

(kind === 'pdf' ? textOfPdf(bytes) : textOfDocx(bytes)).then(
  (text) => answer({ ok: true, text }),
  (error: unknown) => answer({ ok: false, problem: error instanceof FileProblem ? error.kind : 'damaged' }),
);
