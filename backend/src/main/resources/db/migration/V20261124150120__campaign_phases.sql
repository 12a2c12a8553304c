-- A campaign's phases with their dates, its reviews with the figures as they stood, its cancelling with the reason; and which criterion of its parent
-- each criterion of a responding campaign is aligned with.
create table campaign_phase (
    campaign_id uuid    not null,
    ordinal     integer not null,
    kind        text    not null,
    name        text,
    starts_on   date,
    ends_on     date,
    constraint pk_campaign_phase primary key (campaign_id, ordinal),
    constraint fk_campaign_phase_campaign foreign key (campaign_id) references campaign (id) on delete cascade,
    constraint ck_campaign_phase_kind check (kind in ('STAGE', 'INTERIM_REVIEW', 'SUMMING_UP')),
    constraint ck_campaign_phase_period check (ends_on >= starts_on)
);

create table campaign_review (
    id          uuid        not null,
    campaign_id uuid        not null,
    kind        text        not null,
    held_on     date        not null,
    summary     text        not null,
    figures     jsonb       not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid        not null,
    constraint pk_campaign_review primary key (id),
    constraint fk_campaign_review_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_campaign_review_account foreign key (recorded_by) references account (id),
    constraint ck_campaign_review_kind check (kind in ('INTERIM', 'FINAL'))
);
create unique index uq_campaign_review_final on campaign_review (campaign_id) where kind = 'FINAL';
create index ix_campaign_review_campaign on campaign_review (campaign_id, held_on desc, id desc);
revoke update, delete, truncate on campaign_review from ${appRole};

alter table campaign drop constraint ck_campaign_state;
alter table campaign add constraint ck_campaign_state
    check (state in ('DRAFT', 'PROPOSED', 'LAUNCHED', 'CLOSED', 'CANCELLED', 'DISCARDED'));
alter table campaign add column cancelled_on date;
alter table campaign add column cancelled_because text;
alter table campaign add constraint ck_campaign_cancelled
    check ((state = 'CANCELLED') = (cancelled_on is not null) and (state = 'CANCELLED') = (cancelled_because is not null));

alter table campaign_criterion add column parent_criterion_id uuid;
alter table campaign_criterion add constraint fk_campaign_criterion_parent
    foreign key (parent_criterion_id) references campaign_criterion (id);
alter table campaign_criterion add constraint ck_campaign_criterion_parent check (parent_criterion_id <> id);
create index ix_campaign_criterion_parent on campaign_criterion (parent_criterion_id) where parent_criterion_id is not null;
