-- Fills the dossiers up to :nominations nominations, five in each, with their papers, submissions and what became of them, and one campaign to which every
-- unit answers. Each row is a function of its number alone. Run by the owner of the schema, after units.sql and awards.sql.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create function pg_temp.pick(n bigint, question text, below integer) returns integer language sql immutable as $$
    select ((hashint8extended(n, hashtextextended(question, 20241202)) & 9223372036854775807) % below)::integer $$;
create temp table place as
select row_number() over (order by u.code) - 1 as place, u.id, n.name
  from unit u join unit_now n on n.id = u.id where n.kind not in ('CENTRAL', 'MINISTRY', 'PROVINCE');
create temp table hand as select id, username from account where username in ('office', 'officer');
select coalesce(max(substr(name, 19)::integer), 0) as already from first_start where name like 'bench-nominations %' \gset

create temp table given as
select d, md5('bench dossier ' || d)::uuid as id, place.id as unit_id, place.name as unit_name, 2005 + d % 20 as year,
       timestamptz '2005-01-05' + (d % 20) * interval '1 year' + pg_temp.pick(d, 'minute', 480000) * interval '1 minute' as at,
       -- Nearly all of the past is over; what is under way is of the last year.
       case when d % 20 = 19 then (array ['DRAFT', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'ACCEPTED', 'REFUSED'])[1 + pg_temp.pick(d, 'state', 8)]
            else (array ['DECIDED', 'DECIDED', 'ARCHIVED', 'ARCHIVED', 'ARCHIVED', 'WITHDRAWN'])[1 + pg_temp.pick(d, 'state', 6)] end as state
  from generate_series(:already / 5, :nominations / 5 - 1) as d
  join place on place.place = pg_temp.pick(d, 'unit', (select count(*)::integer from place));
create index on given (d);

insert into dossier (id, number, unit_id, kind, year, title, state, submitted_at, submitted_on, due_on, created_at, updated_at, claimed_by, claimed_at)
select g.id, 'HS-BENCH-' || to_char(d, 'FM0000000'), unit_id, (array ['MERIT', 'MERIT', 'MERIT', 'CAMPAIGN', 'DEDICATION'])[1 + pg_temp.pick(d, 'kind', 5)],
       year, 'Đề nghị khen thưởng năm ' || year || ' của ' || unit_name, state, case when state <> 'DRAFT' then at end, case when state <> 'DRAFT' then at::date end,
       case when state in ('SUBMITTED', 'RETURNED') then at::date + 28 end, at, at,
       case when claimed then h.id end, case when claimed then at end
  from (select *, state in ('SUBMITTED', 'RETURNED') and pg_temp.pick(d, 'claimed', 3) = 0 as claimed from given) g join hand h on h.username = 'office'
    on conflict do nothing;

create temp table asked as
select g.d, g.d * 5 + i as n, i, g.id as dossier_id, g.unit_id, g.state, g.at, g.year, p.id as person_id, p.name, p.sex,
       (array ['LABOR_ADVANCED', 'LABOR_ADVANCED', 'LABOR_ADVANCED', 'EMULATION_FIGHTER_GRASSROOTS', 'MERIT_CERT_MINISTER']) [1 + pg_temp.pick(g.d * 5 + i, 'award', 5)] as award_code
  from given g cross join generate_series(0, 4) as i
  join person p on p.id = md5('bench person ' || (g.d * 5 + i) % (select greatest(1, count(*)) from person where employee_code like 'BENCH-%'))::uuid;
insert into nomination (id, dossier_id, ordinal, nominee_kind, person_id, award_code, report, frozen_name, frozen_unit_id, frozen_position, frozen_position_group,
                        frozen_direct_worker, frozen_sex)
select md5('bench nomination ' || n)::uuid, dossier_id, i, 'INDIVIDUAL', person_id, award_code,
       'Hoàn thành xuất sắc nhiệm vụ năm ' || year || '; có sáng kiến được áp dụng trong đơn vị.', name, unit_id, 'Chuyên viên', 'STAFF', n % 3 > 0, sex
  from asked on conflict (id) do nothing;
