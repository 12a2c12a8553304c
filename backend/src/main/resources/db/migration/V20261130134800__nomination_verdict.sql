-- What the law said of each nomination when its dossier was submitted, with the rules and the facts by which it was said. Written once with the
-- submitted version. A nomination may be taken out of a returned draft; what was said of it stays, so nothing refers to its row.
create table nomination_verdict (
    id               uuid not null,
    submission_id    uuid not null,
    nomination_id    uuid not null,
    outcome          text not null,
    as_of            date not null,
    framework        text,
    rulebook_version text,
    facts_digest     text not null,
    findings         jsonb not null,
    assessment       jsonb not null,
    reason           text,
    constraint pk_nomination_verdict primary key (id),
    constraint fk_nomination_verdict_submission foreign key (submission_id) references dossier_submission (id),
    constraint uq_nomination_verdict_once unique (submission_id, nomination_id),
    constraint ck_nomination_verdict_outcome check (outcome in ('ELIGIBLE', 'INELIGIBLE', 'UNDETERMINED')),
    constraint ck_nomination_verdict_reason check (outcome <> 'INELIGIBLE' or length(reason) between 1 and 2000)
);
create index ix_nomination_verdict_nomination on nomination_verdict (nomination_id);
revoke update, delete, truncate on nomination_verdict from ${appRole};

-- The outcome of the last submitted version stands with the nomination, so that lists can be narrowed by it.
alter table nomination
    add column verdict text,
    add constraint ck_nomination_verdict check (verdict in ('ELIGIBLE', 'INELIGIBLE', 'UNDETERMINED'));
create index ix_nomination_ineligible on nomination (dossier_number, id) where verdict = 'INELIGIBLE';
