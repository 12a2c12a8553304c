-- Minutes and the count of the ballot, asked for exactly where a text that was read names them, by the law of the day; what is only recalled is marked so.

-- Decree 98/2023/NĐ-CP, Article 33: the minutes and the count are those of the ministry's council, which meets after the unit has submitted.
update required_document set name = 'Kết quả bỏ phiếu của Hội đồng cấp Bộ (bổ sung sau phiên họp)',
       name_en = 'Result of the ballot of the ministry''s council (added after its meeting)' where ordinal = 8;

-- Length of service and of contribution: a letter and a summary report, no minutes (Decree 98/2023/NĐ-CP, Article 40(1); Decision 311/QĐ-BNV, A.XX).
update required_document set kinds = '{MERIT,CAMPAIGN,EXTRAORDINARY,EXTERNAL}' where ordinal = 15;

insert into required_document (id, ordinal, valid, category, award_codes, kinds, place, met_by, name, name_en, document, article, clause, standing, source) values
    -- Decree 91/2017/NĐ-CP.
    ('019e0001-0000-7000-8000-000000000017', 17, '[2017-10-01,2024-01-01)', null, '{EMULATION_FIGHTER_NATIONAL}', null, 'DOSSIER', '{SUBMISSION}',
     'Tờ trình của Bộ', 'The ministry''s letter', 'Nghị định 91/2017/NĐ-CP', 'Điều 49', null, 'READ', 'P-cstdtq91'),
    ('019e0001-0000-7000-8000-000000000018', 18, '[2017-10-01,2024-01-01)', null, '{EMULATION_FIGHTER_NATIONAL}', null, 'NOMINATION', '{REPORT}',
     'Báo cáo thành tích có xác nhận của cấp trình', 'Achievement report, certified by the level that submits', 'Nghị định 91/2017/NĐ-CP', 'Điều 49', null, 'READ', 'P-cstdtq91'),
    ('019e0001-0000-7000-8000-000000000019', 19, '[2017-10-01,2024-01-01)', null, '{EMULATION_FIGHTER_NATIONAL}', null, 'DOSSIER', '{MINUTES}',
     'Biên bản của Hội đồng cấp Bộ (bổ sung sau phiên họp)', 'Minutes of the ministry''s council (added after its meeting)', 'Nghị định 91/2017/NĐ-CP', 'Điều 49', null, 'READ', 'P-cstdtq91'),
    ('019e0001-0000-7000-8000-000000000020', 20, '[2017-10-01,2024-01-01)', null, '{EMULATION_FIGHTER_NATIONAL}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu kín của Hội đồng cấp Bộ (bổ sung sau phiên họp)', 'Result of the secret ballot of the ministry''s council (added after its meeting)',
     'Nghị định 91/2017/NĐ-CP', 'Điều 49', null, 'READ', 'P-cstdtq91'),
    ('019e0001-0000-7000-8000-000000000021', 21, '[2017-10-01,2024-01-01)', null, '{EMULATION_FIGHTER_NATIONAL}', null, 'NOMINATION', '{INITIATIVE}',
     'Chứng nhận sáng kiến, đề tài có phạm vi ảnh hưởng toàn quốc', 'Certificate of the initiative or research with nation-wide effect',
     'Nghị định 91/2017/NĐ-CP', 'Điều 49', null, 'READ', 'P-cstdtq91'),
    ('019e0001-0000-7000-8000-000000000022', 22, '[2017-10-01,2024-01-01)', null, '{EMULATION_FIGHTER_MINISTRY,HERO_OF_LABOR}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu kín của Hội đồng cấp Bộ, từ 90% tổng số thành viên (bổ sung sau phiên họp)',
     'Result of the secret ballot of the ministry''s council, 90 % of all members (added after its meeting)', 'Nghị định 91/2017/NĐ-CP', 'Điều 45', 'khoản 8', 'READ', 'P-phieukin'),
    ('019e0001-0000-7000-8000-000000000023', 23, '[2017-10-01,2024-01-01)', null, '{EMULATION_FIGHTER_GRASSROOTS}', null, 'DOSSIER', '{MINUTES}',
     'Biên bản bình xét thi đua', 'Minutes of the emulation review', 'Nghị định 91/2017/NĐ-CP', 'điều cần kiểm', null, 'RECALLED', 'catalogue 2.2'),
    ('019e0001-0000-7000-8000-000000000024', 24, '[2017-10-01,2024-01-01)', null, '{EMULATION_FIGHTER_GRASSROOTS}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng', 'Result of the council''s ballot', 'Nghị định 91/2017/NĐ-CP', 'điều cần kiểm', null, 'RECALLED', 'catalogue 2.2'),
    -- Decree 98/2023/NĐ-CP, Article 30(7): six titles are voted by ballot; those with an article of their own have a row above.
    ('019e0001-0000-7000-8000-000000000025', 25, '[2024-01-01,2025-07-01)', null, '{EMULATION_FIGHTER_MINISTRY}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng cấp Bộ, từ 90% tổng số thành viên (bổ sung sau phiên họp)',
     'Result of the ballot of the ministry''s council, 90 % of all members (added after its meeting)', 'Nghị định 98/2023/NĐ-CP', 'Điều 30', 'khoản 7', 'READ', 'T-28a5'),
    ('019e0001-0000-7000-8000-000000000026', 26, '[2024-01-01,2025-07-01)', null, '{FLAG_MINISTRY,FLAG_GOVERNMENT}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng cấp trình, từ 80% tổng số thành viên', 'Result of the ballot of the council at the proposing level, 80 % of all members',
     'Nghị định 98/2023/NĐ-CP', 'Điều 30', 'khoản 7', 'READ', 'T-28a5'),
    -- Until the ministry had rules of its own for what Decree 152/2025/NĐ-CP leaves to it, Decree 98 went on (Article 60(2)); inferred for these titles.
    ('019e0001-0000-7000-8000-000000000027', 27, '[2025-07-01,2025-10-31)', null, '{EMULATION_FIGHTER_GRASSROOTS,FLAG_MINISTRY}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng cấp trình, từ 80% tổng số thành viên', 'Result of the ballot of the council at the proposing level, 80 % of all members',
     'Nghị định 98/2023/NĐ-CP (Nghị định 152/2025/NĐ-CP, Điều 60 khoản 2)', 'Điều 30', 'khoản 7', 'RECALLED', 'T-28a5; N152'),
    ('019e0001-0000-7000-8000-000000000028', 28, '[2025-07-01,2025-10-31)', null, '{EMULATION_FIGHTER_MINISTRY}', null, 'DOSSIER', '{VOTES}',
     'Kết quả bỏ phiếu của Hội đồng cấp Bộ, từ 90% tổng số thành viên (bổ sung sau phiên họp)',
     'Result of the ballot of the ministry''s council, 90 % of all members (added after its meeting)',
     'Nghị định 98/2023/NĐ-CP (Nghị định 152/2025/NĐ-CP, Điều 60 khoản 2)', 'Điều 30', 'khoản 7', 'RECALLED', 'T-28a5; N152');
