import type { Texts } from '../language.ts';

const sv = {
  subject: (event: string) => `Du har flyttats till kön: ${event}`,
  moved: (organiser: string, event: string, rank: number) =>
    `${organiser} har flyttat dig till kön till ${event}. Du har inte längre en plats. Du är nummer ${rank} i kön.`,
};

const en: typeof sv = {
  subject: (event) => `You have been moved to the waiting list: ${event}`,
  moved: (organiser, event, rank) =>
    `${organiser} has moved you to the waiting list for ${event}. You no longer have a place. You are number ${rank} in line.`,
};

export const organiserQueueMailText: Texts<typeof sv> = { sv, en };
