-- The simplified procedure (khen thưởng theo thủ tục đơn giản): in which cases, by which article; a dossier may go by it.
create table simplified_case (
    reason    text      not null,
    ordinal   integer   not null,
    valid     daterange not null,
    kinds     text[]    not null,
    name      text      not null,
    name_en   text      not null,
    document  text      not null,
    article   text      not null,
    clause    text,
    standing  text      not null,
    source    text      not null,
    note      text,
    note_en   text,
    constraint pk_simplified_case primary key (reason, valid),
    constraint ex_simplified_case_overlap exclude using gist (reason with =, valid with &&),
    constraint ck_simplified_case_reason check (reason in ('POLITICAL_TASK', 'EXTRAORDINARY_FEAT', 'DISCOVERED_BY_HEAD', 'SERVICE_OR_EXTERNAL')),
    constraint ck_simplified_case_kinds check (cardinality(kinds) > 0 and kinds <@ array ['MERIT', 'CAMPAIGN', 'EXTRAORDINARY', 'DEDICATION', 'TENURE', 'EXTERNAL']),
    constraint ck_simplified_case_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on simplified_case from ${appRole};

insert into simplified_case (reason, ordinal, valid, kinds, name, name_en, document, article, clause, standing, source, note, note_en)
select c.reason, c.ordinal, cast(r.valid as daterange), cast(c.kinds as text[]), c.name, c.name_en, r.document, r.article, r.clause, r.standing, r.source, r.note, r.note_en
  from (values
    ('POLITICAL_TASK', 1, '{MERIT,CAMPAIGN,EXTRAORDINARY}', 'Phục vụ nhiệm vụ chính trị của Đảng, Nhà nước, cần động viên, khích lệ kịp thời',
     'A political task of Party and State, to encourage promptly'),
    ('EXTRAORDINARY_FEAT', 2, '{EXTRAORDINARY}', 'Thành tích xuất sắc đột xuất, dũng cảm cứu người, cứu tài sản, hoặc giải thưởng khu vực, thế giới',
     'An outstanding extraordinary feat, bravery in saving people or property, or a regional or world prize'),
    ('DISCOVERED_BY_HEAD', 3, '{MERIT,CAMPAIGN,EXTRAORDINARY}', 'Do người đứng đầu cơ quan, đơn vị phát hiện', 'Discovered by the head of the body'),
    ('SERVICE_OR_EXTERNAL', 4, '{DEDICATION,TENURE,EXTERNAL}', 'Quá trình cống hiến, niên hạn, đối ngoại', 'Contribution, length of service, external relations')
  ) as c (reason, ordinal, kinds, name, name_en)
 cross join (values
    ('[2024-01-01,2025-07-01)', 'Nghị định 98/2023/NĐ-CP', 'Điều 40', 'khoản 1', 'READ', 'tintuc.thuvienphapluat.com 58801', null, null),
    ('[2025-07-01,2026-01-01)', 'Nghị định 98/2023/NĐ-CP (Nghị định 152/2025/NĐ-CP, Điều 60 khoản 2)', 'Điều 40', 'khoản 1', 'ANALOGUE',
     'tintuc.thuvienphapluat.com 58801; N152',
     'Nghị định 152/2025/NĐ-CP không có điều về thủ tục đơn giản; Nghị định 98 được tiếp tục áp dụng đến 31/12/2025 khi chưa có quy định của Thủ tướng.',
     'Decree 152/2025/NĐ-CP has no article on it; Decree 98 went on until 31/12/2025 while the Prime Minister''s rules were not issued.'),
    ('[2026-01-01,2027-03-01)', 'Luật Thi đua, khen thưởng 06/2022/QH15', 'Điều 85', 'khoản 2', 'ANALOGUE', 'N152',
     'Quyết định của Thủ tướng quy định chi tiết chưa đọc được; các trường hợp lấy theo Nghị định 98/2023/NĐ-CP, Điều 40.',
     'The Prime Minister''s decision with the details was not read; the cases are those of Decree 98/2023/NĐ-CP, Article 40.')
  ) as r (valid, document, article, clause, standing, source, note, note_en)
union all
select 'EXTRAORDINARY_FEAT', 2, daterange('2017-10-01', '2024-01-01'), '{EXTRAORDINARY}',
       'Phục vụ yêu cầu chính trị, khen thưởng kịp thời; thành tích xuất sắc đột xuất, rõ ràng',
       'A political need and prompt encouragement; an outstanding extraordinary achievement that is clear', 'Nghị định 91/2017/NĐ-CP', 'Điều 55', null, 'READ',
       'hethongphapluat.com (TT 151/2018/TT-BQP, Điều 71)', 'Phải có đủ cả ba điều kiện; đọc qua Thông tư 151/2018/TT-BQP nhắc lại.',
       'All three conditions at once; read as Circular 151/2018/TT-BQP restates it.';

alter table dossier
    add column simplified_reason text,
    add column feat_on           date,
    add constraint ck_dossier_simplified check (simplified_reason in ('POLITICAL_TASK', 'EXTRAORDINARY_FEAT', 'DISCOVERED_BY_HEAD', 'SERVICE_OR_EXTERNAL')),
    add constraint ck_dossier_feat check (feat_on is null or simplified_reason is not null);
create index ix_dossier_simplified on dossier (year, feat_on, id) where simplified_reason is not null;

-- What belongs to a dossier by the ordinary way does not belong to a simplified one, and the other way round.
alter table required_document
    add column procedure text not null default 'ORDINARY',
    add constraint ck_required_document_procedure check (procedure in ('ORDINARY', 'SIMPLIFIED'));

insert into required_document (id, ordinal, valid, procedure, place, met_by, name, name_en, document, article, clause, standing, source)
select cast('019e0001-0000-7000-8000-0000000001' || lpad(cast(20 + row_number() over () as text), 2, '0') as uuid), 120 + row_number() over (),
       cast(r.valid as daterange), 'SIMPLIFIED', d.place, cast(d.met_by as text[]), d.name, d.name_en, r.document, r.article, r.clause, r.standing, r.source
  from (values
    ('DOSSIER', '{SUBMISSION}', 'Tờ trình kèm danh sách đề nghị', 'Letter with the list of those proposed'),
    ('NOMINATION', '{REPORT}', 'Báo cáo tóm tắt thành tích có xác nhận', 'Summary report of the achievement, certified')
  ) as d (place, met_by, name, name_en)
 cross join (values
    ('[2017-10-01,2024-01-01)', 'Nghị định 91/2017/NĐ-CP', 'Điều 55', null, 'READ', 'hethongphapluat.com (TT 151/2018/TT-BQP, Điều 71)'),
    ('[2024-01-01,2025-07-01)', 'Nghị định 98/2023/NĐ-CP', 'Điều 40', 'khoản 1', 'READ', 'tintuc.thuvienphapluat.com 58801'),
    ('[2025-07-01,2027-03-01)', 'Nghị định 98/2023/NĐ-CP (Nghị định 152/2025/NĐ-CP, Điều 60 khoản 2)', 'Điều 40', 'khoản 1', 'ANALOGUE', 'tintuc.thuvienphapluat.com 58801; N152')
  ) as r (valid, document, article, clause, standing, source);
