-- How far the units have come. Whether the figures of several units add up to one is said by who drafts the criterion; where nobody says, nothing is added.
alter table campaign_criterion add column adds_up boolean;
alter table campaign_criterion add column aim text not null default 'AT_LEAST';
alter table campaign_criterion add constraint ck_campaign_criterion_aim check (aim in ('AT_LEAST', 'AT_MOST'));

-- One figure on one criterion as it stood on a day. A correction adds a row and supersedes the one before.
create table progress_figure (
    id              uuid           not null,
    registration_id uuid           not null,
    criterion_id    uuid           not null,
    as_of           date           not null,
    value           numeric(18, 4) not null,
    note            text,
    because         text,
    recorded_at     timestamptz    not null default clock_timestamp(),
    recorded_by     uuid           not null,
    superseded_at   timestamptz,
    constraint pk_progress_figure primary key (id),
    constraint fk_progress_figure_registration foreign key (registration_id) references registration (id),
    constraint fk_progress_figure_criterion foreign key (criterion_id) references campaign_criterion (id),
    constraint fk_progress_figure_account foreign key (recorded_by) references account (id),
    constraint ck_progress_figure_value check (value >= 0)
);
create unique index uq_progress_figure_day on progress_figure (registration_id, criterion_id, as_of) where superseded_at is null;
create index ix_progress_figure_registration on progress_figure (registration_id, as_of desc, id desc);
create index ix_progress_figure_recorded on progress_figure (registration_id, recorded_at desc, id desc);
create index ix_progress_figure_criterion on progress_figure (criterion_id);

create table progress_evidence (
    figure_id   uuid not null,
    document_id uuid not null,
    constraint pk_progress_evidence primary key (figure_id, document_id),
    constraint fk_progress_evidence_figure foreign key (figure_id) references progress_figure (id),
    constraint fk_progress_evidence_document foreign key (document_id) references document (id)
);
create index ix_progress_evidence_document on progress_evidence (document_id);

-- What was reported is never unsaid: only that it no longer stands can be added.
revoke update, delete, truncate on progress_figure from ${appRole};
grant update (superseded_at) on progress_figure to ${appRole};
revoke update, delete, truncate on progress_evidence from ${appRole};
