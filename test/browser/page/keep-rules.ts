import { config } from 'zod';

// The page forbids code made out of text, and zod would try whether it is allowed: the page would be blamed for it.
config({ jitless: true });

/** Takes the setting off the page again, where zod keeps it for all: the add-in's own zod must not find it. */
export const forgetSetting = (): boolean => Reflect.deleteProperty(globalThis, '__zod_globalConfig');
