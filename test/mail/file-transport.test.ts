import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { fileTransport } from '../../src/mail/file-transport.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { someMessage } from './some-letter.ts';

test('a letter is a file that any mail program opens', async () => {
  const folder = join(tempFolder(), 'mail');
  const transport = fileTransport(folder);
  const message = someMessage();
  expect(await transport.send(message)).toEqual({ kind: 'sent', response: 'Written to a file' });
  expect(readdirSync(folder)).toEqual(['20221110T080000Z-confirmed-0123456789abcdef01234567.eml']);
  const raw = readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
  expect(await PostalMime.parse(raw)).toMatchObject({
    subject: message.subject,
    from: message.from,
    to: [message.to],
    replyTo: [message.replyTo],
    messageId: message.messageId,
    date: message.date,
    text: `${message.text}\n`,
    html: `${message.html}\n`,
  });
  expect(raw.toString().replaceAll('\r\n', '')).not.toContain('\n');
});

test('writing the same letter twice leaves one file', async () => {
  const folder = tempFolder();
  const transport = fileTransport(folder);
  await transport.send(someMessage());
  await transport.send(someMessage());
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a kind of letter cannot lead out of the folder', async () => {
  const folder = tempFolder();
  await fileTransport(folder).send(someMessage({ kind: '../../etc/x' }));
  expect(readdirSync(folder)).toEqual(['20221110T080000Z-______etc_x-0123456789abcdef01234567.eml']);
});

test('a folder that cannot be written to makes the letter wait', async () => {
  const file = join(tempFolder(), 'taken');
  writeFileSync(file, '');
  chmodSync(file, 0o400);
  expect(await fileTransport(file).send(someMessage())).toEqual({
    kind: 'temporary',
    response: 'Not written (Error)',
  });
});
