/** What can be done to several people of an event at once. */
export type SeveralAction = 'give' | 'queue' | 'cancel';
