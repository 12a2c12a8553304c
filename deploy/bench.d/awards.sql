-- Fills the register up to :size awards. Each row is a function of its number alone, so that every run on every machine has the same rows, and
-- a larger register holds the smaller one. Run by the owner of the schema, with psql -v size=1000000.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set maintenance_work_mem = '256MB';

select coalesce(max(substr(name, 7)::integer), 0) as filled from first_start where name like 'bench %' \gset
select :filled >= :size as full \gset
\if :full
\quit
\endif

-- A number from 0 to below `below`, the same for the same row and the same question.
create function pg_temp.pick(n bigint, question text, below integer) returns integer language sql immutable as $$
    select ((hashint8extended(n, hashtextextended(question, 20241202)) & 9223372036854775807) % below)::integer $$;

-- Words by how often they occur: a word for each ten thousandth.
create temp table word (kind text, place integer, text text, primary key (kind, place));
insert into word
select kind, row_number() over (partition by kind order by ordinal, repeated) - 1, text
  from (values
    ('surname', 1, 'Nguyễn', 384), ('surname', 2, 'Trần', 121), ('surname', 3, 'Lê', 95), ('surname', 4, 'Phạm', 70),
    ('surname', 5, 'Hoàng', 37), ('surname', 6, 'Huỳnh', 14), ('surname', 7, 'Phan', 45), ('surname', 8, 'Vũ', 27), ('surname', 9, 'Võ', 12),
    ('surname', 10, 'Đặng', 21), ('surname', 11, 'Bùi', 20), ('surname', 12, 'Đỗ', 14), ('surname', 13, 'Hồ', 13), ('surname', 14, 'Ngô', 13),
    ('surname', 15, 'Dương', 10), ('surname', 16, 'Lý', 5), ('surname', 17, 'Đinh', 9), ('surname', 18, 'Đoàn', 8), ('surname', 19, 'Trịnh', 8),
    ('surname', 20, 'Mai', 7), ('surname', 21, 'Đào', 7), ('surname', 22, 'Tạ', 5), ('surname', 23, 'Lương', 6), ('surname', 24, 'Hà', 7),
    ('surname', 25, 'Nông', 4), ('surname', 26, 'Cao', 5), ('surname', 27, 'Tô', 4), ('surname', 28, 'Lưu', 4), ('surname', 29, 'Quách', 2),
    ('surname', 30, 'Triệu', 3), ('surname', 31, 'Vi', 2), ('surname', 32, 'Lò', 3), ('surname', 33, 'Giàng', 2), ('surname', 34, 'Vàng', 2),
    ('surname', 35, 'Thạch', 2), ('surname', 36, 'Sơn', 2), ('surname', 37, 'Ksor', 1), ('surname', 38, 'Âu', 1), ('surname', 39, 'Ông', 1),
    ('surname', 40, 'Nghiêm', 1), ('surname', 41, 'Khuất', 1), ('surname', 42, 'Phùng', 3),
    ('male', 1, 'Văn', 30), ('male', 2, 'Hữu', 8), ('male', 3, 'Đức', 9), ('male', 4, 'Quang', 8), ('male', 5, 'Minh', 8), ('male', 6, 'Xuân', 6),
    ('male', 7, 'Ngọc', 5), ('male', 8, 'Đình', 7), ('male', 9, 'Công', 5), ('male', 10, 'Thanh', 5), ('male', 11, 'Trọng', 4),
    ('male', 12, 'Bá', 3), ('male', 13, 'Tiến', 3), ('male', 14, 'Mạnh', 3), ('male', 15, 'Viết', 3), ('male', 16, 'Thế', 3),
    ('female', 1, 'Thị', 40), ('female', 2, 'Thị Thu', 8), ('female', 3, 'Thị Thanh', 7), ('female', 4, 'Ngọc', 8), ('female', 5, 'Thị Kim', 4),
    ('female', 6, 'Thùy', 5), ('female', 7, 'Thị Ngọc', 6), ('female', 8, 'Phương', 5), ('female', 9, 'Minh', 4), ('female', 10, 'Hồng', 4),
    ('female', 11, 'Thị Minh', 4), ('female', 12, 'Bích', 3), ('female', 13, 'Thị Hồng', 4), ('female', 14, 'Quỳnh', 3),
    ('his', 1, 'An', 4), ('his', 2, 'Anh', 8), ('his', 3, 'Bình', 6), ('his', 4, 'Cường', 7), ('his', 5, 'Dũng', 8), ('his', 6, 'Đạt', 5),
    ('his', 7, 'Hải', 7), ('his', 8, 'Hùng', 9), ('his', 9, 'Hưng', 5), ('his', 10, 'Khánh', 3), ('his', 11, 'Long', 5), ('his', 12, 'Nam', 6),
    ('his', 13, 'Phong', 4), ('his', 14, 'Phúc', 4), ('his', 15, 'Quân', 4), ('his', 16, 'Sơn', 6), ('his', 17, 'Tuấn', 9), ('his', 18, 'Tùng', 5),
    ('his', 19, 'Thắng', 6), ('his', 20, 'Thành', 6), ('his', 21, 'Trung', 6), ('his', 22, 'Vinh', 4), ('his', 23, 'Việt', 4), ('his', 24, 'Ý', 1),
    ('his', 25, 'Hiếu', 5), ('his', 26, 'Đại', 2), ('his', 27, 'Lâm', 3), ('his', 28, 'Chính', 3),
    ('her', 1, 'An', 3), ('her', 2, 'Anh', 7), ('her', 3, 'Bích', 2), ('her', 4, 'Chi', 4), ('her', 5, 'Dung', 6), ('her', 6, 'Duyên', 3),
    ('her', 7, 'Hà', 8), ('her', 8, 'Hạnh', 6), ('her', 9, 'Hằng', 8), ('her', 10, 'Hiền', 7), ('her', 11, 'Hoa', 6), ('her', 12, 'Hương', 10),
    ('her', 13, 'Huyền', 6), ('her', 14, 'Lan', 8), ('her', 15, 'Linh', 7), ('her', 16, 'Loan', 4), ('her', 17, 'Mai', 6), ('her', 18, 'Nga', 6),
    ('her', 19, 'Ngân', 4), ('her', 20, 'Nhung', 5), ('her', 21, 'Oanh', 4), ('her', 22, 'Phương', 7), ('her', 23, 'Quỳnh', 3),
    ('her', 24, 'Thảo', 6), ('her', 25, 'Thủy', 8), ('her', 26, 'Trang', 7), ('her', 27, 'Tuyết', 5), ('her', 28, 'Vân', 6), ('her', 29, 'Yến', 5)
  ) as given (kind, ordinal, text, weight)
 cross join lateral generate_series(1, weight) as repeated;
