import { Worker } from 'node:worker_threads';
import type { FileProblemKind } from './file-problem.ts';
import { textOfBytes } from './text-file.ts';

/** The largest file that is read, in bytes. */
export const mostFileBytes = 10 * 1024 * 1024;

export type FileTask = { kind: 'docx' | 'pdf'; bytes: Uint8Array };
export type FileAnswer = { ok: true; text: string } | { ok: false; problem: FileProblemKind };

/** How long a file may take, and how much memory: reading a hundred pages takes a few seconds and 150 MB. */
const limits = { milliseconds: 20_000, heapMegabytes: 256, growthMegabytes: 400 };

/** The text of a .txt, .docx or .pdf, told by its contents; nothing in the file is executed, and nothing fetched. */
export async function textOfFile(
  bytes: Uint8Array,
  /** Asked when its turn comes: whether anyone still waits for the answer. */
  isAwaited: () => boolean = () => true,
): Promise<FileAnswer> {
  if (bytes.length > mostFileBytes) return { ok: false, problem: 'large' };
  const kind = kindOf(bytes);
  const answer = kind === 'text' ? plain(bytes) : await apart({ kind, bytes }, isAwaited);
  return answer.ok && answer.text.trim() === '' ? { ok: false, problem: 'empty' } : answer;
}

function plain(bytes: Uint8Array): FileAnswer {
  // What Word 97 wrote, and what Word locks with a password (MS-CFB).
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, problem: 'encrypted' };
  const text = textOfBytes(bytes);
  return text === null ? { ok: false, problem: 'kind' } : { ok: true, text };
}

function kindOf(bytes: Uint8Array): FileTask['kind'] | 'text' {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? 'docx' : 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

const mostWaiting = 4;
let waiting = 0;
let before: Promise<unknown> = Promise.resolve();

/** One file at a time, so that several together take no more memory than one. Never rejects. */
async function apart(task: FileTask, isAwaited: () => boolean): Promise<FileAnswer> {
  const busy = { ok: false, problem: 'busy' } as const;
  if (waiting >= mostWaiting) return busy;
  waiting += 1;
  const turn = before.then(() => (isAwaited() ? inThread(task) : busy));
  before = turn;
  const answer = await turn;
  waiting -= 1;
  return answer;
}

/** Never rejects. Buffers do not count as the thread's heap, so the whole process is watched too. */
function inThread(task: FileTask): Promise<FileAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./file-worker.ts', import.meta.url), {
      workerData: task,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: limits.heapMegabytes,
        maxYoungGenerationSizeMb: 32,
        stackSizeMb: 4,
      },
    });
    const atFirst = process.memoryUsage.rss();
    const finish = (answer: FileAnswer) => {
      clearTimeout(late);
      clearInterval(watch);
      void worker.terminate();
      resolve(answer);
    };
    const late = setTimeout(() => finish({ ok: false, problem: 'heavy' }), limits.milliseconds);
    const watch = setInterval(() => {
      const grown = process.memoryUsage.rss() - atFirst;
      if (grown > limits.growthMegabytes * 1024 * 1024) finish({ ok: false, problem: 'heavy' });
    }, 50);
    worker.once('message', finish);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      finish({ ok: false, problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'heavy' : 'damaged' }),
    );
    worker.once('exit', () => finish({ ok: false, problem: 'damaged' }));
  });
}