insert into nomination_outcome (id, nomination_id, outcome, true_on)
select md5('bench outcome ' || n)::uuid, md5('bench nomination ' || n)::uuid,
       case when state = 'REFUSED' then 'REFUSED' when pg_temp.pick(n, 'outcome', 12) = 0 then 'FAILED' when state in ('DECIDED', 'ARCHIVED') then 'AWARDED' else 'PASSED' end,
       (at + interval '40 days')::date
  from asked where state in ('DECIDED', 'ARCHIVED', 'REFUSED') or state = 'ACCEPTED' and pg_temp.pick(n, 'voted', 2) = 0
    on conflict do nothing;

insert into document (id, file_name, media_type, size, sha256, unit_id, uploaded_by, uploaded_at)
select md5('bench minutes ' || d)::uuid, 'bien-ban-' || d || '.pdf', 'application/pdf', 200000, decode(md5('minutes ' || d) || md5(d::text), 'hex'), unit_id, h.id, at
  from given join hand h on h.username = 'officer'
union all
select md5('bench report ' || n)::uuid, 'bao-cao-' || n || '.pdf', 'application/pdf', 300000, decode(md5('report ' || n) || md5(n::text), 'hex'), unit_id, h.id, at
  from asked join hand h on h.username = 'officer'
    on conflict do nothing;
insert into dossier_attachment (dossier_id, document_id, kind) select id, md5('bench minutes ' || d)::uuid, 'MINUTES' from given on conflict do nothing;
insert into nomination_evidence (nomination_id, document_id, kind)
select md5('bench nomination ' || n)::uuid, md5('bench report ' || n)::uuid, 'REPORT' from asked on conflict do nothing;
insert into dossier_submission (id, dossier_id, ordinal, submitted_at, submitted_by, content)
select md5('bench submission ' || d)::uuid, g.id, 1, at, h.id, '{}' from given g join hand h on h.username = 'officer' where state <> 'DRAFT'
    on conflict do nothing;
insert into first_start (name) values ('bench-nominations ' || :nominations) on conflict do nothing;

-- One campaign of ten criteria to which every unit has answered, with four figures for each.
insert into campaign (id, title, level, method, state, unit_id, starts_on, ends_on, launched_on, standing)
select md5('bench campaign')::uuid, 'Phong trào thi đua của mọi đơn vị', 'MINISTRY', 'REGULAR', 'LAUNCHED', id, '2024-01-01', '2025-12-31', '2024-01-01', 'DEMONSTRATION'
  from unit where code = 'BTNMT' on conflict do nothing;
insert into campaign_criterion (id, campaign_id, ordinal, name, measure, measure_unit, target, adds_up)
select md5('bench criterion ' || c)::uuid, md5('bench campaign')::uuid, c, 'Tiêu chí ' || c + 1, 'Số việc', 'việc', 1000, c % 2 = 0 from generate_series(0, 9) as c
    on conflict (id) do nothing;
insert into registration (id, campaign_id, unit_id, state, registered_at)
select md5('bench registration ' || place)::uuid, md5('bench campaign')::uuid, id, 'REGISTERED', '2024-01-15' from place on conflict do nothing;
insert into registration_version (registration_id, number, said_at)
select md5('bench registration ' || place)::uuid, 1, '2024-01-15' from place on conflict do nothing;
insert into registration_commitment (registration_id, criterion_id, version_number, target)
select md5('bench registration ' || place)::uuid, md5('bench criterion ' || c)::uuid, 1, 10 + pg_temp.pick(place * 10 + c, 'target', 90)
  from place cross join generate_series(0, 9) as c on conflict do nothing;
insert into progress_figure (id, registration_id, criterion_id, as_of, value, recorded_at, recorded_by)
select md5('bench figure ' || place || ' ' || c || ' ' || q)::uuid, md5('bench registration ' || place)::uuid, md5('bench criterion ' || c)::uuid,
       date '2024-03-31' + q * 91, q * 20 + pg_temp.pick(place * 10 + c, 'figure', 30), timestamptz '2024-04-05' + q * interval '91 days', h.id
  from place cross join generate_series(0, 9) as c cross join generate_series(0, 2) as q join hand h on h.username = 'officer'
 where pg_temp.pick(place, 'silent', 8) > 0
    on conflict do nothing;
vacuum (analyze) dossier, nomination, nomination_outcome, nomination_evidence, dossier_attachment, dossier_submission, document, campaign, campaign_criterion,
                 registration, registration_version, registration_commitment, progress_figure;
