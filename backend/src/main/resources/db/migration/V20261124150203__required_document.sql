-- What belongs to a dossier, by award, with its article. What no text that was read asks for has no row.
create table required_document (
    id           uuid      not null,
    ordinal      integer   not null,
    valid        daterange not null,
    category     text,
    award_codes  text[],
    kinds        text[],
    place        text      not null,
    met_by       text[]    not null,
    name         text      not null,
    name_en      text      not null,
    document     text      not null,
    article      text      not null,
    clause       text,
    standing     text      not null,
    source       text      not null,
    constraint pk_required_document primary key (id),
    constraint uq_required_document_ordinal unique (ordinal),
    constraint ck_required_document_category check (category in ('TITLE', 'FORM')),
    constraint ck_required_document_kinds check (kinds <@ array ['MERIT', 'CAMPAIGN', 'EXTRAORDINARY', 'DEDICATION', 'TENURE', 'EXTERNAL']),
    constraint ck_required_document_place check (place in ('DOSSIER', 'NOMINATION')),
    constraint ck_required_document_met_by check (cardinality(met_by) > 0 and met_by <@ case place
        when 'DOSSIER' then array ['MINUTES', 'VOTES', 'SUBMISSION', 'OTHER'] else array ['REPORT', 'INITIATIVE', 'CONFIRMATION', 'OTHER'] end),
    constraint ck_required_document_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on required_document from ${appRole};

insert into required_document (id, ordinal, valid, category, award_codes, kinds, place, met_by, name, name_en, document, article, clause, standing, source) values
    ('019e0001-0000-7000-8000-000000000001', 1, '[2024-01-01,2027-03-01)', 'TITLE', null, null, 'DOSSIER', '{SUBMISSION}',
     'Tờ trình đề nghị xét tặng danh hiệu thi đua', 'Letter proposing the title', 'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 1', 'READ', 'T-5509; T-9f0e'),
    ('019e0001-0000-7000-8000-000000000002', 2, '[2024-01-01,2027-03-01)', 'TITLE', null, null, 'NOMINATION', '{REPORT}',
     'Báo cáo thành tích', 'Achievement report', 'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 1', 'READ', 'T-5509; T-9f0e'),
    ('019e0001-0000-7000-8000-000000000003', 3, '[2024-01-01,2027-03-01)', 'TITLE', null, null, 'DOSSIER', '{MINUTES}',
     'Biên bản bình xét thi đua', 'Minutes of the emulation review', 'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 1', 'READ', 'T-5509; T-9f0e'),
    ('019e0001-0000-7000-8000-000000000004', 4, '[2024-01-01,2027-03-01)', null, '{EMULATION_FIGHTER_MINISTRY,EMULATION_FIGHTER_NATIONAL}', null, 'NOMINATION', '{INITIATIVE}',
     'Chứng nhận hoặc xác nhận sáng kiến, đề tài, đề án khoa học, công trình khoa học và công nghệ', 'Certificate or confirmation of the initiative, research, scheme or scientific work',
     'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 1', 'READ', 'T-5509; T-9f0e'),
    ('019e0001-0000-7000-8000-000000000005', 5, '[2024-01-01,2025-07-01)', null, '{EMULATION_FIGHTER_GRASSROOTS}', null, 'NOMINATION', '{INITIATIVE,CONFIRMATION}',
     'Chứng nhận sáng kiến, đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ', 'Certificate of the initiative or research, or confirmation of excellent completion of tasks',
     'Nghị định 98/2023/NĐ-CP', 'Điều 34', null, 'READ', 'T-28a5; T-1be4'),
    ('019e0001-0000-7000-8000-000000000006', 6, '[2025-07-01,2027-03-01)', null, '{EMULATION_FIGHTER_GRASSROOTS}', null, 'NOMINATION', '{INITIATIVE,CONFIRMATION}',
     'Chứng nhận hoặc xác nhận sáng kiến, đề tài, đề án khoa học, công trình khoa học và công nghệ', 'Certificate or confirmation of the initiative, research, scheme or scientific work',
     'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 1', 'READ', 'T-5509; T-9f0e'),
    ('019e0001-0000-7000-8000-000000000007', 7, '[2024-01-01,2025-07-01)', null, '{EMULATION_FIGHTER_GRASSROOTS}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng', 'Result of the council''s ballot', 'Nghị định 98/2023/NĐ-CP', 'Điều 34', null, 'READ', 'T-28a5; T-1be4'),
    ('019e0001-0000-7000-8000-000000000008', 8, '[2024-01-01,2025-07-01)', null, '{EMULATION_FIGHTER_NATIONAL}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng', 'Result of the council''s ballot', 'Nghị định 98/2023/NĐ-CP', 'Điều 33', null, 'READ', 'T-b70a'),
    ('019e0001-0000-7000-8000-000000000009', 9, '[2025-07-01,2027-03-01)', null, '{EMULATION_FIGHTER_NATIONAL}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng', 'Result of the council''s ballot', 'Nghị định 152/2025/NĐ-CP', 'Điều 36', null, 'READ', 'N152'),
    ('019e0001-0000-7000-8000-000000000010', 10, '[2025-07-01,2027-03-01)', null, '{FLAG_GOVERNMENT}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng', 'Result of the council''s ballot', 'Nghị định 152/2025/NĐ-CP', 'Điều 37', 'khoản 2', 'READ', 'N152'),
    ('019e0001-0000-7000-8000-000000000011', 11, '[2024-01-01,2025-07-01)', null, '{HERO_OF_LABOR}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng', 'Result of the council''s ballot', 'Nghị định 98/2023/NĐ-CP', 'Điều 41', null, 'READ', 'T-e9ab'),
    ('019e0001-0000-7000-8000-000000000012', 12, '[2025-07-01,2027-03-01)', null, '{HERO_OF_LABOR}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng', 'Result of the council''s ballot', 'Nghị định 152/2025/NĐ-CP', 'Điều 41', null, 'READ', 'N152'),
    ('019e0001-0000-7000-8000-000000000013', 13, '[2024-01-01,2027-03-01)', 'FORM', null, null, 'DOSSIER', '{SUBMISSION}',
     'Tờ trình đề nghị khen thưởng', 'Letter proposing the commendation', 'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 2', 'READ', 'luatlvn.com 05/08/2023'),
    ('019e0001-0000-7000-8000-000000000014', 14, '[2024-01-01,2027-03-01)', 'FORM', null, null, 'NOMINATION', '{REPORT}',
     'Báo cáo thành tích', 'Achievement report', 'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 2', 'READ', 'luatlvn.com 05/08/2023'),
    ('019e0001-0000-7000-8000-000000000015', 15, '[2024-01-01,2027-03-01)', 'FORM', null, null, 'DOSSIER', '{MINUTES}',
     'Biên bản xét khen thưởng', 'Minutes of the commendation review', 'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 2', 'READ', 'luatlvn.com 05/08/2023'),
    ('019e0001-0000-7000-8000-000000000016', 16, '[2024-01-01,2027-03-01)', 'FORM', null, '{EXTRAORDINARY}', 'NOMINATION', '{CONFIRMATION}',
     'Chứng nhận hoặc xác nhận của cơ quan có thẩm quyền về thành tích đột xuất', 'Certificate or confirmation of the extraordinary achievement by the competent body',
     'Luật Thi đua, khen thưởng 2022', 'Điều 84', 'khoản 2', 'READ', 'luatlvn.com 05/08/2023');

alter table dossier_attachment
    drop constraint ck_dossier_attachment_kind,
    add constraint ck_dossier_attachment_kind check (kind in ('MINUTES', 'VOTES', 'SUBMISSION', 'OTHER'));

-- The legal day of the submission: by its law the dossier is judged. The instant is real time, which a demonstration does not go by.
alter table dossier add column submitted_on date;
update dossier set submitted_on = cast(submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) where submitted_at is not null;
