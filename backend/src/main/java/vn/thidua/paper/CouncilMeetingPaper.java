package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.council.CaseRuleView;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Messages;

/** What a council's meeting is told by, once it has voted; its two papers differ in their templates alone. */
@Singleton
class CouncilMeetingPaper {

    private static final String MEETING = """
            select m.title, m.mode, m.held_on, m.starts_at, m.place, m.state, m.minutes, c.id as council_id, c.name as council, c.decision_number,
                   c.founded_on, c.unit_id, pp.name as presiding, b.id as ballot_id, b.commitment, b.member_count, b.present_count, b.closed_at,
                   r.quorum_numerator, r.quorum_denominator, r.number as regulation, r.citation
              from council_meeting m
              join council c on c.id = m.council_id
              join council_seat ps on ps.id = m.presiding_id
              join person pp on pp.id = ps.person_id
              left join ballot b on b.meeting_id = m.id and b.state = 'CLOSED'
              left join council_regulation r on r.council_id = c.id and r.superseded_at is null and r.valid @> m.held_on
             where m.id = :id
            """;

    private static final String MEMBERS = """
            select p.name, s.office, a.attendance, sp.name as substitute
              from council_seat s
              join person p on p.id = s.person_id
              left join council_attendance a on a.meeting_id = :id and a.seat_id = s.id
              left join person sp on sp.id = a.substitute_id
             where s.council_id = :council and s.superseded_at is null and s.valid @> cast(:on as date)
             order by array_position(array['CHAIR', 'FIRST_VICE_CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER'], s.office),
                      p.name collate vietnamese, s.id
            """;

    private static final String CASES = """
            select k.ordinal, k.note, coalesce(n.frozen_name, n.household_name, p.name, c.name) as name, u.name as unit, t.name as award, b.votes_for,
                   b.votes_against, b.abstentions, b.invalid, b.needed, b.members, b.passed, cast(b.rules as text) as rules,
                   (select string_agg(rp.name, ', ' order by rp.name) from council_recusal r join council_seat rs on rs.id = r.seat_id
                      join person rp on rp.id = rs.person_id where r.case_id = k.id) as recused
              from ballot_case b
              join council_case k on k.id = b.case_id
              join nomination n on n.id = k.nomination_id
              join dossier d on d.id = n.dossier_id
              join unit_now u on u.id = d.unit_id
              join award_type t on t.code = n.award_code
              left join person p on p.id = n.person_id
              left join unit_now c on c.id = n.collective_id
             where b.ballot_id = :ballot
             order by k.ordinal, k.id
            """;

    private static final String SIGNED =
            "select s.office, a.display_name, s.signed_at from council_signature s join account a on a.id = s.account_id where s.meeting_id = :id";

    private static final String BY_HAND =
            "select count(*) from ballot_voter where ballot_id = :ballot and way = 'BY_HAND'";

    private final Jdbi jdbi;
    private final Issuers issuers;
    private final JsonColumns json;
    private final Actor actor;

    CouncilMeetingPaper(Jdbi jdbi, Issuers issuers, JsonColumns json, Actor actor) {
        this.jdbi = jdbi;
        this.issuers = issuers;
        this.json = json;
        this.actor = actor;
    }