create temp table words as select kind, count(*)::integer as words from word group by kind;

create function pg_temp.spoken(word_kind text, n bigint) returns text language sql stable as $$
    select w.text from pg_temp.words c join pg_temp.word w on w.kind = c.kind and w.place = pg_temp.pick(n, c.kind, c.words) where c.kind = word_kind $$;

-- The units of the tree that have people; the first ones have more of them.
create temp table place as
select row_number() over (order by u.code) - 1 as place, u.id, n.name
  from unit u join unit_now n on n.id = u.id
 where n.kind not in ('CENTRAL', 'MINISTRY', 'PROVINCE');
create temp table places as select count(*)::integer as places from place;
create function pg_temp.unit_place(n bigint) returns integer language sql stable as $$
    select (power(pg_temp.pick(n, 'unit', 1000000) / 1000000.0, 1.6) * places)::integer % places from pg_temp.places $$;

-- Awards of people, and one in sixteen of a unit; by how often each is given.
create temp table kind as
select nominee, row_number() over (partition by nominee order by ordinal, repeated) - 1 as place, code
  from (select t.code, t.ordinal, nominee, greatest(1, 60 / (1 + t.ordinal)) as weight
          from award_type t cross join lateral unnest(t.nominee_kinds) as nominee where nominee <> 'HOUSEHOLD') as given
 cross join lateral generate_series(1, weight) as repeated;
create temp table kinds as select nominee, count(*)::integer as kinds from kind group by nominee;

-- One person for four awards, those who came first have more; a hundredth is written without diacritics, as old papers came over the wire.
insert into person (id, employee_code, name, sex, birth_date, demonstration)
select md5('bench person ' || n)::uuid, 'BENCH-' || n,
       case when pg_temp.pick(n, 'plain', 100) = 0 then initcap(search_text(name)) else name end,
       sex, date '1950-01-01' + pg_temp.pick(n, 'born', 18000), true
  from (select n, sex, pg_temp.spoken('surname', n) || ' '
                    || case sex when 'MALE' then pg_temp.spoken('male', n) || ' ' || pg_temp.spoken('his', n)
                                else pg_temp.spoken('female', n) || ' ' || pg_temp.spoken('her', n) end as name
          from (select n, case when pg_temp.pick(n, 'sex', 100) < 55 then 'MALE' else 'FEMALE' end as sex
                  from generate_series(:filled / 4, :size / 4 - 1) as n) as born) as named
    on conflict do nothing;

-- A fifth of the awards were decided in this system, four decisions in a hundred of which are not published yet.
insert into number_book (id, unit_id, symbol, year, mode, last)
select md5('bench book ' || year)::uuid, u.id, 'QĐ-BENCH', year, 'OWN', 0
  from unit u cross join generate_series(2004, 2024) as year where u.code = 'BTNMT'
    on conflict do nothing;
