-- How long dossiers are kept, the list of what is kept, and disposal by decision alone.

-- Two times: since when a period is to be applied, and when we knew. Years: null keeps for ever. Where a level has no row the period is not known, and
-- nothing of it may be disposed of.
create table retention_rule (
    id            uuid        not null,
    level         text        not null,
    years         integer,
    valid         daterange   not null,
    document      text        not null,
    article       text,
    clause        text,
    standing      text        not null,
    source        text        not null,
    note          text,
    note_en       text,
    reason        text,
    recorded_at   timestamptz not null default now(),
    recorded_by   uuid,
    superseded_at timestamptz,
    constraint pk_retention_rule primary key (id),
    constraint fk_retention_rule_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_retention_rule_level check (level in ('STATE', 'MINISTRY', 'UNIT', 'NOT_AWARDED')),
    constraint ck_retention_rule_years check (years between 1 and 150),
    constraint ck_retention_rule_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED')),
    constraint ck_retention_rule_entered check (standing <> 'ENTERED' or (reason is not null and recorded_by is not null)),
    constraint ck_retention_rule_state check (level <> 'STATE' or years is null or (reason is not null and article is not null)),
    constraint ck_retention_rule_texts check (length(document) between 1 and 200 and length(article) between 1 and 100 and length(clause) between 1 and 100
        and length(note) between 1 and 1000 and length(note_en) between 1 and 1000 and length(reason) between 1 and 1000),
    constraint ex_retention_rule_overlap exclude using gist (level with =, valid with &&) where (superseded_at is null)
);
create index ix_retention_rule_level on retention_rule (level, recorded_at desc);
revoke update, delete, truncate on retention_rule from ${appRole};
grant update (superseded_at) on retention_rule to ${appRole};
insert into retention_rule (id, level, years, valid, document, standing, source, note, note_en) values
    ('019e0000-0000-7000-8000-000000203101', 'STATE', null, '(,)', 'Thông tư 10/2022/TT-BNV', 'RECALLED', 'Theo trí nhớ, cần kiểm.',
     'Văn bản chưa đọc được. Theo trí nhớ: hồ sơ khen thưởng cấp Nhà nước bảo quản vĩnh viễn.',
     'The text was not read. From memory: dossiers of awards at State level are kept for ever.'),
    ('019e0000-0000-7000-8000-000000203102', 'MINISTRY', 70, '(,)', 'Thông tư 10/2022/TT-BNV', 'RECALLED', 'Theo trí nhớ, cần kiểm.',
     'Văn bản chưa đọc được. Theo trí nhớ: 20–70 năm tùy loại; vì chưa rõ loại nào bao lâu, lấy thời hạn dài nhất.',
     'The text was not read. From memory: 20–70 years depending on the kind; since it is not known which kind is kept how long, the longest is taken.');

-- Of each dossier that was closed, what the list of archived dossiers is narrowed and ordered by. No level: not known, or a state secret.
create table archive_entry (
    dossier_id  uuid    not null,
    number      text    not null,
    unit_id     uuid    not null,
    year        integer not null,
    level       text,
    closed_on   date    not null,
    disposed_on date,
    constraint pk_archive_entry primary key (dossier_id),
    constraint fk_archive_entry_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_archive_entry_unit foreign key (unit_id) references unit (id),
    constraint ck_archive_entry_level check (level in ('STATE', 'MINISTRY', 'UNIT', 'NOT_AWARDED')),
    constraint ck_archive_entry_disposed check (disposed_on is null or (level is not null and disposed_on > closed_on))
);
create index ix_archive_entry_closed on archive_entry (closed_on desc, dossier_id desc);
create index ix_archive_entry_unit on archive_entry (unit_id, closed_on desc, dossier_id desc);
create index ix_archive_entry_number on archive_entry (number, dossier_id);
create index ix_archive_entry_kept on archive_entry (level, closed_on desc, dossier_id desc) where disposed_on is null;
revoke update, delete, truncate on archive_entry from ${appRole};

