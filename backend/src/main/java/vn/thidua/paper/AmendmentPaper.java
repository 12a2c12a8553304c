package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.AmendmentKind;
import vn.thidua.rulebook.NomineeKind;

/** A decision of this house that changes what an earlier one gave, with its list. What those above the ministry decide they write themselves. */
@Singleton
class AmendmentPaper implements PaperSource<AmendmentSheet> {

    private static final String AMENDMENT =
            "select m.unit_id, m.way, m.kind, m.title, m.symbol, m.legal_basis, m.reason, m.amended_number, m.amended_on, m.amended_authority,"
                    + " m.number_text, m.signer_name, m.signer_title, m.sign_mode, m.decided_on, m.digest,"
                    + " (select max(r.due_on) from award_return r where r.amendment_id = m.id) as due_on from amendment m where m.id = :id";

    /** As the awards read before, since a correction says both. */
    private static final String LINES =
            "select a.recipient_kind, coalesce(l.was_recipient_name, a.recipient_name) as recipient_name, coalesce(l.was_unit_name, a.unit_name) as unit_name,"
                    + " coalesce(l.was_year, a.year) as year, t.name as award, l.reads_recipient_name, l.reads_unit_name, l.reads_year"
                    + " from amendment_line l join award a on a.id = l.award_id join award_type t on t.code = a.award_code"
                    + " where l.amendment_id = :id order by l.ordinal";

    private final Jdbi jdbi;
    private final Issuers issuers;
    private final BusinessClock clock;
    private final Actor actor;

    AmendmentPaper(Jdbi jdbi, Issuers issuers, BusinessClock clock, Actor actor) {
        this.jdbi = jdbi;
        this.issuers = issuers;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.AMENDMENT;
    }

    @Override
    public Class<AmendmentSheet> type() {
        return AmendmentSheet.class;
    }

    /** The amendment's own row. */
    private record Decided(
            UUID unitId,
            boolean above,
            AmendmentKind kind,
            String title,
            String symbol,
            String legalBasis,
            String reason,
            String amends,
            String number,
            String signer,
            String signerTitle,
            SignMode signMode,
            LocalDate signedOn,
            byte[] digest,
            LocalDate dueOn) {

        static Decided read(ResultSet row) throws SQLException {
            return new Decided(
                    Rows.id(row, "unit_id"),
                    row.getString("way").equals("STATE"),
                    Rows.constant(row, "kind", AmendmentKind.class),
                    row.getString("title"),
                    row.getString("symbol"),
                    row.getString("legal_basis"),
                    row.getString("reason"),
                    "Quyết định số " + Wording.number(row.getString("amended_number"), "") + " "
                            + Wording.date(Rows.date(row, "amended_on")) + " của " + row.getString("amended_authority"),
                    row.getString("number_text"),
                    row.getString("signer_name"),
                    row.getString("signer_title"),
                    Rows.constant(row, "sign_mode", SignMode.class),
                    Rows.date(row, "decided_on"),
                    row.getBytes("digest"),
                    Rows.date(row, "due_on"));
        }

        boolean isSigned() {
            return digest != null;
        }
    }

    @Override
    public Content<AmendmentSheet> read(UUID id) {
        Decided decided = decided(id);
        return new Content<>(
                sheet(decided, id),
                "Quyết định " + (decided.isSigned() ? decided.number() : "dự thảo"),
                !decided.isSigned(),
                decided.isSigned() ? HexFormat.of().formatHex(decided.digest()) : null);
    }

    /** Whether it is signed, for whoever may read it, without its lines. */
    Optional<UUID> signedBy(UUID id) {
        Decided decided = decided(id);
        return decided.isSigned() ? Optional.of(decided.unitId()) : Optional.empty();
    }

    Problem unsigned() {
        return wrongState("UNSIGNED", "CHECK_SEAL");
    }

    private Problem wrongState(String state, String action) {
        return Problem.of(
                ProblemCode.WRONG_STATE,
                Messages.PAPER.text(actor.locale(), "state." + state),
                Messages.PAPER.text(actor.locale(), "action." + action));
    }

    private Decided decided(UUID id) {
        Decided decided = jdbi.withHandle(handle -> handle.createQuery(AMENDMENT)
                .bind("id", id)
                .map((row, context) -> Decided.read(row))
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.DECISION_READ, decided.unitId());
        if (decided.above()) {
            throw wrongState("ABOVE", "AMEND");
        }
        return decided;
    }