insert into decision (id, unit_id, title, symbol, state, book_id, number, number_text, signed_at, signed_on, published_at, published_on, digest)
select md5('bench decision ' || d)::uuid, b.unit_id, 'Khen thưởng đợt ' || d, b.symbol,
       case when published then 'PUBLISHED' else 'SIGNED' end, b.id, d + 1, (d + 1) || '/' || b.symbol, on_day, on_day,
       case when published then on_day end, case when published then on_day end, decode(repeat('00', 32), 'hex')
  from (select d, make_date(2004 + d % 21, 1 + d / 21 % 11, 1 + d / 7 % 28) as on_day, d % 25 <> 7 as published from generate_series(0, 1999) as d) as given
  join number_book b on b.id = md5('bench book ' || 2004 + d % 21)::uuid
    on conflict do nothing;
insert into award_publication (decision_id, published_on)
select id, published_on from decision where symbol = 'QĐ-BENCH' and state = 'PUBLISHED'
    on conflict do nothing;

-- Awards go in without the indexes that no constraint needs; these are then made anew, as the migrations defined them.
begin;
-- First, so that the application counts nothing ahead meanwhile.
update award_tally_mark set known_at = null;
create temp table definition as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index i
 where indrelid = 'award'::regclass and not indisunique;
do $$ declare name text; begin for name in select d.name from definition d loop execute 'drop index ' || name; end loop; end $$;

select set_config('bench.size', :'size', false) as size, set_config('bench.filled', :'filled', false) as filled \gset
-- Ten million rows need not be looked through for one of the past: all of them are.
alter table award disable trigger award_tally_stale;
-- By the million: what is joined for more would not fit into memory.
do $$
declare
    last constant bigint := current_setting('bench.size')::bigint;
    first bigint := current_setting('bench.filled')::bigint;
begin
    while first < last loop
        insert into award (id, award_code, recipient_kind, recipient_name, person_id, collective_id, unit_id, unit_name, year, decided_on,
                           decision_number, authority, decision_id, demonstration, recorded_at)
        -- Ids begin with the instant of recording, as the application's do.
        select (lpad(to_hex((extract(epoch from decided_on) * 1000)::bigint + n % 86400000), 12, '0') || '7' || substr(hash, 1, 3) || 'a' || substr(hash, 4, 15))::uuid,
               k.code, given.nominee, coalesce(p.name, l.name), p.id, case when given.nominee = 'COLLECTIVE' then l.id end, l.id, l.name,
               2004 + d % 21, decided_on, coalesce(own.number_text, (1 + d) || '/QĐ-CŨ-BENCH'), 'Bộ trưởng Bộ Tài nguyên và Môi trường', own.id, true, decided_on
          from (select n, md5('bench award ' || n) as hash, d, person, pg_temp.unit_place(person) as place,
                       case when pg_temp.pick(n, 'nominee', 16) = 0 then 'COLLECTIVE' else 'INDIVIDUAL' end as nominee,
                       make_date(2004 + d % 21, 1 + d / 21 % 11, 1 + d / 7 % 28) as decided_on
                  from (select n, pg_temp.pick(n, 'person', (n / 4 + 1)::integer) as person,
                               case when pg_temp.pick(n, 'own', 5) = 0 then pg_temp.pick(n, 'decision', 2000)
                                    else 2000 + pg_temp.pick(n, 'decision', 18000) end as d
                          from generate_series(first, least(first + 1000000, last) - 1) as n) as drawn) as given
          join place l on l.place = given.place
          join kinds c on c.nominee = given.nominee
          join kind k on k.nominee = c.nominee and k.place = pg_temp.pick(n, 'kind', c.kinds)
          left join person p on given.nominee = 'INDIVIDUAL' and p.id = md5('bench person ' || given.person)::uuid
          left join decision own on given.d < 2000 and own.id = md5('bench decision ' || given.d)::uuid
            on conflict do nothing;
        first := first + 1000000;
    end loop;
end $$;
alter table award enable trigger award_tally_stale;

do $$ declare definition text; begin for definition in select d.definition from definition d loop execute definition; end loop; end $$;
commit;

-- Two in a thousand were taken back since.
insert into award_standing (id, award_id, standing, valid, because)
select md5('bench standing ' || id)::uuid, id, 'REVOKED', daterange(decided_on + 400, null), 'Khai không đúng thành tích'
  from award where decision_number like '%BENCH' and hashtextextended(id::text, 7) % 500 = 0
    on conflict do nothing;
insert into first_start (name) values ('bench ' || :size) on conflict do nothing;
vacuum (analyze) award, award_standing, award_publication, decision, person, unit, unit_state, unit_reach;