    private record Held(
            UUID unitId,
            UUID councilId,
            UUID ballotId,
            String council,
            String founding,
            String title,
            LocalDate heldOn,
            LocalTime startsAt,
            String place,
            boolean concluded,
            String presiding,
            String minutes,
            int members,
            int present,
            String quorum,
            String closed,
            String commitment) {

        static Held read(ResultSet row) throws SQLException {
            UUID ballot = Rows.id(row, "ballot_id");
            return new Held(
                    Rows.id(row, "unit_id"),
                    Rows.id(row, "council_id"),
                    ballot,
                    row.getString("council"),
                    row.getString("decision_number") + " " + Wording.date(Rows.date(row, "founded_on")),
                    row.getString("title"),
                    Rows.date(row, "held_on"),
                    row.getObject("starts_at", LocalTime.class),
                    Wording.orEmpty(row.getString("place")),
                    row.getString("state").equals("CONCLUDED"),
                    row.getString("presiding"),
                    row.getString("minutes"),
                    row.getInt("member_count"),
                    row.getInt("present_count"),
                    quorum(row),
                    ballot == null ? "" : Wording.date(Wording.day(Rows.instant(row, "closed_at"))),
                    ballot == null ? "" : HexFormat.of().formatHex(row.getBytes("commitment")));
        }

        private static String quorum(ResultSet row) throws SQLException {
            return row.getString("regulation") == null
                    ? ""
                    : "%d/%d tổng số thành viên, %s, %s"
                            .formatted(
                                    row.getInt("quorum_numerator"),
                                    row.getInt("quorum_denominator"),
                                    row.getString("citation"),
                                    row.getString("regulation"));
        }
    }

    PaperSource.Content<CouncilMeetingSheet> read(UUID id, String name) {
        Held held = jdbi.withHandle(handle -> handle.createQuery(MEETING)
                .bind("id", id)
                .map((row, context) -> Held.read(row))
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.MEETING_READ, held.unitId());
        if (held.ballotId() == null) {
            throw Problem.of(
                    ProblemCode.WRONG_STATE,
                    Messages.PAPER.text(actor.locale(), "state.NOT_VOTED"),
                    Messages.PAPER.text(actor.locale(), "action.TAKE_MINUTES"));
        }
        return new PaperSource.Content<>(sheet(id, held), name + " " + held.title(), !held.concluded(), null);
    }

    private CouncilMeetingSheet sheet(UUID id, Held held) {
        List<Seated> seated = seated(id, held);
        Map<String, String> signed = signed(id);
        return new CouncilMeetingSheet(
                issuers.of(held.unitId()),
                Wording.date(held.heldOn()),
                held.council(),
                held.founding(),
                held.title(),
                held.startsAt() == null
                        ? ""
                        : held.startsAt().getHour() + " giờ "
                                + Wording.twoDigits(held.startsAt().getMinute()),
                held.place(),
                held.presiding(),
                seated.stream()
                        .filter(member -> member.office().equals("SECRETARY"))
                        .map(Seated::name)
                        .collect(Collectors.joining(", ")),
                Wording.twoDigits(held.members()),
                Wording.twoDigits(held.present()),
                held.quorum(),
                numbered(seated.stream().filter(Seated::attends)),
                numbered(seated.stream().filter(member -> !member.attends())),
                cases(held.ballotId()),
                Wording.paragraphs(held.minutes()),
                held.closed(),
                Wording.twoDigits(byHand(held.ballotId())),
                held.commitment(),
                signed.getOrDefault("CHAIR", ""),
                signed.getOrDefault("SECRETARY", ""));
    }

    private record Seated(String name, String office, String attendance, String substitute) {

        boolean attends() {
            return "PRESENT".equals(attendance) || "REMOTE".equals(attendance);
        }

        CouncilMeetingSheet.Member member(int ordinal) {
            String how = Messages.PAPER.text(VIETNAMESE, "attendance." + (attendance == null ? "ABSENT" : attendance));
            return new CouncilMeetingSheet.Member(
                    ordinal,
                    name,
                    Messages.PAPER.text(VIETNAMESE, "office." + office),
                    substitute == null ? how : how + "; người dự thay: " + substitute);
        }
    }

    private static final Locale VIETNAMESE = Locale.of("vi");

    private List<Seated> seated(UUID id, Held held) {
        return jdbi.withHandle(handle -> handle.createQuery(MEMBERS)
                .bind("id", id)
                .bind("council", held.councilId())
                .bind("on", held.heldOn())
                .map((row, context) -> new Seated(
                        row.getString("name"),
                        row.getString("office"),
                        row.getString("attendance"),
                        row.getString("substitute")))
                .list());
    }

