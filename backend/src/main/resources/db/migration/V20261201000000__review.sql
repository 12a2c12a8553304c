-- Reviews of a period (sơ kết, tổng kết): a template goes down the tree, reports come up, and the parent is the sum of what lies under it.
create table review_cycle (
    id            uuid        not null,
    version       bigint      not null default 0,
    unit_id       uuid        not null,
    kind          text        not null,
    title         text        not null,
    starts_on     date        not null,
    ends_on       date        not null,
    due_on        date        not null,
    -- How far down: 1 are the units directly under or overseen.
    levels        integer     not null,
    guidance      text,
    previous_id   uuid,
    campaign_id   uuid,
    state         text        not null,
    opened_on     date,
    closed_on     date,
    ended_because text,
    demonstration boolean     not null default false,
    created_at    timestamptz not null,
    created_by    uuid,
    updated_at    timestamptz not null,
    constraint pk_review_cycle primary key (id),
    constraint fk_review_cycle_unit foreign key (unit_id) references unit (id),
    constraint fk_review_cycle_previous foreign key (previous_id) references review_cycle (id),
    constraint fk_review_cycle_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_review_cycle_by foreign key (created_by) references account (id),
    constraint ck_review_cycle_kind check (kind in ('HALF_YEAR', 'YEAR', 'THEMATIC', 'FIVE_YEAR')),
    constraint ck_review_cycle_title check (length(title) between 1 and 300),
    constraint ck_review_cycle_period check (ends_on >= starts_on),
    constraint ck_review_cycle_levels check (levels between 1 and 4),
    constraint ck_review_cycle_guidance check (length(guidance) <= 20000),
    constraint ck_review_cycle_previous check (previous_id <> id),
    constraint ck_review_cycle_state check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    constraint ck_review_cycle_opened check ((state in ('OPEN', 'CLOSED')) <= (opened_on is not null)),
    constraint ck_review_cycle_closed check ((state = 'CLOSED') = (closed_on is not null))
);
create index ix_review_cycle_unit on review_cycle (unit_id, ends_on desc, id desc);
create index ix_review_cycle_ends on review_cycle (ends_on desc, id desc);

create table review_section (
    cycle_id           uuid    not null,
    code               text    not null,
    ordinal            integer not null,
    title              text    not null,
    hint               text,
    directive_id       uuid,
    directive_point    text,
    constraint pk_review_section primary key (cycle_id, code),
    constraint fk_review_section_cycle foreign key (cycle_id) references review_cycle (id) on delete cascade,
    constraint fk_review_section_point foreign key (directive_id, directive_point) references directive_point (directive_id, code),
    constraint ck_review_section_point check ((directive_id is null) = (directive_point is null)),
    constraint uq_review_section_ordinal unique (cycle_id, ordinal) deferrable initially deferred,
    constraint ck_review_section_code check (code ~ '^[A-Z0-9][A-Z0-9_.]{0,39}$'),
    constraint ck_review_section_title check (length(title) between 1 and 300),
    constraint ck_review_section_hint check (length(hint) <= 2000)
);

create table review_figure (
    cycle_id     uuid    not null,
    code         text    not null,
    ordinal      integer not null,
    heading      text,
    name         text    not null,
    measure_unit text,
    source       text,
    numerator    text,
    denominator  text,
    constraint pk_review_figure primary key (cycle_id, code),
    constraint fk_review_figure_cycle foreign key (cycle_id) references review_cycle (id) on delete cascade,
    constraint fk_review_figure_numerator foreign key (cycle_id, numerator) references review_figure (cycle_id, code) deferrable initially deferred,
    constraint fk_review_figure_denominator foreign key (cycle_id, denominator) references review_figure (cycle_id, code) deferrable initially deferred,
    constraint uq_review_figure_ordinal unique (cycle_id, ordinal) deferrable initially deferred,
    constraint ck_review_figure_code check (code ~ '^[A-Z0-9][A-Z0-9_.]{0,39}$'),
    constraint ck_review_figure_name check (length(name) between 1 and 300),
    constraint ck_review_figure_heading check (length(heading) <= 300),
    constraint ck_review_figure_measure check (length(measure_unit) <= 60),
    -- A share is reckoned from two others: neither entered nor counted.
    constraint ck_review_figure_ratio check ((numerator is null) = (denominator is null) and (numerator is null or source is null))
);

