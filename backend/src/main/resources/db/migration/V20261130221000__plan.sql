-- A unit's own plan under a directive that was addressed to it: tasks with what they carry, approved by whoever handed it down, reported task by task.
create table plan (
    id            uuid        not null,
    directive_id  uuid        not null,
    addressee_id  uuid        not null,
    unit_id       uuid        not null,
    from_unit_id  uuid        not null,
    cluster_id    uuid,
    title         text        not null,
    number        text,
    signed_on     date,
    document_id   uuid,
    state         text        not null,
    asked_because text,
    asked_due_on  date,
    submitted_on  date,
    approved_on   date,
    approved_by   uuid,
    created_by    uuid,
    updated_at    timestamptz not null,
    version       bigint      not null default 0,
    search        text        generated always as (search_text(title || ' ' || coalesce(number, ''))) stored,
    constraint pk_plan primary key (id),
    constraint fk_plan_directive foreign key (directive_id) references directive (id),
    constraint fk_plan_addressee foreign key (addressee_id) references directive_addressee (id),
    constraint fk_plan_unit foreign key (unit_id) references unit (id),
    constraint fk_plan_from foreign key (from_unit_id) references unit (id),
    constraint fk_plan_cluster foreign key (cluster_id) references cluster (id),
    constraint fk_plan_document foreign key (document_id) references document (id),
    constraint fk_plan_approved_by foreign key (approved_by) references account (id),
    constraint fk_plan_created_by foreign key (created_by) references account (id),
    constraint ck_plan_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'AMENDMENT_ASKED', 'DISCARDED')),
    constraint ck_plan_approved check ((state = 'APPROVED') = (approved_on is not null)),
    constraint ck_plan_asked check ((state = 'AMENDMENT_ASKED') = (asked_because is not null)),
    constraint ck_plan_texts check (length(title) between 1 and 500)
);
-- One plan of a unit under a directive, and one for each cluster that it writes for.
create unique index uq_plan_addressee on plan (addressee_id, coalesce(cluster_id, '00000000-0000-0000-0000-000000000000')) where state <> 'DISCARDED';
create index ix_plan_directive on plan (directive_id, updated_at desc, id desc);
create index ix_plan_unit on plan (unit_id, updated_at desc, id desc);
create index ix_plan_updated on plan (updated_at desc, id desc);
create index ix_plan_search on plan using gin (search gin_trgm_ops);
create index ix_plan_document on plan (document_id);

create table plan_task (
    id       uuid    not null,
    plan_id  uuid    not null,
    ordinal  integer not null,
    content  text    not null,
    lead     text,
    partners text,
    product  text,
    due_on   date,
    constraint pk_plan_task primary key (id),
    constraint fk_plan_task_plan foreign key (plan_id) references plan (id),
    constraint ck_plan_task_content check (length(content) between 1 and 2000)
);
create index ix_plan_task_plan on plan_task (plan_id, ordinal);

-- Which points of the directive a task carries.
create table plan_task_point (
    task_id      uuid not null,
    directive_id uuid not null,
    point_code   text not null,
    constraint pk_plan_task_point primary key (task_id, point_code),
    constraint fk_plan_task_point_task foreign key (task_id) references plan_task (id) on delete cascade,
    constraint fk_plan_task_point_point foreign key (directive_id, point_code) references directive_point (directive_id, code)
);
create index ix_plan_task_point_point on plan_task_point (directive_id, point_code);

-- How far a task had come on a day; a correction adds a row.
create table plan_task_report (
    id          uuid        not null,
    task_id     uuid        not null,
    reported_on date        not null,
    progress    text        not null,
    words       text        not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint pk_plan_task_report primary key (id),
    constraint fk_plan_task_report_task foreign key (task_id) references plan_task (id),
    constraint fk_plan_task_report_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_plan_task_report_progress check (progress in ('UNDER_WAY', 'DONE', 'GIVEN_UP')),
    constraint ck_plan_task_report_words check (length(words) between 1 and 2000)
);
create index ix_plan_task_report_task on plan_task_report (task_id, recorded_at desc);
revoke update, delete, truncate on plan_task_report from ${appRole};
