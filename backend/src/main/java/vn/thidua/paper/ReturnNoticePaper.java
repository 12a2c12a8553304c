package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Messages;

/** The notice that a dossier was sent back, why, and until when it is to be mended. */
@Singleton
class ReturnNoticePaper implements PaperSource<ReturnNoticeSheet> {

    private static final String LAST =
            "select r.id, r.reason, r.due_on, r.returned_at, t.working_days, t.document, t.article, t.clause from dossier_return r"
                    + " left join dossier_term t on t.id = r.due_term_id where r.dossier_id = :id order by r.returned_at desc, r.id desc limit 1";

    private static final String POINTS =
            "select about, text from dossier_return_point where return_id = :id order by ordinal";

    private final Jdbi jdbi;
    private final DossierFacts dossiers;
    private final Issuers issuers;
    private final Actor actor;

    ReturnNoticePaper(Jdbi jdbi, DossierFacts dossiers, Issuers issuers, Actor actor) {
        this.jdbi = jdbi;
        this.dossiers = dossiers;
        this.issuers = issuers;
        this.actor = actor;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.RETURN_NOTICE;
    }

    @Override
    public Class<ReturnNoticeSheet> type() {
        return ReturnNoticeSheet.class;
    }

    /** @param term the article that gives the days; empty where the day was set by hand */
    private record Returned(UUID id, String reason, LocalDate dueOn, Instant at, String term) {

        static Returned read(ResultSet row) throws SQLException {
            Integer days = Rows.integer(row, "working_days");
            return new Returned(
                    Rows.id(row, "id"),
                    row.getString("reason"),
                    Rows.date(row, "due_on"),
                    Rows.instant(row, "returned_at"),
                    days == null
                            ? ""
                            : days + " ngày làm việc, "
                                    + Wording.cited(
                                            row.getString("clause"),
                                            row.getString("article"),
                                            row.getString("document")));
        }
    }

    @Override
    public Content<ReturnNoticeSheet> read(UUID id) {
        DossierFacts.Facts dossier = dossiers.readable(id);
        Returned returned = jdbi.withHandle(handle -> handle.createQuery(LAST)
                .bind("id", id)
                .map((row, context) -> Returned.read(row))
                .findOne()
                .orElseThrow(() -> Problem.of(
                        ProblemCode.WRONG_STATE,
                        Messages.PAPER.text(actor.locale(), "state.NEVER_RETURNED"),
                        Messages.PAPER.text(actor.locale(), "action.NOTIFY"))));
        Issuer issuer = issuers.above(dossier.unitId());
        ReturnNoticeSheet sheet = new ReturnNoticeSheet(
                issuer,
                Wording.date(Wording.day(returned.at())),
                dossier.number(),
                dossier.title(),
                issuers.of(dossier.unitId()).name(),
                returned.reason(),
                points(returned.id()),
                Wording.date(returned.dueOn()),
                returned.term(),
                SignatureBlock.unsigned(issuer.head()));
        return new Content<>(sheet, "Thông báo trả lại hồ sơ " + dossier.number(), false, null);
    }

    private List<ReturnNoticeSheet.Point> points(UUID id) {
        List<String[]> rows = jdbi.withHandle(handle -> handle.createQuery(POINTS)
                .bind("id", id)
                .map((row, context) -> new String[] {Wording.orEmpty(row.getString("about")), row.getString("text")})
                .list());
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> new ReturnNoticeSheet.Point(i + 1, rows.get(i)[0], rows.get(i)[1]))
                .toList();
    }

    @Override
    public ReturnNoticeSheet demonstration() {
        return new ReturnNoticeSheet(
                Demonstration.MINISTRY,
                "ngày 05 tháng 12 năm 2024",
                "HS-2024-000123",
                "Đề nghị khen thưởng tổng kết năm 2024",
                "Cục Quản lý tài nguyên nước",
                "Hồ sơ thiếu minh chứng.",
                List.of(new ReturnNoticeSheet.Point(1, "Trần Thị Mẫu", "Bổ sung giấy chứng nhận sáng kiến.")),
                "ngày 12 tháng 12 năm 2024",
                "05 ngày làm việc, Điều 32, Nghị định 98/2023/NĐ-CP",
                SignatureBlock.unsigned("Bộ trưởng"));
    }
}
