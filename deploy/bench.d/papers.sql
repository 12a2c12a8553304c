-- A draft of a decision with 1,000 lines, of households: what a paper is measured on. Each row is a function of its number alone. Run by the owner of the
-- schema, on any register.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create temp table place as select md5('bench paper ' || what)::uuid as id, what, u.id as ministry
  from unit u, (values ('dossier'), ('decision')) as w (what) where u.code = 'BTNMT';

insert into dossier (id, number, unit_id, kind, year, title, state, submitted_at, submitted_on)
select id, 'HS-BENCH-PAPER', ministry, 'MERIT', 2024, 'Hồ sơ một nghìn dòng', 'ACCEPTED', '2024-11-01T03:00:00Z', '2024-11-01' from place where what = 'dossier'
    on conflict (id) do nothing;
insert into nomination (id, dossier_id, ordinal, nominee_kind, household_name, household_address, award_code, frozen_name, frozen_unit_id)
select md5('bench paper nomination ' || n)::uuid, id, n, 'HOUSEHOLD', 'Nguyễn Thị Phương Thảo ' || n, 'Thôn ' || n || ', xã Một Nghìn Dòng', 'MERIT_CERT_MINISTER',
       'Nguyễn Thị Phương Thảo ' || n, ministry
  from place cross join generate_series(1, 1000) as n where what = 'dossier'
    on conflict (id) do nothing;
insert into decision (id, unit_id, title, symbol, legal_basis, state)
select id, ministry, 'Về việc tặng Bằng khen của Bộ trưởng năm 2024', 'QĐ-BTNMT', 'Căn cứ Luật Thi đua, khen thưởng', 'DRAFT' from place where what = 'decision'
    on conflict (id) do nothing;
insert into decision_line (id, decision_id, ordinal, nomination_id)
select md5('bench paper line ' || n)::uuid, id, n, md5('bench paper nomination ' || n)::uuid
  from place cross join generate_series(1, 1000) as n where what = 'decision'
    on conflict (id) do nothing;
