-- Gives every list of the API more than 100,000 rows, over the units of the tree, so that its plans can be read. After awards.sql.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create temp table place as
select row_number() over (order by u.code) - 1 as place, u.id from unit u join unit_now n on n.id = u.id where n.kind not in ('CENTRAL', 'PROVINCE');
create temp table places as select count(*)::integer as places from place;
create temp table n as select n, (hashint8extended(n, 1) & 1073741823)::integer as drawn, place.id as unit_id
  from generate_series(0, :rows - 1) as n cross join places join place on place.place = (hashint8extended(n, 2) & 1073741823) % places;
create temp table clerk as select id from account order by created_at, id limit 1;

insert into person (id, employee_code, name, sex, birth_date, demonstration)
select md5('bench person ' || n)::uuid, 'BENCH-' || n, (array ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Bùi'])[1 + drawn % 6] || ' Văn ' || chr(65 + drawn % 26) || n,
       'MALE', date '1970-01-01' + drawn % 9000, true from n
    on conflict do nothing;
insert into membership (id, person_id, unit_id, position, position_group, direct_worker, valid)
select md5('bench membership ' || n)::uuid, md5('bench person ' || n)::uuid, unit_id, 'Chuyên viên', 'STAFF', true, daterange('2015-01-01', null) from n;

insert into account (id, username, display_name, state, created_at, demonstration)
select md5('bench account ' || n)::uuid, 'bench-' || n, 'Người dùng ' || n, case when drawn % 20 = 0 then 'LOCKED' else 'ACTIVE' end,
       timestamptz '2020-01-01' + n * interval '11 minutes', true from n;
insert into account_grant (id, account_id, role, unit_id, valid)
select md5('bench grant ' || n)::uuid, md5('bench account ' || n)::uuid, (array ['OFFICER', 'UNIT_HEAD', 'CLERK'])[1 + drawn % 3], unit_id, daterange('2020-01-01', null) from n;

insert into campaign (id, title, level, method, state, unit_id, starts_on, ends_on, launched_on, standing, updated_at)
select md5('bench campaign ' || n)::uuid, 'Phong trào thi đua số ' || n, (array ['MINISTRY', 'CLUSTER', 'UNIT'])[1 + drawn % 3],
       (array ['REGULAR', 'THEMATIC'])[1 + drawn % 2], state, unit_id, day, day + 300, case when state in ('LAUNCHED', 'CLOSED') then day end, 'DEMONSTRATION', day
  from (select *, (array ['DRAFT', 'PROPOSED', 'LAUNCHED', 'LAUNCHED', 'CLOSED', 'CLOSED'])[1 + drawn % 6] as state, date '2005-01-01' + drawn % 7000 as day from n) as given;
insert into registration (id, campaign_id, unit_id, state, registered_at, withdrawn_because, withdrawn_at)
select md5('bench registration ' || n)::uuid, md5('bench campaign ' || n % 400)::uuid, unit_id, 'WITHDRAWN', timestamptz '2010-01-01' + n * interval '1 hour', 'Thử', now() from n;

insert into dossier (id, number, unit_id, kind, year, title, state, submitted_at, submitted_on, due_on, updated_at)
select md5('bench dossier ' || n)::uuid, 'BENCH-' || to_char(n, 'FM0000000'), unit_id, (array ['MERIT', 'CAMPAIGN', 'DEDICATION'])[1 + drawn % 3], 2005 + drawn % 20,
       'Đề nghị khen thưởng số ' || n, state, case when state <> 'DRAFT' then at end, case when state <> 'DRAFT' then at::date end, case when state in ('SUBMITTED', 'RETURNED') then at::date + 20 end, at
  from (select *, (array ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECIDED', 'DECIDED', 'DECIDED'])[1 + drawn % 7] as state,
               timestamptz '2005-01-01' + drawn % 10000000 * interval '1 minute' as at from n) as given;
insert into nomination (id, dossier_id, ordinal, nominee_kind, person_id, award_code, frozen_name)
select md5('bench nomination ' || n)::uuid, md5('bench dossier ' || n)::uuid, 0, 'INDIVIDUAL', md5('bench person ' || n)::uuid,
       (array ['LABOR_ADVANCED', 'EMULATION_FIGHTER_GRASSROOTS'])[1 + drawn % 2], p.name
  from n join person p on p.id = md5('bench person ' || n)::uuid;
insert into nomination_outcome (id, nomination_id, outcome, true_on)
select md5('bench outcome ' || n)::uuid, md5('bench nomination ' || n)::uuid, (array ['PASSED', 'FAILED', 'AWARDED'])[1 + drawn % 3], '2020-01-01' from n where drawn % 4 > 0;

insert into document (id, file_name, media_type, size, sha256, unit_id, uploaded_by)
select md5('bench document')::uuid, 'bien-ban.pdf', 'application/pdf', 1, decode(repeat('00', 32), 'hex'), place.id, clerk.id from clerk cross join place limit 1;
insert into council_result (id, unit_id, council_name, held_on, member_count, present_count, minutes_document_id, recorded_at, recorded_by)
select md5('bench result ' || n)::uuid, unit_id, 'Hội đồng Thi đua - Khen thưởng ' || n, date '2005-01-01' + drawn % 7000, 9, 8, md5('bench document')::uuid,
       timestamptz '2005-01-01' + n * interval '1 hour', clerk.id from n cross join clerk;
insert into council_vote (council_result_id, nomination_id, votes_for, votes_against, passed)
select md5('bench result ' || n)::uuid, md5('bench nomination ' || n)::uuid, 8, 0, true from n where drawn % 4 > 0;

insert into decision (id, unit_id, title, symbol, state, updated_at, book_id, number, number_text, signed_at, signed_on, published_at, published_on, digest)
select md5('bench list decision ' || n)::uuid, unit_id, 'Khen thưởng số ' || n, 'QĐ-BENCH', state, at,
       case when signed then md5('bench book ' || 2004 + drawn % 21)::uuid end, case when signed then 10000 + n end, case when signed then 10000 + n || '/QĐ-BENCH' end,
       case when signed then at end, case when signed then at::date end, case when state = 'PUBLISHED' then at end, case when state = 'PUBLISHED' then at::date end,
       case when signed then decode(repeat('00', 32), 'hex') end
  from (select *, state in ('SIGNED', 'PUBLISHED') as signed, timestamptz '2005-01-01' + drawn % 10000000 * interval '1 minute' as at
          from (select *, (array ['DRAFT', 'PROPOSED', 'SIGNED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED'])[1 + drawn % 6] as state from n) as stated) as given;

insert into obligation (id, kind, subject_type, subject_id, title, debtor_unit_id, debtor_role, due_on, opened_at, settled_at, settled_on, state)
select md5('bench obligation ' || n)::uuid, (array ['DOSSIER_VERIFY', 'CAMPAIGN_REGISTER'])[1 + drawn % 2], 'DOSSIER', md5('bench dossier ' || n)::uuid, 'Việc số ' || n, unit_id,
       (array ['OFFICER', 'UNIT_HEAD', 'STANDING_OFFICE'])[1 + drawn % 3], case when drawn % 9 > 0 then at::date + 20 end, at, case when state <> 'OPEN' then at end,
       case when state <> 'OPEN' then at::date end, state
  from (select *, (array ['OPEN', 'DONE', 'DONE', 'CANCELLED'])[1 + drawn % 4] as state, timestamptz '2005-01-01' + drawn % 10000000 * interval '1 minute' as at from n) as given;

insert into directive (id, code, kind, title, issuer, issued_on, standing)
select md5('bench directive ' || n)::uuid, 'BENCH-' || n, (array ['DIRECTIVE', 'PLAN', 'OFFICIAL_LETTER'])[1 + drawn % 3], 'Triển khai thi đua số ' || n, 'Bộ trưởng',
       date '2005-01-01' + drawn % 7000, 'DEMONSTRATION' from n;
insert into directive_addressee (id, directive_id, unit_id, from_unit_id, level, addressed_on, state, recorded_at)
select md5('bench addressee ' || n)::uuid, md5('bench directive ' || n)::uuid, unit_id, (select id from place where id <> n.unit_id order by place limit 1), 1,
       date '2005-01-01' + drawn % 7000, 'WAITING', now() from n;
insert into plan (id, directive_id, addressee_id, unit_id, from_unit_id, title, state, submitted_on, updated_at)
select md5('bench plan ' || n)::uuid, md5('bench directive ' || n)::uuid, md5('bench addressee ' || n)::uuid, unit_id, (select id from place order by place limit 1),
       'Kế hoạch thực hiện số ' || n, state, case when state = 'SUBMITTED' then date '2005-01-01' + drawn % 7000 end, timestamptz '2005-01-01' + drawn % 10000000 * interval '1 minute'
  from (select *, (array ['DRAFT', 'SUBMITTED', 'SUBMITTED', 'DISCARDED'])[1 + drawn % 4] as state from n) as given;
insert into difficulty (id, unit_id, receiver_unit_id, about, directive_id, title, content, state, raised_on, received_on, answer_by, updated_at)
select md5('bench difficulty ' || n)::uuid, unit_id, ministry.id, 'DIRECTIVE', md5('bench directive ' || n)::uuid, 'Vướng mắc số ' || n, 'Nội dung', state, day,
       case when state = 'RECEIVED' then day end, case when state = 'RECEIVED' then day + 20 end, day
  from (select *, (array ['RAISED', 'RECEIVED'])[1 + drawn % 2] as state, date '2005-01-01' + drawn % 7000 as day from n) as given
 cross join (select id from unit where code = 'BTNMT') as ministry;
insert into review_cycle (id, unit_id, kind, title, starts_on, ends_on, due_on, levels, state, opened_on, created_at, updated_at)
select md5('bench review ' || n)::uuid, unit_id, (array ['HALF_YEAR', 'YEAR'])[1 + drawn % 2], 'Tổng kết số ' || n, day, day + 300, day + 320, 1, 'OPEN', day, day, day
  from (select *, date '2005-01-01' + drawn % 7000 as day from n) as given;

insert into audit_entry (id, at, account_id, account_name, action, outcome, subject_type, subject_id, unit_id, content, salt, digest)
select md5('bench entry ' || n)::uuid, timestamptz '2015-01-01' + n * interval '7 minutes', md5('bench account ' || drawn % :rows)::uuid, 'Người dùng',
       (array ['DOSSIER_SUBMITTED', 'CAMPAIGN_LAUNCHED', 'SIGN_IN'])[1 + drawn % 3], case when drawn % 50 = 0 then 'REFUSED' else 'DONE' end, 'DOSSIER',
       md5('bench dossier ' || n)::uuid, unit_id, '{}', decode(repeat('00', 16), 'hex'), decode(repeat('00', 32), 'hex') from n;

vacuum (analyze) person, membership, account, account_grant, campaign, registration, dossier, nomination, nomination_outcome, council_result, council_vote,
       decision, obligation, directive, directive_addressee, plan, difficulty, review_cycle, audit_entry, unit, unit_state, unit_reach;
insert into first_start (name) values ('bench-lists');
