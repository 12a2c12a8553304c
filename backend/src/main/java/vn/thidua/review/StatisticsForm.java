package vn.thidua.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The statistics forms of group 06 of Circular 02/2023/TT-BNV. Columns and lines were read in a public reproduction of the forms, not in the circular: the
 * layout is to be confirmed. Every cell is a count of rows: {@link #rows} gives each with the columns and lines in which it counts.
 */
public enum StatisticsForm {
    /** Số phong trào thi đua. */
    CAMPAIGNS(
            "0601",
            List.of("TOTAL", "LEVEL_CENTRAL", "LEVEL_MINISTRY", "LEVEL_UNIT"),
            List.of(
                    "TOTAL",
                    "SCOPE_NATIONAL",
                    "SCOPE_MINISTRY",
                    "SCOPE_CLUSTER",
                    "SCOPE_UNIT",
                    "DURATION_BELOW_1",
                    "DURATION_1",
                    "DURATION_BELOW_3",
                    "DURATION_BELOW_5",
                    "DURATION_FROM_5",
                    "METHOD_THEMATIC",
                    "METHOD_REGULAR"),
            List.of()),
    /** Số lượng khen thưởng cấp Nhà nước. */
    STATE_AWARDS(
            "0602",
            List.of(
                    "TOTAL",
                    "ORDER_COLLECTIVE",
                    "ORDER_PERSON",
                    "HONOUR_COLLECTIVE",
                    "HONOUR_PERSON",
                    "FLAG_GOVERNMENT",
                    "MERIT_PM_COLLECTIVE",
                    "MERIT_PM_PERSON",
                    "FIGHTER_NATIONAL"),
            Lines.HOLDERS,
            Lines.HOLDERS_UNKNOWN),
    /** Số lượng khen thưởng cấp bộ, tỉnh. */
    MINISTRY_AWARDS(
            "0603", List.of("TOTAL", "MERIT", "FIGHTER", "FLAG", "MEDAL"), Lines.HOLDERS, Lines.HOLDERS_UNKNOWN),
    /** Tổ chức làm công tác thi đua, khen thưởng. */
    APPARATUS("0604", List.of("TOTAL"), List.of("DEPARTMENT", "DIVISION", "HOME_AFFAIRS"), List.of()),
    /** Công chức làm công tác thi đua, khen thưởng. */
    STAFF(
            "0605",
            List.of("TOTAL", "FEMALE"),
            List.of(
                    "TOTAL",
                    "AGE_TO_30",
                    "AGE_TO_40",
                    "AGE_TO_50",
                    "AGE_TO_55",
                    "AGE_TO_60",
                    "AGE_ABOVE_60",
                    "TRAINING",
                    "SENIORITY_BELOW_5",
                    "SENIORITY_TO_10",
                    "SENIORITY_FROM_10"),
            List.of());

    private final String code;
    private final List<String> columns;
    private final List<String> lines;
    private final List<String> unknownLines;

    StatisticsForm(String code, List<String> columns, List<String> lines, List<String> unknownLines) {
        this.code = code;
        this.columns = columns;
        this.lines = lines;
        this.unknownLines = unknownLines;
    }

    public static Optional<StatisticsForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    /** As the circular numbers it: 0601 to 0605. */
    public String code() {
        return code;
    }

    public List<String> columns() {
        return columns;
    }

    public List<String> lines() {
        return lines;
    }

    /** What the system keeps nothing of: said to be unknown, and not zero. */
    public List<String> unknownLines() {
        return unknownLines;
    }

    /** The line in which everybody counts of whom the form is made: with nobody in it, nothing is known of any line. Null where nothing is entered for it alone. */
    String roster() {
        return this == APPARATUS || this == STAFF ? "ROSTER" : null;
    }

    /** The line in which those count of whom is not known in which line they belong. */
    String unknownOf(String line) {
        int end = line.indexOf('_');
        return "UNKNOWN_" + (end < 0 ? line : line.substring(0, end));
    }

    /** What those who were honoured are told apart by; the same in both forms. */
    private static final class Lines {

        private static final List<String> HOLDERS = List.of(
                "TOTAL",
                "COLLECTIVE",
                "COLLECTIVE_ENTERPRISE",
                "HOUSEHOLD",
                "PERSON",
                "PERSON_MINISTRY_LEADER",
                "PERSON_DEPARTMENT_LEADER",
                "PERSON_ENTREPRENEUR",
                "PERSON_OTHER_LEADER",
                "PERSON_DIRECT",
                "TYPE_MERIT",
                "TYPE_CAMPAIGN",
                "TYPE_EXTRAORDINARY",
                "TYPE_EXTERNAL",
                "TYPE_DEDICATION",
                "TYPE_TENURE",
                "TYPE_RESISTANCE");

        private static final List<String> HOLDERS_UNKNOWN = List.of("PERSON_ENTREPRENEUR", "TYPE_RESISTANCE");
    }

    /**
     * The rows, over the units that the cycle covers ({@code :cycle}) and its period ({@code :from}, {@code :to}): {@code subject_type, subject_id, label,
     * unit_id, columns, lines}.
     */
    String rows() {
        return switch (this) {
            case CAMPAIGNS -> CAMPAIGN_ROWS;
            case STATE_AWARDS -> awardRows(STATE_COLUMNS);
            case MINISTRY_AWARDS -> awardRows(MINISTRY_COLUMNS);
            case APPARATUS -> APPARATUS_ROWS;
            case STAFF -> STAFF_ROWS;
        };
    }

    private static final String CAMPAIGN_ROWS = """
            select 'CAMPAIGN' as subject_type, k.id as subject_id, k.title as label, k.unit_id,
                   array['TOTAL', case k.level when 'NATIONAL' then 'LEVEL_CENTRAL' when 'MINISTRY' then 'LEVEL_MINISTRY' else 'LEVEL_UNIT' end] as columns,
                   array_remove(array['TOTAL',
                       case k.level when 'NATIONAL' then 'SCOPE_NATIONAL' when 'MINISTRY' then 'SCOPE_MINISTRY' when 'CLUSTER' then 'SCOPE_CLUSTER'
                                    else 'SCOPE_UNIT' end,
                       case when k.starts_on is null or k.ends_on is null then null
                            when k.ends_on + 1 < k.starts_on + interval '1 year' then 'DURATION_BELOW_1'
                            when k.ends_on + 1 <= k.starts_on + interval '1 year' then 'DURATION_1'
                            when k.ends_on + 1 < k.starts_on + interval '3 years' then 'DURATION_BELOW_3'
                            when k.ends_on + 1 < k.starts_on + interval '5 years' then 'DURATION_BELOW_5'
                            else 'DURATION_FROM_5' end,
                       case k.method when 'REGULAR' then 'METHOD_REGULAR' when 'THEMATIC' then 'METHOD_THEMATIC' when 'DRIVE' then 'METHOD_THEMATIC' end],
                       null) as lines
              from campaign k join review_cover o on o.cycle_id = :cycle and o.unit_id = k.unit_id
             where k.state in ('LAUNCHED', 'CLOSED')
               and (k.launched_on between :from and :to
                    or k.launched_on is null and coalesce(k.starts_on, :to) <= :to and coalesce(k.ends_on, :from) >= :from)
            """;

    private static final String STATE_COLUMNS = """
            case when a.award_code like '%_ORDER_%' then 'ORDER_' || case a.recipient_kind when 'COLLECTIVE' then 'COLLECTIVE' else 'PERSON' end
                 when a.award_code = 'HERO_OF_LABOR' then 'HONOUR_' || case a.recipient_kind when 'COLLECTIVE' then 'COLLECTIVE' else 'PERSON' end
                 when a.award_code = 'FLAG_GOVERNMENT' then 'FLAG_GOVERNMENT'
                 when a.award_code = 'MERIT_CERT_PM' then 'MERIT_PM_' || case a.recipient_kind when 'COLLECTIVE' then 'COLLECTIVE' else 'PERSON' end
                 when a.award_code = 'EMULATION_FIGHTER_NATIONAL' then 'FIGHTER_NATIONAL' end
            """;

    private static final String MINISTRY_COLUMNS = """
            case a.award_code when 'MERIT_CERT_MINISTER' then 'MERIT' when 'EMULATION_FIGHTER_MINISTRY' then 'FIGHTER' when 'FLAG_MINISTRY' then 'FLAG'
                              when 'SECTOR_MEDAL' then 'MEDAL' end
            """;

    /** Everybody of the roster on the last day; a body counts once, however many work in it. */
    private static final String APPARATUS_ROWS = """
            select distinct on (s.unit_id, s.body_kind, search_text(s.body_name))
                   'EMULATION_STAFF' as subject_type, s.id as subject_id, coalesce(s.body_name, s.duty) as label, s.unit_id,
                   array['TOTAL'] as columns, array_remove(array['ROSTER', s.body_kind], null) as lines
              from emulation_staff s join review_cover o on o.cycle_id = :cycle and o.unit_id = s.unit_id
             where s.state <> 'WITHDRAWN' and s.valid @> cast(:to as date) and :from <= :to
             order by s.unit_id, s.body_kind, search_text(s.body_name), s.id
            """;

    /** Whoever works at two units counts once. What is not known of somebody is said so, and counts in no line. */
    private static final String STAFF_ROWS = """
            select 'PERSON' as subject_type, p.id as subject_id, p.name as label, w.unit_id,
                   array_remove(array['TOTAL', case p.sex when 'FEMALE' then 'FEMALE' end], null) as columns,
                   array_remove(array['ROSTER', 'TOTAL',
                       case when p.birth_date is null then 'UNKNOWN_AGE'
                            when extract(year from age(:to, p.birth_date)) <= 30 then 'AGE_TO_30'
                            when extract(year from age(:to, p.birth_date)) <= 40 then 'AGE_TO_40'
                            when extract(year from age(:to, p.birth_date)) <= 50 then 'AGE_TO_50'
                            when extract(year from age(:to, p.birth_date)) <= 55 then 'AGE_TO_55'
                            when extract(year from age(:to, p.birth_date)) <= 60 then 'AGE_TO_60'
                            else 'AGE_ABOVE_60' end,
                       case when w.qualification is null then 'UNKNOWN_TRAINING' else 'TRAINING' end,
                       case when w.work_since is null then 'UNKNOWN_SENIORITY'
                            when extract(year from age(:to, w.work_since)) < 5 then 'SENIORITY_BELOW_5'
                            when extract(year from age(:to, w.work_since)) < 10 then 'SENIORITY_TO_10'
                            else 'SENIORITY_FROM_10' end], null) as lines
              from (select distinct on (s.person_id) s.person_id, s.unit_id,
                           max(s.qualification) over whose as qualification, min(s.work_since) over whose as work_since
                      from emulation_staff s
                      join review_cover o on o.cycle_id = :cycle and o.unit_id = s.unit_id
                     where s.state <> 'WITHDRAWN' and s.valid @> cast(:to as date) and :from <= :to
                    window whose as (partition by s.person_id)
                     order by s.person_id, s.load, s.id) w
              join person p on p.id = w.person_id
            """;

    /** What stands in the dossier is what counts; of an award without one, what the membership said on the day of the decision. */
    private static String awardRows(String column) {
        return """
            select x.subject_type, x.subject_id, x.label, x.unit_id, array['TOTAL', x.column_code] as columns,
                   array_remove(array['TOTAL',
                       case x.recipient_kind when 'COLLECTIVE' then 'COLLECTIVE' when 'HOUSEHOLD' then 'HOUSEHOLD' else 'PERSON' end,
                       case when x.recipient_kind = 'COLLECTIVE' and x.collective_kind = 'ENTERPRISE' then 'COLLECTIVE_ENTERPRISE' end,
                       case when x.recipient_kind <> 'INDIVIDUAL' then null
                            when x.direct_worker then 'PERSON_DIRECT'
                            when x.position_group = 'LEADER_MINISTRY' then 'PERSON_MINISTRY_LEADER'
                            when x.position_group = 'LEADER_DEPARTMENT' then 'PERSON_DEPARTMENT_LEADER'
                            when x.position_group = 'LEADER_DIVISION' then 'PERSON_OTHER_LEADER' end,
                       'TYPE_' || x.dossier_kind], null) as lines
              from (select 'AWARD' as subject_type, a.id as subject_id, a.recipient_name as label, a.unit_id, a.recipient_kind,
                           %s as column_code, cu.kind as collective_kind,
                           coalesce(n.frozen_direct_worker, m.direct_worker) as direct_worker,
                           coalesce(n.frozen_position_group, m.position_group) as position_group, d.kind as dossier_kind
                      from award a
                      join review_cover o on o.cycle_id = :cycle and o.unit_id = a.unit_id
                      left join unit_now cu on cu.id = a.collective_id
                      left join nomination n on n.id = a.nomination_id
                      left join dossier d on d.id = n.dossier_id
                      left join lateral (select y.direct_worker, y.position_group from membership y where y.person_id = a.person_id
                                            and y.superseded_at is null and y.valid @> a.decided_on order by y.id limit 1) m on true
                     where a.decided_on between :from and :to
                       and not exists (select from award_standing s where s.award_id = a.id and s.superseded_at is null and s.standing = 'REVOKED')) x
             where x.column_code is not null
            """.formatted(column);
    }
}
