-- A difficulty that a unit sends up: received, put together with its like, answered or put before the Minister, and whoever raised it is told.
create table difficulty (
    id                uuid        not null,
    unit_id           uuid        not null,
    receiver_unit_id  uuid        not null,
    about             text        not null,
    directive_id      uuid,
    point_code        text,
    campaign_id       uuid,
    rule_framework    text,
    rule_id           text,
    title             text        not null,
    content           text        not null,
    proposal          text,
    document_id       uuid,
    state             text        not null,
    like_id           uuid,
    raised_on         date        not null,
    raised_by         uuid,
    received_on       date,
    answer_by         date,
    put_on            date,
    settled_on        date,
    outcome           text,
    adjusted_ordinal  integer,
    withdrawn_because text,
    updated_at        timestamptz not null,
    version           bigint      not null default 0,
    search            text        generated always as (search_text(title || ' ' || content)) stored,
    constraint pk_difficulty primary key (id),
    constraint fk_difficulty_unit foreign key (unit_id) references unit (id),
    constraint fk_difficulty_receiver foreign key (receiver_unit_id) references unit (id),
    constraint fk_difficulty_directive foreign key (directive_id) references directive (id),
    constraint fk_difficulty_point foreign key (directive_id, point_code) references directive_point (directive_id, code),
    constraint fk_difficulty_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_difficulty_document foreign key (document_id) references document (id),
    constraint fk_difficulty_like foreign key (like_id) references difficulty (id),
    constraint fk_difficulty_raised_by foreign key (raised_by) references account (id),
    constraint fk_difficulty_version foreign key (directive_id, adjusted_ordinal) references directive_version (directive_id, ordinal),
    constraint ck_difficulty_about check (about in ('DIRECTIVE', 'CAMPAIGN', 'RULE')
        and (about = 'DIRECTIVE') = (directive_id is not null)
        and (about = 'CAMPAIGN') = (campaign_id is not null)
        and (about = 'RULE') = (rule_id is not null and rule_framework is not null)),
    constraint ck_difficulty_like check (like_id <> id),
    constraint ck_difficulty_state check (state in ('RAISED', 'RECEIVED', 'BEFORE_MINISTER', 'ANSWERED', 'ADJUSTED', 'KEPT', 'WITHDRAWN')),
    constraint ck_difficulty_settled check ((state in ('ANSWERED', 'ADJUSTED', 'KEPT')) = (settled_on is not null) and (settled_on is null) = (outcome is null)),
    constraint ck_difficulty_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_because is not null)),
    constraint ck_difficulty_texts check (length(title) between 1 and 300 and length(content) between 1 and 10000)
);
create index ix_difficulty_unit on difficulty (unit_id, raised_on desc, id desc);
create index ix_difficulty_receiver on difficulty (receiver_unit_id, state);
create index ix_difficulty_raised on difficulty (raised_on desc, id desc);
create index ix_difficulty_like on difficulty (like_id);
create index ix_difficulty_directive on difficulty (directive_id);
create index ix_difficulty_campaign on difficulty (campaign_id);
create index ix_difficulty_document on difficulty (document_id);
create index ix_difficulty_search on difficulty using gin (search gin_trgm_ops);
