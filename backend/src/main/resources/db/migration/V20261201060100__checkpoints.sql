-- Where the chain stood at a moment: asked for each day that is published, and for each report as of a moment.
create index audit_seal_by_moment on audit_seal (sealed_at, position);
