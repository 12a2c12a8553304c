-- A certificate or an insignia that was damaged or lost is replaced: asked by the recipient's unit, issued by whoever decided the award.
create table replacement_term (
    valid    daterange not null,
    days     integer   not null,
    citation text      not null,
    standing text      not null,
    source   text      not null,
    note     text      not null,
    note_en  text      not null,
    constraint pk_replacement_term primary key (valid),
    constraint ex_replacement_term_overlap exclude using gist (valid with &&),
    constraint ck_replacement_term_days check (days between 1 and 365),
    constraint ck_replacement_term_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on replacement_term from ${appRole};
insert into replacement_term (valid, days, citation, standing, source, note, note_en) values
    (daterange(null, null), 15, 'Thông tư 62/2025/TT-BNNMT, Điều 22', 'ANALOGUE', 'T-1a59',
     'Quy định của bộ kế nhiệm về cấp đổi; áp dụng tương tự, chưa có quy định riêng nào được đọc.',
     'The rule of the successor ministry on exchange, taken over: no rule of this ministry''s own was read.');

create table replacement (
    id             uuid        not null,
    number         bigint      not null generated always as identity,
    award_id       uuid        not null,
    -- The recipient's unit asks, and whoever decided the award, or submits to those above, replaces.
    unit_id        uuid        not null,
    keeper_id      uuid        not null,
    way            text        not null,
    what           text        not null,
    reason         text        not null,
    account        text        not null,
    document_id    uuid,
    state          text        not null,
    asked_on       date        not null,
    approved_on    date,
    forward_number text,
    forwarded_on   date,
    refused_because text,
    issue_number   text,
    issued_on      date,
    handed_on      date,
    handed_to      text,
    asked_by       uuid        not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null default 0,
    constraint pk_replacement primary key (id),
    constraint uq_replacement_number unique (number),
    constraint fk_replacement_award foreign key (award_id) references award (id),
    constraint fk_replacement_unit foreign key (unit_id) references unit (id),
    constraint fk_replacement_keeper foreign key (keeper_id) references unit (id),
    constraint fk_replacement_document foreign key (document_id) references document (id),
    constraint fk_replacement_asked_by foreign key (asked_by) references account (id),
    constraint ck_replacement_way check (way in ('OWN', 'ABOVE')),
    constraint ck_replacement_what check (what in ('CERTIFICATE', 'INSIGNIA')),
    constraint ck_replacement_reason check (reason in ('DAMAGED', 'LOST')),
    constraint ck_replacement_state check (state in ('ASKED', 'APPROVED', 'FORWARDED', 'REFUSED', 'ISSUED', 'HANDED_OVER')),
    constraint ck_replacement_by_way check (case way when 'OWN' then state <> 'FORWARDED' and forwarded_on is null else state <> 'APPROVED' and approved_on is null end),
    constraint ck_replacement_refused check ((state = 'REFUSED') = (refused_because is not null)),
    constraint ck_replacement_issued check ((state in ('ISSUED', 'HANDED_OVER')) = (issued_on is not null) and (issued_on is null) = (issue_number is null)),
    constraint ck_replacement_handed check ((state = 'HANDED_OVER') = (handed_on is not null) and handed_on >= issued_on and issued_on >= asked_on),
    constraint ck_replacement_texts check (length(account) between 1 and 2000 and length(forward_number) between 1 and 60 and length(refused_because) between 1 and 1000
        and length(issue_number) between 1 and 60 and length(handed_to) between 1 and 200)
);
-- One at a time for a thing.
create unique index uq_replacement_open on replacement (award_id, what) where state in ('ASKED', 'APPROVED', 'FORWARDED', 'ISSUED');
create index ix_replacement_unit on replacement (unit_id, updated_at desc, id desc);
create index ix_replacement_keeper on replacement (keeper_id, updated_at desc, id desc);
create index ix_replacement_updated on replacement (updated_at desc, id desc);
create index ix_replacement_award on replacement (award_id, issued_on desc);
create index ix_replacement_document on replacement (document_id);
revoke delete, truncate on replacement from ${appRole};
