import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailTransport, Message, SendOutcome } from './message.ts';
import { mimeOptions } from './mime.ts';

/** Writes each letter as `<instant>-<kind>-<id>.eml`, which any mail program opens. Nothing leaves the machine. */
export function fileTransport(folder: string): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return { send, close: async () => {} };

  async function send(message: Message): Promise<SendOutcome> {
    const file = join(folder, fileName(message));
    try {
      const { message: eml } = await composer.sendMail(mimeOptions(message));
      await mkdir(folder, { recursive: true });
      await writeWhole(file, eml);
      return { kind: 'sent', response: 'Written to a file' };
    } catch (error) {
      return {
        kind: 'temporary',
        response: `Not written (${error instanceof Error ? error.name : 'unknown'})`,
      };
    }
  }
}

/** `20221101T080000Z-confirmed-0123456789abcdef01234567.eml`: in order of time, safe on every file system. */
function fileName({ date, kind, id }: Message): string {
  const instant = `${date.slice(0, 19).replace(/[-:]/g, '')}Z`;
  return `${[instant, kind, id].join('-').replace(/[^A-Za-z0-9-]/g, '_')}.eml`;
}

/** Whoever watches the folder never sees half a letter, and a power cut leaves the whole or none. */
async function writeWhole(file: string, content: Buffer | NodeJS.ReadableStream): Promise<void> {
  const unfinished = `${file}.part`;
  {
    await using handle = await open(unfinished, 'w');
    await handle.writeFile(content);
    await handle.sync();
  }
  await rename(unfinished, file);
  await using folder = await open(join(file, '..'));
  await folder.sync();
}
