-- Fills the tree up to :units units: offices and centres under the ministry's own units, turn by turn. Run by the owner of the schema, before awards.sql.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create temp table above as
select row_number() over (order by u.code) - 1 as place, u.id, n.name
  from unit u join unit_now n on n.id = u.id join unit_now m on m.id = n.parent_id and m.code = 'BTNMT'
 where n.kind in ('AGENCY', 'DEPARTMENT', 'GENERAL_DEPARTMENT', 'INSTITUTE', 'SCHOOL', 'CENTER') and u.code not like 'BENCH-%';
create temp table added as
select n, md5('bench unit ' || n)::uuid as id, above.id as parent_id,
       (array ['Phòng Tổng hợp', 'Phòng Kế hoạch', 'Trung tâm Quan trắc', 'Trung tâm Dữ liệu', 'Chi cục Miền Trung', 'Đoàn Khảo sát']) [1 + n % 6] || ' ' || n as name
  from generate_series(1, greatest(0, :units - (select count(*) from unit where code not like 'BENCH-%'))::integer) as n
  join above on above.place = n % (select count(*) from above);

insert into unit (id, code, valid) select id, 'BENCH-' || n, daterange('2004-01-01', null) from added on conflict do nothing;
insert into unit_state (id, unit_id, kind, name, legal_personality, parent_id, valid, standing)
select md5('bench unit state ' || n)::uuid, id, 'CENTER', name, n % 6 > 1, parent_id, daterange('2004-01-01', null), 'DEMONSTRATION' from added
    on conflict do nothing;
-- As the application does it when a unit is founded: whatever reaches its parent reaches it.
insert into unit_reach (root_id, unit_id)
select id, id from added union select r.root_id, a.id from added a join unit_reach r on r.unit_id = a.parent_id
    on conflict do nothing;
vacuum (analyze) unit, unit_state, unit_reach;