create table review_report (
    id               uuid        not null,
    version          bigint      not null default 0,
    cycle_id         uuid        not null,
    unit_id          uuid        not null,
    parent_id        uuid,
    state            text        not null,
    submitted_on     date,
    submitted_by     uuid,
    accepted_on      date,
    returned_because text,
    updated_at       timestamptz not null,
    constraint pk_review_report primary key (id),
    constraint fk_review_report_cycle foreign key (cycle_id) references review_cycle (id),
    constraint fk_review_report_unit foreign key (unit_id) references unit (id),
    constraint fk_review_report_parent foreign key (parent_id) references review_report (id),
    constraint fk_review_report_by foreign key (submitted_by) references account (id),
    constraint uq_review_report_unit unique (cycle_id, unit_id),
    constraint uq_review_report_cycle unique (id, cycle_id),
    constraint ck_review_report_state check (state in ('WRITING', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'MISSING')),
    constraint ck_review_report_submitted check ((state in ('SUBMITTED', 'ACCEPTED')) <= (submitted_on is not null)),
    constraint ck_review_report_accepted check ((state = 'ACCEPTED') = (accepted_on is not null)),
    constraint ck_review_report_returned check ((state = 'RETURNED') <= (returned_because is not null))
);
create index ix_review_report_cycle on review_report (cycle_id, state);
create index ix_review_report_parent on review_report (parent_id);
create index ix_review_report_unit on review_report (unit_id, id desc);

-- Which report tells of which unit, once in a cycle: what a predecessor did counts for its heir, and nothing counts twice.
create table review_cover (
    cycle_id  uuid not null,
    unit_id   uuid not null,
    report_id uuid not null,
    constraint pk_review_cover primary key (cycle_id, unit_id),
    constraint fk_review_cover_report foreign key (report_id, cycle_id) references review_report (id, cycle_id),
    constraint fk_review_cover_unit foreign key (unit_id) references unit (id)
);
create index ix_review_cover_report on review_cover (report_id);

create table review_text (
    report_id uuid not null,
    cycle_id  uuid not null,
    section   text not null,
    content   text not null,
    constraint pk_review_text primary key (report_id, section),
    constraint fk_review_text_report foreign key (report_id, cycle_id) references review_report (id, cycle_id),
    constraint fk_review_text_section foreign key (cycle_id, section) references review_section (cycle_id, code),
    constraint ck_review_text_content check (length(content) between 1 and 50000)
);
create index ix_review_text_section on review_text (cycle_id, section, report_id);

-- What a unit did itself; what lies under it reports for itself.
create table review_value (
    report_id uuid          not null,
    cycle_id  uuid          not null,
    figure    text          not null,
    value     numeric(18,2) not null,
    counted   numeric(18,2),
    note      text,
    constraint pk_review_value primary key (report_id, figure),
    constraint fk_review_value_report foreign key (report_id, cycle_id) references review_report (id, cycle_id),
    constraint fk_review_value_figure foreign key (cycle_id, figure) references review_figure (cycle_id, code),
    constraint ck_review_value_value check (value >= 0),
    constraint ck_review_value_note check (length(note) between 1 and 1000)
);
create index ix_review_value_figure on review_value (cycle_id, figure, report_id) include (value);

create table review_measure (
    id        uuid    not null,
    report_id uuid    not null,
    ordinal   integer not null,
    content   text    not null,
    lead      text,
    due_on    date,
    constraint pk_review_measure primary key (id),
    constraint fk_review_measure_report foreign key (report_id) references review_report (id),
    constraint ck_review_measure_content check (length(content) between 1 and 1000),
    constraint ck_review_measure_lead check (length(lead) between 1 and 300)
);
create index ix_review_measure_report on review_measure (report_id, ordinal);

-- A closed cycle is frozen: what turns out otherwise stands beside it.
create table review_correction (
    id          uuid          not null,
    report_id   uuid          not null,
    cycle_id    uuid          not null,
    figure      text          not null,
    value       numeric(18,2) not null,
    reason      text          not null,
    recorded_at timestamptz   not null,
    recorded_by uuid          not null,
    constraint pk_review_correction primary key (id),
    constraint fk_review_correction_report foreign key (report_id, cycle_id) references review_report (id, cycle_id),
    constraint fk_review_correction_figure foreign key (cycle_id, figure) references review_figure (cycle_id, code),
    constraint fk_review_correction_by foreign key (recorded_by) references account (id),
    constraint ck_review_correction_value check (value >= 0),
    constraint ck_review_correction_reason check (length(reason) between 1 and 1000)
);
create index ix_review_correction_cycle on review_correction (cycle_id, figure, id);
create index ix_review_correction_report on review_correction (report_id, id);
revoke update, delete, truncate on review_correction from ${appRole};

-- The rows behind the cells of the statistics forms, as they stood when the cycle closed.
create table review_form_row (
    cycle_id     uuid   not null,
    form         text   not null,
    ordinal      integer not null,
    subject_type text   not null,
    subject_id   uuid   not null,
    label        text   not null,
    unit_id      uuid,
    columns      text[] not null,
    lines        text[] not null,
    constraint pk_review_form_row primary key (cycle_id, form, ordinal),
    constraint fk_review_form_row_cycle foreign key (cycle_id) references review_cycle (id),
    constraint fk_review_form_row_unit foreign key (unit_id) references unit (id),
    constraint ck_review_form_row_form check (form in ('0601', '0602', '0603', '0604', '0605'))
);
revoke update, delete, truncate on review_form_row from ${appRole};