    private static List<CouncilMeetingSheet.Member> numbered(Stream<Seated> members) {
        List<Seated> list = members.toList();
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.get(i).member(i + 1))
                .toList();
    }

    private List<CouncilMeetingSheet.Case> cases(UUID ballotId) {
        return jdbi.withHandle(handle -> handle.createQuery(CASES)
                .bind("ballot", ballotId)
                .map((row, context) -> new CouncilMeetingSheet.Case(
                        row.getInt("ordinal"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("award"),
                        row.getInt("votes_for"),
                        row.getInt("votes_against"),
                        row.getInt("abstentions"),
                        row.getInt("invalid"),
                        row.getInt("needed") + "/" + row.getInt("members"),
                        json.list(row.getString("rules"), CaseRuleView[].class).stream()
                                .map(rule -> rule.share() + ", " + rule.citation())
                                .collect(Collectors.joining("; ")),
                        row.getBoolean("passed") ? "Thông qua" : "Không thông qua",
                        Wording.orEmpty(row.getString("recused")),
                        Wording.orEmpty(row.getString("note"))))
                .list());
    }

    private Map<String, String> signed(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SIGNED)
                .bind("id", id)
                .map((row, context) -> Map.entry(row.getString("office"), row.getString("display_name")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private int byHand(UUID ballotId) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_HAND)
                .bind("ballot", ballotId)
                .mapTo(Integer.class)
                .one());
    }

    static CouncilMeetingSheet demonstration() {
        return new CouncilMeetingSheet(
                Demonstration.MINISTRY,
                "ngày 02 tháng 12 năm 2024",
                "Hội đồng Thi đua - Khen thưởng Bộ",
                "215/QĐ-BTNMT ngày 15 tháng 01 năm 2024",
                "Phiên họp xét khen thưởng tổng kết năm 2024",
                "14 giờ 00",
                "Phòng họp B201",
                "Lương Thị Mẫu",
                "Mai Văn Mẫu",
                "17",
                "15",
                "2/3 tổng số thành viên, Điều 8, 2218/QĐ-BTNMT",
                List.of(
                        new CouncilMeetingSheet.Member(1, "Lương Thị Mẫu", "Chủ tịch", "Có mặt"),
                        new CouncilMeetingSheet.Member(2, "Mai Văn Mẫu", "Thư ký", "Có mặt")),
                List.of(new CouncilMeetingSheet.Member(1, "Trần Văn Mẫu", "Ủy viên", "Vắng, lấy ý kiến bằng văn bản")),
                List.of(
                        new CouncilMeetingSheet.Case(
                                1,
                                "Trần Thị Mẫu",
                                "Cục Quản lý tài nguyên nước",
                                "Chiến sĩ thi đua cấp Bộ",
                                16,
                                1,
                                0,
                                0,
                                "16/17",
                                "90%, Nghị định 98/2023/NĐ-CP, Điều 30, khoản 7",
                                "Thông qua",
                                "",
                                "Sáng kiến được áp dụng trong toàn Cục."),
                        new CouncilMeetingSheet.Case(
                                2,
                                "Phòng Quản lý lưu vực sông",
                                "Cục Quản lý tài nguyên nước",
                                "Bằng khen của Bộ trưởng",
                                15,
                                1,
                                0,
                                0,
                                "16/17",
                                "90%, 2218/QĐ-BTNMT, Điều 8",
                                "Không thông qua",
                                "Trần Văn Mẫu",
                                "")),
                List.of("Hội đồng đã thảo luận từng trường hợp và bỏ phiếu kín."),
                "ngày 02 tháng 12 năm 2024",
                "02",
                "3f7a…",
                "Lương Thị Mẫu",
                "Mai Văn Mẫu");
    }
}