-- The highest level of what was awarded, by the law under which the dossier was sent; null where no framework that is kept knows who decides.
create function retention_level(dossier uuid) returns text language sql stable as $$
    select case when count(*) = 0 then 'NOT_AWARDED'
                when bool_or(a.authority in ('PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER')) then 'STATE'
                when bool_or(a.authority is null) then null
                when bool_or(a.authority = 'MINISTER') then 'MINISTRY'
                else 'UNIT' end
      from nomination n
      join dossier d on d.id = n.dossier_id
      left join lateral (select w.authority from award_authority w where w.award_code = n.award_code and w.valid @> d.submitted_on
                          order by lower(w.valid) desc limit 1) a on true
     where n.dossier_id = $1 and n.current_outcome = 'AWARDED'
$$;

-- Legal days where the dossier has them: that of the paper, or that on which its last nomination had its outcome.
create function dossier_closed_on(d dossier) returns date language sql stable as $$
    select case when d.secret then d.decided_on
                when d.state = 'WITHDRAWN' then (d.updated_at at time zone 'Asia/Ho_Chi_Minh')::date
                else coalesce((select max(o.true_on) from nomination_outcome o join nomination n on n.id = o.nomination_id
                                where n.dossier_id = d.id and o.superseded_at is null),
                              (d.updated_at at time zone 'Asia/Ho_Chi_Minh')::date) end
$$;

create function dossier_enters_archive() returns trigger language plpgsql as $$
begin
    insert into archive_entry (dossier_id, number, unit_id, year, level, closed_on)
    values (new.id, new.number, new.unit_id, new.year, case when not new.secret then retention_level(new.id) end, dossier_closed_on(new))
    on conflict do nothing;
    return null;
end $$;
create trigger tr_dossier_archive after update of state on dossier for each row
    when (new.state in ('DECIDED', 'REFUSED', 'WITHDRAWN') and new.state is distinct from old.state) execute function dossier_enters_archive();

insert into archive_entry (dossier_id, number, unit_id, year, level, closed_on)
select d.id, d.number, d.unit_id, d.year, case when not d.secret then retention_level(d.id) end, dossier_closed_on(d)
  from dossier d where d.state in ('DECIDED', 'REFUSED', 'WITHDRAWN', 'ARCHIVED');

create table disposal (
    id                   uuid        not null,
    unit_id              uuid        not null,
    title                text        not null,
    note                 text,
    state                text        not null,
    number               text,
    decided_on           date,
    decision_document_id uuid,
    decided_by           uuid,
    carried_out_on       date,
    minutes_document_id  uuid,
    carried_out_by       uuid,
    drafted_by           uuid        not null,
    edited_by            uuid        not null,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null default 0,
    search               text        generated always as (search_text(title || ' ' || coalesce(number, ''))) stored,
    constraint pk_disposal primary key (id),
    constraint fk_disposal_unit foreign key (unit_id) references unit (id),
    constraint fk_disposal_decision_document foreign key (decision_document_id) references document (id),
    constraint fk_disposal_minutes_document foreign key (minutes_document_id) references document (id),
    constraint fk_disposal_decided_by foreign key (decided_by) references account (id),
    constraint fk_disposal_carried_out_by foreign key (carried_out_by) references account (id),
    constraint fk_disposal_drafted_by foreign key (drafted_by) references account (id),
    constraint fk_disposal_edited_by foreign key (edited_by) references account (id),
    constraint ck_disposal_state check (state in ('DRAFT', 'DECIDED', 'CARRIED_OUT', 'DISCARDED')),
    constraint ck_disposal_decided check (case when state in ('DECIDED', 'CARRIED_OUT')
        then num_nonnulls(number, decided_on, decision_document_id, decided_by) = 4 else num_nonnulls(number, decided_on, decided_by) = 0 end),
    constraint ck_disposal_by_two check (decided_by not in (drafted_by, edited_by)),
    constraint ck_disposal_carried_out check (num_nonnulls(carried_out_on, minutes_document_id, carried_out_by) = case when state = 'CARRIED_OUT' then 3 else 0 end
        and carried_out_on >= decided_on),
    constraint ck_disposal_texts check (length(title) between 1 and 300 and length(note) between 1 and 4000 and length(number) between 1 and 60)
);
create index ix_disposal_unit on disposal (unit_id, updated_at desc, id desc);
create index ix_disposal_updated on disposal (updated_at desc, id desc);
create index ix_disposal_search on disposal using gin (search gin_trgm_ops);
create index ix_disposal_decision_document on disposal (decision_document_id);
create index ix_disposal_minutes_document on disposal (minutes_document_id);
revoke delete, truncate on disposal from ${appRole};

