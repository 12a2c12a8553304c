-- A unit of 5,000 people of whom the law's facts are kept, and 10,000 nominations of theirs in 2024: what the rulebook is measured on. Each row is a
-- function of its number alone. Run by the owner of the schema, on any register.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create function pg_temp.pick(n bigint, question text, below integer) returns integer language sql immutable as $$
    select ((hashint8extended(n, hashtextextended(question, 20241202)) & 9223372036854775807) % below)::integer $$;
create temp table hand as select id from account where username = 'officer';
create temp table place as
select md5('bench law unit')::uuid as id, u.id as ministry from unit u where u.code = 'BTNMT';

insert into unit (id, code, valid) select id, 'BENCH-LAW', daterange('2004-01-01', null) from place on conflict do nothing;
insert into unit_state (id, unit_id, kind, name, legal_personality, parent_id, valid, standing)
select md5('bench law unit state')::uuid, id, 'AGENCY', 'Cục Năm nghìn người', true, ministry, daterange('2004-01-01', null), 'DEMONSTRATION' from place
    on conflict do nothing;
insert into unit_reach (root_id, unit_id)
select id, id from place union select r.root_id, p.id from place p join unit_reach r on r.unit_id = p.ministry
    on conflict do nothing;

create temp table one as
select n, md5('bench law person ' || n)::uuid as id, pg_temp.pick(n, 'good', 100) as good, pg_temp.pick(n, 'bad', 100) as bad from generate_series(1, 5000) as n;
insert into person (id, employee_code, name, sex, birth_date, demonstration)
select id, 'BENCH-LAW-' || n, 'Phạm Văn Xét ' || n, case when n % 2 = 0 then 'FEMALE' else 'MALE' end, date '1965-01-01' + pg_temp.pick(n, 'born', 12000), true
  from one on conflict do nothing;
insert into membership (id, person_id, unit_id, position, position_group, direct_worker, valid)
select md5('bench law membership ' || n)::uuid, one.id, place.id, 'Chuyên viên', 'STAFF', n % 3 > 0, daterange('2015-01-01', null) from one cross join place
    on conflict do nothing;

create temp table told as
select n, id, 'RECRUITMENT' as kind, null::integer as year, date '2015-01-01' as since, jsonb_build_object('recruitedOn', '2015-01-01') as value, null as title from one
union all
select n, id, 'RATING', year, make_date(year, 12, 1), jsonb_build_object('year', year, 'level', case when pg_temp.pick(n * 10 + year, 'rated', 4) = 0 then 'EXCELLENT' else 'GOOD' end), null
  from one cross join generate_series(2020, 2024) as year
union all
select n, id, 'INITIATIVE', year, make_date(year, 11, 1), jsonb_build_object('year', year, 'scope', case when good < 10 then 'MINISTRY' else 'GRASSROOTS' end, 'recognizedOn', make_date(year, 11, 1)), 'Sáng kiến'
  from one cross join generate_series(2022, 2024) as year where good < 60
union all
select n, id, 'DISCIPLINE', null, date '2023-03-01', jsonb_build_object('level', 'REPRIMAND', 'decidedOn', '2023-03-01', 'endedOn', '2024-03-01'), null from one where bad < 3;
insert into fact (id, fact_id, version, kind, person_id, year, valid, value, title, source, demonstration, recorded_by)
select key, key, 0, kind, told.id, year, daterange(since, null), value, title, 'Dữ liệu đo', true, hand.id
  from (select *, md5('bench fact ' || kind || n || coalesce(year, 0))::uuid as key from told) told cross join hand
    on conflict do nothing;
insert into fact_statement (id, person_id, kinds, until, source, demonstration, recorded_by)
select md5('bench statement ' || n)::uuid, one.id, array ['DISCIPLINE', 'PROCEEDING', 'LEAVE', 'INITIATIVE', 'RESEARCH', 'LEADERSHIP', 'SERVICE', 'ACHIEVEMENT'], '2024-12-01', 'Dữ liệu đo',
       true, hand.id
  from one cross join hand on conflict do nothing;
insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on, decision_number, authority, demonstration)
select md5('bench law title ' || n || ' ' || year)::uuid, code, 'INDIVIDUAL', 'Phạm Văn Xét ' || n, one.id, place.id, 'Cục Năm nghìn người', year, make_date(year, 12, 20), 'BL-' || year, 'UNIT_HEAD', true
  from one cross join place cross join generate_series(2020, 2023) as year
 cross join lateral (select case when good < 20 then 'EMULATION_FIGHTER_GRASSROOTS' else 'LABOR_ADVANCED' end as code) as given
    on conflict do nothing;

insert into dossier (id, number, unit_id, kind, year, title, state, submitted_at, submitted_on, due_on, created_at, updated_at)
select md5('bench law dossier ' || d)::uuid, 'HS-LAW-' || d, place.id, 'MERIT', 2024, 'Đề nghị khen thưởng năm 2024', 'SUBMITTED', '2024-12-01', '2024-12-01', '2024-12-30', '2024-11-01', '2024-12-01'
  from place cross join generate_series(0, 1999) as d on conflict do nothing;
insert into nomination (id, dossier_id, ordinal, nominee_kind, person_id, award_code, report, frozen_name, frozen_unit_id, frozen_position, frozen_position_group,
                        frozen_direct_worker, frozen_sex)
select md5('bench law nomination ' || n || code)::uuid, md5('bench law dossier ' || ((n - 1) * 2 + place_in) / 5)::uuid, ((n - 1) * 2 + place_in) % 5, 'INDIVIDUAL', one.id, code, 'Báo cáo', 'Phạm Văn Xét ' || n,
       place.id, 'Chuyên viên', 'STAFF', n % 3 > 0, case when n % 2 = 0 then 'FEMALE' else 'MALE' end
  from one cross join place cross join (values (0, 'LABOR_ADVANCED'), (1, 'EMULATION_FIGHTER_GRASSROOTS')) as asked (place_in, code)
    on conflict (id) do nothing;
insert into dossier_submission (id, dossier_id, ordinal, submitted_at, submitted_by, content)
select md5('bench law submission ' || d)::uuid, md5('bench law dossier ' || d)::uuid, 1, '2024-12-01', hand.id, '{}' from hand cross join generate_series(0, 1999) as d
    on conflict do nothing;
vacuum (analyze) unit, unit_state, unit_reach, person, membership, fact, fact_statement, award, dossier, nomination, dossier_submission;
