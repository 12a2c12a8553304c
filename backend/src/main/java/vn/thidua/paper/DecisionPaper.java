package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** A decision with its list. Once it is signed it says what the register holds, not what people and units are called today. */
@Singleton
class DecisionPaper implements PaperSource<DecisionSheet> {

    private static final String DECISION =
            "select unit_id, title, symbol, legal_basis, number_text, signer_name, signer_title, sign_mode, signed_on, digest"
                    + " from decision where id = :id";

    private static final String LINES =
            "select n.nominee_kind, t.name as award, t.category, coalesce(a.recipient_name, n.frozen_name) as name, n.frozen_position,"
                    + " coalesce(a.unit_name, u.name) as unit, d.year"
                    + " from decision_line l join nomination n on n.id = l.nomination_id join dossier d on d.id = n.dossier_id"
                    + " join award_type t on t.code = n.award_code join unit_now u on u.id = coalesce(n.collective_id, n.frozen_unit_id)"
                    + " left join award a on a.id = l.id where l.decision_id = :id order by t.ordinal, l.ordinal";

    private final Jdbi jdbi;
    private final Issuers issuers;
    private final BusinessClock clock;
    private final Actor actor;

    DecisionPaper(Jdbi jdbi, Issuers issuers, BusinessClock clock, Actor actor) {
        this.jdbi = jdbi;
        this.issuers = issuers;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DECISION;
    }

    @Override
    public Class<DecisionSheet> type() {
        return DecisionSheet.class;
    }

    /** The decision's own row. */
    private record Decided(
            UUID unitId,
            String title,
            String symbol,
            String legalBasis,
            String number,
            String signer,
            String signerTitle,
            SignMode signMode,
            LocalDate signedOn,
            byte[] digest) {

        static Decided read(ResultSet row) throws SQLException {
            return new Decided(
                    Rows.id(row, "unit_id"),
                    row.getString("title"),
                    row.getString("symbol"),
                    row.getString("legal_basis"),
                    row.getString("number_text"),
                    row.getString("signer_name"),
                    row.getString("signer_title"),
                    Rows.constant(row, "sign_mode", SignMode.class),
                    Rows.date(row, "signed_on"),
                    row.getBytes("digest"));
        }

        boolean isSigned() {
            return signedOn != null;
        }
    }

    @Override
    public Content<DecisionSheet> read(UUID id) {
        Decided decided = decided(id);
        return new Content<>(
                sheet(decided, awardees(id)),
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
        return Problem.of(
                ProblemCode.WRONG_STATE,
                Messages.PAPER.text(actor.locale(), "state.UNSIGNED"),
                Messages.PAPER.text(actor.locale(), "action.CHECK_SEAL"));
    }

    private Decided decided(UUID id) {
        Decided decided = jdbi.withHandle(handle -> handle.createQuery(DECISION)
                .bind("id", id)
                .map((row, context) -> Decided.read(row))
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.DECISION_READ, decided.unitId());
        return decided;
    }

    private List<Awardee> awardees(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("id", id)
                .map((row, context) -> Awardee.read(row))
                .list());
    }

    private DecisionSheet sheet(Decided decided, List<Awardee> awardees) {
        Issuer issuer = issuers.of(decided.unitId());
        return new DecisionSheet(
                !decided.isSigned(),
                issuer,
                Wording.number(decided.number(), decided.symbol()),
                decided.isSigned()
                        ? Wording.date(decided.signedOn())
                        : Wording.openDate(clock.today().getYear()),
                decided.title(),
                issuer.head() + " " + issuer.name(),
                Wording.grounds(decided.legalBasis()),
                Awardee.grouped(awardees),
                Awardee.counted(awardees),
                decided.isSigned()
                        ? SignatureBlock.of(decided.signMode(), issuer.head(), decided.signerTitle(), decided.signer())
                        : SignatureBlock.unsigned(issuer.head()));
    }

    @Override
    public DecisionSheet demonstration() {
        return new DecisionSheet(
                false,
                Demonstration.MINISTRY,
                "05/QĐ-BTNMT",
                "ngày 02 tháng 12 năm 2024",
                "Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm 2024",
                "Bộ trưởng Bộ Tài nguyên và Môi trường",
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ."),
                Demonstration.GIVEN,
                "02 cá nhân, 01 tập thể",
                new SignatureBlock("KT. Bộ trưởng", "Thứ trưởng", "Nguyễn Văn Mẫu"));
    }
}
