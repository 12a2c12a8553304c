import { api } from './client';
import { session } from './session';

/** Ends this browser's session at the server; if the server cannot be reached the tabs forget it all the same. */
export async function signOut(): Promise<void> {
  await api.DELETE('/api/v1/tokens').catch(() => undefined);
  session.forget();
}