-- Which dossiers, and why each was due when it was chosen. A discarded draft frees them.
create table disposal_entry (
    disposal_id uuid not null,
    dossier_id  uuid not null,
    rule_id     uuid not null,
    keep_until  date not null,
    holds       boolean not null default true,
    constraint pk_disposal_entry primary key (disposal_id, dossier_id),
    constraint fk_disposal_entry_disposal foreign key (disposal_id) references disposal (id),
    constraint fk_disposal_entry_dossier foreign key (dossier_id) references archive_entry (dossier_id),
    constraint fk_disposal_entry_rule foreign key (rule_id) references retention_rule (id)
);
create unique index uq_disposal_entry_dossier on disposal_entry (dossier_id) where holds;

-- What was erased: its digest stays.
create table disposal_erasure (
    disposal_id uuid        not null,
    dossier_id  uuid        not null,
    part        text        not null,
    subject_id  uuid        not null,
    sha256      bytea       not null,
    erased_at   timestamptz not null default now(),
    constraint pk_disposal_erasure primary key (disposal_id, part, subject_id),
    constraint fk_disposal_erasure_disposal foreign key (disposal_id) references disposal (id),
    constraint fk_disposal_erasure_dossier foreign key (dossier_id) references dossier (id),
    constraint ck_disposal_erasure_part check (part in ('SUMMARY', 'REPORT', 'SUBMISSION', 'VERDICT')),
    constraint ck_disposal_erasure_sha256 check (length(sha256) = 32)
);
revoke insert, update, delete, truncate on disposal_erasure from ${appRole};

-- A document whose bytes were erased, by which decision. Its row, its name and its digest stay.
create table document_erasure (
    document_id     uuid        not null,
    decision_number text        not null,
    decided_on      date        not null,
    erased_at       timestamptz not null default now(),
    constraint pk_document_erasure primary key (document_id),
    constraint fk_document_erasure_document foreign key (document_id) references document (id)
);
revoke insert, update, delete, truncate on document_erasure from ${appRole};

-- A dossier that was disposed of says by which decision.
alter table dossier
    add column disposal_id         uuid,
    add column disposal_number     text,
    add column disposal_decided_on date,
    add column disposed_on         date,
    add constraint fk_dossier_disposal foreign key (disposal_id) references disposal (id),
    add constraint ck_dossier_disposed check (num_nonnulls(disposal_id, disposal_number, disposal_decided_on, disposed_on) in (0, 4)
        and (disposed_on is null or (summary is null and state in ('DECIDED', 'REFUSED', 'WITHDRAWN', 'ARCHIVED'))));

