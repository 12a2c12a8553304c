-- Checks of a campaign: planned for a unit by a day, done with what was found, answered by the unit, verified.
create table campaign_check (
    id            uuid        not null,
    version       bigint      not null default 0,
    campaign_id   uuid        not null,
    unit_id       uuid        not null,
    team_unit_id  uuid        not null,
    focus         text        not null,
    planned_on    date        not null,
    state         text        not null,
    done_on       date,
    found         text,
    mend_by       date,
    answer        text,
    answered_on   date,
    note          text,
    settled_on    date,
    ended_because text,
    demonstration boolean     not null default false,
    created_at    timestamptz not null,
    created_by    uuid,
    updated_at    timestamptz not null,
    constraint pk_campaign_check primary key (id),
    constraint fk_campaign_check_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_campaign_check_unit foreign key (unit_id) references unit (id),
    constraint fk_campaign_check_team foreign key (team_unit_id) references unit (id),
    constraint fk_campaign_check_by foreign key (created_by) references account (id),
    constraint ck_campaign_check_team check (team_unit_id <> unit_id),
    constraint ck_campaign_check_focus check (length(focus) between 1 and 2000),
    constraint ck_campaign_check_state check (state in ('PLANNED', 'GOOD', 'TO_MEND', 'ANSWERED', 'MENDED', 'CANCELLED', 'LAPSED')),
    constraint ck_campaign_check_done check ((state in ('PLANNED', 'CANCELLED')) <= (done_on is null)
        and (state in ('GOOD', 'TO_MEND', 'ANSWERED', 'MENDED')) <= (done_on is not null and found is not null)),
    constraint ck_campaign_check_mend check ((state in ('TO_MEND', 'ANSWERED', 'MENDED')) <= (mend_by is not null)),
    constraint ck_campaign_check_answered check ((state in ('ANSWERED', 'MENDED')) <= (answered_on is not null)),
    constraint ck_campaign_check_ended check ((ended_because is not null) <= (state in ('CANCELLED', 'LAPSED'))
        and (state = 'CANCELLED') <= (ended_because is not null))
);
create index ix_campaign_check_campaign on campaign_check (campaign_id, planned_on desc, id desc);
create index ix_campaign_check_unit on campaign_check (unit_id, planned_on desc, id desc);
create index ix_campaign_check_team on campaign_check (team_unit_id, planned_on desc, id desc);
create index ix_campaign_check_planned on campaign_check (planned_on desc, id desc);

create table campaign_check_document (
    check_id    uuid not null,
    document_id uuid not null,
    -- FOUND by the checking team, MENDED by the checked unit.
    proves      text not null,
    constraint pk_campaign_check_document primary key (check_id, document_id, proves),
    constraint fk_campaign_check_document_check foreign key (check_id) references campaign_check (id),
    constraint fk_campaign_check_document_document foreign key (document_id) references document (id),
    constraint ck_campaign_check_document_proves check (proves in ('FOUND', 'MENDED'))
);
create index ix_campaign_check_document_document on campaign_check_document (document_id);
