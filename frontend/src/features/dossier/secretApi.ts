import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import type { Dossier, SecretDossierOpening, SecretDossierStep } from '@/api/types';

export function registerSecretDossier(body: SecretDossierOpening): Promise<Dossier> {
  return take(
    api.POST('/api/v1/dossiers/secret', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }),
  );
}

const of = (dossier: Dossier) => ({ path: { id: dossier.id }, header: ifMatch(dossier) });

export function recordSecretDecided(dossier: Dossier, body: SecretDossierStep): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/secret-decision', { params: of(dossier), body }));
}

export function recordSecretArchived(dossier: Dossier, body: SecretDossierStep): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/secret-archiving', { params: of(dossier), body }));
}

export function discardSecretDossier(dossier: Dossier): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/secret-discard', { params: of(dossier) }));
}