-- The documents that a submitted version names.
create function submitted_documents(content jsonb) returns setof uuid language sql immutable as $$
    select (v #>> '{}')::uuid from jsonb_path_query(content, 'lax $.attachments[*].document.id') v
    union
    select (v #>> '{}')::uuid from jsonb_path_query(content, 'lax $.nominations[*].evidence[*].document.id') v
$$;

-- Carries a decided disposal out: erases, keeps the digests, and says which documents are erased with it. More than the role of the application may do,
-- so it looks for itself whether each dossier is due, by the rules of that day.
create function carry_out_disposal(which uuid, carried_on date) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    decided   record;
    gone      uuid[];
    documents uuid[];
    other     record;
begin
    select d.number, d.decided_on into decided from disposal d where d.id = which and d.state = 'DECIDED' and carried_on >= d.decided_on for update;
    if not found then
        raise exception 'disposal % is not decided', which;
    end if;
    gone := array(select x.dossier_id from disposal_entry x where x.disposal_id = which and x.holds order by x.dossier_id);
    perform from dossier d where d.id = any(gone) order by d.id for update;
    if exists (select from archive_entry e join dossier d on d.id = e.dossier_id
                 left join retention_rule r on r.level = e.level and r.superseded_at is null and r.valid @> carried_on
                where e.dossier_id = any(gone)
                  and (e.disposed_on is not null or d.secret or d.state not in ('DECIDED', 'REFUSED', 'WITHDRAWN', 'ARCHIVED') or r.years is null
                       or make_date(extract(year from e.closed_on)::int + r.years, 12, 31) >= carried_on)) then
        raise exception 'disposal % has a dossier that is not due', which;
    end if;

    -- What was ever put into these dossiers, in any version, and into nothing that is kept: whatever table refers to documents is asked.
    documents := array(
        select a.document_id from dossier_attachment a where a.dossier_id = any(gone)
        union select e.document_id from nomination_evidence e join nomination n on n.id = e.nomination_id where n.dossier_id = any(gone)
        union select p.id from dossier_submission s, submitted_documents(s.content) p (id) where s.dossier_id = any(gone));
    -- Whoever is just attaching one of them is waited for.
    perform from document d where d.id = any(documents) order by d.id for update;
    for other in
        select c.conrelid::regclass as of, a.attname as "column" from pg_constraint c
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and c.confrelid = 'document'::regclass
           and c.conrelid not in ('dossier_attachment'::regclass, 'nomination_evidence'::regclass, 'dossier_return_point'::regclass,
                                  'document_ticket'::regclass, 'document_erasure'::regclass)
    loop
        execute format('select array(select u.doc from unnest($1) u (doc) where not exists (select from %s t where t.%I = u.doc))', other.of, other."column")
           into documents using documents;
    end loop;
    documents := array(
        select u.doc from unnest(documents) u (doc)
         where not exists (select from dossier_attachment a join dossier d on d.id = a.dossier_id
                            where a.document_id = u.doc and d.disposed_on is null and d.id <> all(gone))
           and not exists (select from nomination_evidence e join nomination n on n.id = e.nomination_id join dossier d on d.id = n.dossier_id
                            where e.document_id = u.doc and d.disposed_on is null and d.id <> all(gone))
           and not exists (select from document_erasure x where x.document_id = u.doc)
        except
        select p.id from dossier_submission s join dossier d on d.id = s.dossier_id, submitted_documents(s.content) p (id)
         where d.disposed_on is null and d.id <> all(gone));

    insert into disposal_erasure (disposal_id, dossier_id, part, subject_id, sha256)
    select which, d.id, 'SUMMARY', d.id, sha256(convert_to(d.summary, 'UTF8')) from dossier d where d.id = any(gone) and d.summary is not null
    union all
    select which, n.dossier_id, 'REPORT', n.id, sha256(convert_to(n.report, 'UTF8')) from nomination n where n.dossier_id = any(gone) and n.report is not null
    union all
    select which, s.dossier_id, 'SUBMISSION', s.id, sha256(convert_to(s.content::text, 'UTF8')) from dossier_submission s where s.dossier_id = any(gone)
    union all
    select which, s.dossier_id, 'VERDICT', v.id, sha256(convert_to(v.assessment::text, 'UTF8')) from nomination_verdict v
      join dossier_submission s on s.id = v.submission_id where s.dossier_id = any(gone);

    update nomination set report = null where dossier_id = any(gone) and report is not null;
    update nomination_verdict v set assessment = (
               select jsonb_object_agg(l.key, l.value || '{"conditions": [], "warnings": [], "ahead": [], "judgements": [], "doubts": [], "money": null}')
                 from jsonb_each(v.assessment) l)
      from dossier_submission s where s.id = v.submission_id and s.dossier_id = any(gone);
    update dossier_submission set content = content || '{"summary": null, "attachments": [], "nominations": []}'
     where dossier_id = any(gone);
    -- The answers kept for requests that may be repeated hold the whole dossier: each begins with {"id":"
    update idempotency_key set body = null where substr(body, 8, 36) = any(gone::text[]);
    update archive_entry set disposed_on = carried_on where dossier_id = any(gone);
    update dossier set summary = null, disposal_id = which, disposal_number = decided.number, disposal_decided_on = decided.decided_on,
           disposed_on = carried_on, version = version + 1
     where id = any(gone);
    insert into document_erasure (document_id, decision_number, decided_on) select u.doc, decided.number, decided.decided_on from unnest(documents) u (doc);
    return query select unnest(documents);
end $$;
revoke execute on function carry_out_disposal(uuid, date) from public;
grant execute on function carry_out_disposal(uuid, date) to ${appRole};
