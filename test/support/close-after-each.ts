import { afterAll, afterEach } from 'vitest';
import { closeWhatTheFileOpened, closeWhatTheTestOpened } from './cleanup.ts';

afterEach(closeWhatTheTestOpened);
afterAll(closeWhatTheFileOpened);
