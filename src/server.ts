import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { pendingMigrations } from './database/migrate.ts';
import type { MailTransport } from './mail/message.ts';
import { type OutboxWorker, startOutboxWorker } from './mail/outbox-worker.ts';
import { type Periodic, startPeriodic } from './periodic.ts';
import { createServices, openDatabase, openTransport } from './services.ts';
import type { Services } from './web/visit.ts';

export type Running = {
  services: Services;
  port: number;
  /** Answers what has arrived, finishes the letter in hand, closes the database. */
  stop(): Promise<void>;
};

/** Node's own limits let a slow client hold a socket for minutes (`app.listen` cannot set the interval). */
const limits = {
  headersTimeout: 8_000,
  requestTimeout: 12_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};

/** config → services → listen → worker; `stop` undoes it in reverse. Throws when migrations are pending. */
export async function startServer(config: Config): Promise<Running> {
  const db = await openDatabase(config);
  const pending = await pendingMigrations(db);
  if (pending.length > 0) {
    await db.close();
    throw new Error(`The database needs ${pending.length} migration(s): npm run samlingspunkt -- migrate`);
  }
  let worker: OutboxWorker | null = null;
  const services = createServices(config, db, {
    nudge: () => worker?.nudge(),
    works: () => worker?.alive() === true,
  });
  const server = createServer(limits, createApp(services));
  server.maxConnections = 2_000;
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const transport = openTransport(config);
  worker = startOutboxWorker({ ...services, transport });
  const periodic = startPeriodic(services);
  const { port } = server.address() as AddressInfo;
  services.log.info({ port, engine: db.engine }, 'listening');
  return { services, port, stop: () => stop(server, services, { worker, transport, periodic }) };
}

type Workers = { worker: OutboxWorker | null; transport: MailTransport; periodic: Periodic };

async function stop(server: Server, services: Services, workers: Workers): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), 8_000);
  await closed;
  clearTimeout(hurry);
  await workers.periodic.stop();
  await workers.worker?.stop();
  await workers.transport.close();
  await services.db.close();
  services.log.info('stopped');
}
