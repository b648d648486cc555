import type { NodemailerError } from 'nodemailer';
import { expect, test } from 'vitest';
import { failureOutcome } from '../../src/mail/smtp-outcome.ts';

type Told = Pick<NodemailerError, 'code' | 'command' | 'responseCode' | 'response'>;

const said = (told: Told, handedOver = false) => {
  const outcome = failureOutcome(Object.assign(new Error('It failed'), told), handedOver);
  return outcome.kind === 'paused' ? outcome.reason : outcome.kind;
};

test('a letter that never got to the server fails alone and does not hold up the others', () => {
  expect(said({ code: 'EENVELOPE', command: 'API' })).toBe('permanent');
  expect(said({ code: 'EFILEACCESS' })).toBe('permanent');
  expect(said({ code: 'EMESSAGE', command: 'MAIL FROM' })).toBe('permanent');
  expect(said({})).toBe('temporary');
});

test('only a 5xx about the letter is for good', () => {
  const at = (command: string, responseCode: number) =>
    said({ code: 'EENVELOPE', command, responseCode, response: `${responseCode} No` });
  expect(at('RCPT TO', 550)).toBe('permanent');
  expect(at('DATA', 554)).toBe('permanent');
  expect(at('MAIL FROM', 552)).toBe('permanent');
  expect(at('RCPT TO', 503)).toBe('temporary');
  expect(at('RCPT TO', 452)).toBe('temporary');
  expect(at('MAIL FROM', 432)).toBe('temporary');
  expect(at('MAIL FROM', 530)).toBe('refused');
  expect(said({ code: 'EENVELOPE', command: 'RCPT TO', response: 'What?' })).toBe('temporary');
});

test('a server that hangs up, is full or speaks no TLS makes the queue wait', () => {
  expect(said({ code: 'ETLS', command: 'STARTTLS' })).toBe('unreachable');
  expect(said({ code: 'EPROTOCOL', command: 'EHLO', responseCode: 500, response: '500 What?' })).toBe(
    'unreachable',
  );
  expect(said({ code: 'ECONNECTION', command: 'CONN', responseCode: 421, response: '421 Busy' })).toBe(
    'unreachable',
  );
  expect(said({ code: 'ECONNECTION' })).toBe('unreachable');
});

test('after the whole letter only silence is unsure; an answer is an answer', () => {
  expect(said({ code: 'ETIMEDOUT', command: 'CONN' }, true)).toBe('unsure');
  expect(said({ code: 'EABORT' }, true)).toBe('unsure');
  expect(said({ code: 'EABORT' })).toBe('temporary');
  expect(said({ code: 'EMESSAGE', command: 'DATA', responseCode: 451, response: '451 Busy' }, true)).toBe(
    'temporary',
  );
  expect(said({ code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 Spam' }, true)).toBe(
    'permanent',
  );
});
