package vn.thidua.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.text.Messages;

/** The verdict that was kept with the last submission; nothing is judged anew for a paper. */
@Singleton
class VerdictPaper implements PaperSource<VerdictSheet> {

    private static final String VERDICT =
            "select v.as_of, v.rulebook_version, v.facts_digest, v.reason, (v.assessment -> 'vi')::text as assessment"
                    + " from nomination_verdict v join dossier_submission s on s.id = v.submission_id where v.nomination_id = :id"
                    + " order by s.ordinal desc limit 1";

    private final Jdbi jdbi;
    private final NominationFacts nominations;
    private final Issuers issuers;
    private final JsonColumns json;
    private final Actor actor;

    VerdictPaper(Jdbi jdbi, NominationFacts nominations, Issuers issuers, JsonColumns json, Actor actor) {
        this.jdbi = jdbi;
        this.nominations = nominations;
        this.issuers = issuers;
        this.json = json;
        this.actor = actor;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.VERDICT_SHEET;
    }

    @Override
    public Class<VerdictSheet> type() {
        return VerdictSheet.class;
    }

    /** @param assessment as it was told in Vietnamese then */
    private record Kept(LocalDate asOf, String rulebook, String digest, String reason, JsonNode assessment) {}

    @Override
    public Content<VerdictSheet> read(UUID id) {
        NominationFacts.Facts nomination = nominations.readable(id);
        Kept kept = jdbi.withHandle(handle -> handle.createQuery(VERDICT)
                .bind("id", id)
                .map((row, context) -> kept(row))
                .findOne()
                .orElseThrow(() -> Problem.of(
                        ProblemCode.WRONG_STATE,
                        Messages.PAPER.text(actor.locale(), "state.NOT_JUDGED"),
                        Messages.PAPER.text(actor.locale(), "action.SHOW_VERDICT"))));
        Awardee nominee = nomination.nominee();
        VerdictSheet sheet = new VerdictSheet(
                issuers.above(nomination.dossier().unitId()),
                nomination.dossier().number(),
                (nominee.title() ? "Danh hiệu " : "") + nominee.award(),
                nominee.name(),
                nominee.position(),
                nominee.unit(),
                nominee.year(),
                Wording.shortDate(kept.asOf()),
                Wording.orEmpty(kept.rulebook()),
                kept.assessment().path("summary").asText(),
                conditions(kept.assessment().path("conditions")),
                conditions(kept.assessment().path("warnings")),
                texts(kept.assessment().path("doubts")),
                Wording.orEmpty(kept.reason()),
                kept.digest());
        return new Content<>(sheet, "Phiếu thẩm định " + nominee.name() + " " + nominee.year(), false, null);
    }

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Rows.date(row, "as_of"),
                row.getString("rulebook_version"),
                row.getString("facts_digest"),
                row.getString("reason"),
                json.read(row.getString("assessment"), JsonNode.class));
    }

    private static List<VerdictSheet.Condition> conditions(JsonNode rules) {
        List<VerdictSheet.Condition> conditions = new ArrayList<>();
        for (JsonNode rule : rules) {
            conditions.add(new VerdictSheet.Condition(
                    conditions.size() + 1,
                    rule.path("text").asText(),
                    Messages.PAPER.text(
                            Language.VIETNAMESE,
                            "finding." + rule.path("outcome").asText()),
                    because(rule),
                    citation(rule.path("citation"))));
        }
        return conditions;
    }

    /** Why, or what is missing. */
    private static String because(JsonNode rule) {
        String because = text(rule.path("because"));
        return because != null ? because : String.join("; ", texts(rule.path("missing")));
    }

    private static String citation(JsonNode citation) {
        return Stream.of("point", "clause", "article", "document")
                .map(part -> text(citation.path(part)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.path("text").asText()));
        return texts;
    }

    private static String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
    }

    @Override
    public VerdictSheet demonstration() {
        return new VerdictSheet(
                Demonstration.MINISTRY,
                "HS-2024-000123",
                "Danh hiệu Chiến sĩ thi đua cấp Bộ",
                "Trần Thị Mẫu",
                "Chuyên viên chính",
                "Cục Quản lý tài nguyên nước",
                2024,
                "02/12/2024",
                "F2022/1",
                "Chưa kết luận được",
                List.of(new VerdictSheet.Condition(
                        1,
                        "Hoàn thành xuất sắc nhiệm vụ",
                        "Đạt",
                        "Xếp loại năm 2024: hoàn thành xuất sắc",
                        "Điều 22, Luật Thi đua, khen thưởng 2022")),
                List.of(new VerdictSheet.Condition(
                        1,
                        "Tỷ lệ không quá quy định",
                        "Chưa đủ dữ liệu",
                        "Thiếu số người của đơn vị",
                        "Điều 23, Luật Thi đua, khen thưởng 2022")),
                List.of("Chưa có số người của đơn vị."),
                "Đơn vị chịu trách nhiệm bổ sung.",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }
}