    private record Line(
            NomineeKind kind,
            String name,
            String unit,
            int year,
            String award,
            String readsName,
            String readsUnit,
            Integer readsYear) {

        AmendmentSheet.Change change(int ordinal) {
            List<String> was = new ArrayList<>();
            List<String> reads = new ArrayList<>();
            differ(was, reads, name, readsName);
            differ(was, reads, unit, readsUnit);
            differ(was, reads, String.valueOf(year), readsYear == null ? null : readsYear.toString());
            return new AmendmentSheet.Change(
                    ordinal,
                    name,
                    kind == NomineeKind.COLLECTIVE && unit.equals(name) ? "" : unit,
                    award,
                    year,
                    String.join("; ", was),
                    String.join("; ", reads));
        }

        private static void differ(List<String> was, List<String> reads, String one, String other) {
            if (other != null && !other.equals(one)) {
                was.add(one);
                reads.add(other);
            }
        }
    }

    private List<Line> lines(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("id", id)
                .map((row, context) -> new Line(
                        Rows.constant(row, "recipient_kind", NomineeKind.class),
                        row.getString("recipient_name"),
                        row.getString("unit_name"),
                        row.getInt("year"),
                        row.getString("award"),
                        row.getString("reads_recipient_name"),
                        row.getString("reads_unit_name"),
                        Rows.integer(row, "reads_year")))
                .list());
    }

    private AmendmentSheet sheet(Decided decided, UUID id) {
        Issuer issuer = issuers.of(decided.unitId());
        List<Line> lines = lines(id);
        List<AmendmentSheet.Change> changes = new ArrayList<>();
        lines.forEach(line -> changes.add(line.change(changes.size() + 1)));
        return new AmendmentSheet(
                !decided.isSigned(),
                issuer,
                Wording.number(decided.number(), decided.symbol()),
                decided.isSigned()
                        ? Wording.date(decided.signedOn())
                        : Wording.openDate(clock.today().getYear()),
                decided.title(),
                issuer.head() + " " + issuer.name(),
                Wording.grounds(decided.legalBasis()),
                act(decided, counted(lines)),
                decided.reason().strip().replaceAll("[.\\s]+$", ""),
                decided.kind() == AmendmentKind.CORRECTION,
                decided.kind().takesBack(),
                decided.dueOn() == null ? "" : Wording.shortDate(decided.dueOn()),
                counted(lines),
                changes,
                decided.isSigned()
                        ? SignatureBlock.of(decided.signMode(), issuer.head(), decided.signerTitle(), decided.signer())
                        : SignatureBlock.unsigned(issuer.head()));
    }

    private static String act(Decided decided, String counted) {
        return switch (decided.kind()) {
            case CORRECTION -> "Đính chính nội dung về khen thưởng của " + counted + " tại " + decided.amends();
            case PARTIAL_ANNULMENT -> "Hủy bỏ một phần " + decided.amends() + " đối với " + counted;
            case REVOCATION ->
                "Hủy bỏ việc khen thưởng, thu hồi hiện vật và tiền thưởng đối với " + counted + " được khen thưởng tại "
                        + decided.amends();
            case RESTORATION -> "Phục hồi khen thưởng đối với " + counted + " được khen thưởng tại " + decided.amends();
        };
    }

    private static String counted(List<Line> lines) {
        return Wording.counted(
                count(lines, NomineeKind.INDIVIDUAL),
                count(lines, NomineeKind.COLLECTIVE),
                count(lines, NomineeKind.HOUSEHOLD));
    }

    private static int count(List<Line> lines, NomineeKind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    @Override
    public AmendmentSheet demonstration() {
        return new AmendmentSheet(
                false,
                Demonstration.MINISTRY,
                "57/QĐ-BTNMT",
                "ngày 02 tháng 12 năm 2024",
                "Về việc đính chính thông tin tại Quyết định số 05/QĐ-BTNMT",
                "Bộ trưởng Bộ Tài nguyên và Môi trường",
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                        "Theo đề nghị của Vụ trưởng Vụ Thi đua, Khen thưởng và Tuyên truyền."),
                "Đính chính nội dung về khen thưởng của 01 cá nhân tại Quyết định số 05/QĐ-BTNMT ngày 18 tháng 11 năm 2024"
                        + " của Bộ trưởng Bộ Tài nguyên và Môi trường",
                "In sai họ và tên người được khen thưởng",
                true,
                true,
                "23/12/2024",
                "01 cá nhân",
                List.of(new AmendmentSheet.Change(
                        1,
                        "Trần Thị Mâu",
                        "Cục Quản lý tài nguyên nước",
                        "Bằng khen của Bộ trưởng",
                        2024,
                        "Trần Thị Mâu",
                        "Trần Thị Mẫu")),
                new SignatureBlock("KT. Bộ trưởng", "Thứ trưởng", "Nguyễn Văn Mẫu"));
    }
}
