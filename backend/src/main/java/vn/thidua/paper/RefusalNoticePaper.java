package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Messages;

/** The notice of what was refused at verification, with reason and article. */
@Singleton
class RefusalNoticePaper implements PaperSource<RefusalNoticeSheet> {

    private static final String REFUSED =
            "select x.nomination_id, x.reason, x.document, x.article, x.clause, x.refused_at, t.name as award,"
                    + " coalesce(n.frozen_name, n.household_name, p.name, c.name) as name from dossier_refusal x"
                    + " left join nomination n on n.id = x.nomination_id left join award_type t on t.code = n.award_code"
                    + " left join unit_now c on c.id = n.collective_id left join person p on p.id = n.person_id"
                    + " where x.dossier_id = :id order by (x.nomination_id is null) desc, n.ordinal, x.id";

    private final Jdbi jdbi;
    private final DossierFacts dossiers;
    private final Issuers issuers;
    private final Actor actor;

    RefusalNoticePaper(Jdbi jdbi, DossierFacts dossiers, Issuers issuers, Actor actor) {
        this.jdbi = jdbi;
        this.dossiers = dossiers;
        this.issuers = issuers;
        this.actor = actor;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REFUSAL_NOTICE;
    }

    @Override
    public Class<RefusalNoticeSheet> type() {
        return RefusalNoticeSheet.class;
    }

    private record Refusal(boolean whole, Instant at, String name, String award, String reason, String citation) {

        static Refusal read(ResultSet row) throws SQLException {
            return new Refusal(
                    row.getObject("nomination_id") == null,
                    Rows.instant(row, "refused_at"),
                    Wording.orEmpty(row.getString("name")),
                    Wording.orEmpty(row.getString("award")),
                    row.getString("reason"),
                    Wording.cited(row.getString("clause"), row.getString("article"), row.getString("document")));
        }

        RefusalNoticeSheet.Refused told(int ordinal) {
            return new RefusalNoticeSheet.Refused(ordinal, name, award, reason, citation);
        }
    }

    @Override
    public Content<RefusalNoticeSheet> read(UUID id) {
        DossierFacts.Facts dossier = dossiers.readable(id);
        List<Refusal> refusals = jdbi.withHandle(handle -> handle.createQuery(REFUSED)
                .bind("id", id)
                .map((row, context) -> Refusal.read(row))
                .list());
        if (refusals.isEmpty()) {
            throw Problem.of(
                    ProblemCode.WRONG_STATE,
                    Messages.PAPER.text(actor.locale(), "state.NEVER_REFUSED"),
                    Messages.PAPER.text(actor.locale(), "action.NOTIFY"));
        }
        boolean whole = refusals.getFirst().whole();
        List<Refusal> told = whole ? refusals.subList(0, 1) : refusals;
        Issuer issuer = issuers.above(dossier.unitId());
        RefusalNoticeSheet sheet = new RefusalNoticeSheet(
                issuer,
                Wording.date(Wording.day(
                        told.stream().map(Refusal::at).max(Instant::compareTo).orElseThrow())),
                dossier.number(),
                dossier.title(),
                issuers.of(dossier.unitId()).name(),
                whole,
                IntStream.range(0, told.size())
                        .mapToObj(i -> told.get(i).told(i + 1))
                        .toList(),
                SignatureBlock.unsigned(issuer.head()));
        return new Content<>(sheet, "Thông báo từ chối " + dossier.number(), false, null);
    }

    @Override
    public RefusalNoticeSheet demonstration() {
        return new RefusalNoticeSheet(
                Demonstration.MINISTRY,
                "ngày 05 tháng 12 năm 2024",
                "HS-2024-000123",
                "Đề nghị khen thưởng tổng kết năm 2024",
                "Cục Quản lý tài nguyên nước",
                false,
                List.of(new RefusalNoticeSheet.Refused(
                        1,
                        "Lê Văn Mẫu",
                        "Bằng khen của Bộ trưởng",
                        "Chưa đủ thời gian công tác.",
                        "khoản 1, Điều 34, Nghị định 98/2023/NĐ-CP")),
                SignatureBlock.unsigned("Bộ trưởng"));
    }
}
