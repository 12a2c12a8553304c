package vn.thidua.paper;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.PublicAddress;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.CorrectedField;
import vn.thidua.register.Reissues;
import vn.thidua.rulebook.AwardCategory;

/**
 * The certificate of an award that was decided in this house, is public, so that its code can be checked, and stands. What those above the ministry gave
 * they certify themselves.
 */
@Singleton
class CertificatePaper implements PaperSource<CertificateSheet> {

    private static final String VERIFICATION = "/cong-khai/kiem-tra?code=";

    private static final String AWARD =
            "select a.id, a.unit_id, " + CorrectedField.RECIPIENT_NAME.today() + " as recipient_name, "
                    + CorrectedField.UNIT_NAME.today() + " as unit_name, " + CorrectedField.YEAR.today()
                    + " as year, a.decided_on, a.decision_number, a.authority, a.verification_code,"
                    + " t.name as award, t.category, n.frozen_position, d.signer_name, d.signer_title, d.sign_mode, d.unit_id as decided_by,"
                    + " (d.published_on is not null) as published,"
                    + " coalesce((select s.standing from award_standing s where s.award_id = a.id and s.superseded_at is null and s.valid @> :today),"
                    + " 'IN_FORCE') as standing"
                    + " from award a join award_type t on t.code = a.award_code left join decision d on d.id = a.decision_id"
                    + " left join nomination n on n.id = a.nomination_id where a.id = :id";

    private final Jdbi jdbi;
    private final Issuers issuers;
    private final PublicAddress address;
    private final BusinessClock clock;
    private final Actor actor;
    private final Instance<Reissues> reissues;

    CertificatePaper(
            Jdbi jdbi,
            Issuers issuers,
            PublicAddress address,
            BusinessClock clock,
            Actor actor,
            @Any Instance<Reissues> reissues) {
        this.reissues = reissues;
        this.jdbi = jdbi;
        this.issuers = issuers;
        this.address = address;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CERTIFICATE;
    }

    @Override
    public Class<CertificateSheet> type() {
        return CertificateSheet.class;
    }

    @Override
    public Content<CertificateSheet> read(UUID id) {
        CertificateSheet sheet = jdbi.withHandle(handle -> handle.createQuery(AWARD)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> sheet(row))
                .findOne()
                .orElseThrow(Problem::notFound));
        return new Content<>(sheet, sheet.award() + " " + sheet.name() + " " + sheet.year(), false, null);
    }

    private CertificateSheet sheet(ResultSet row) throws SQLException {
        actor.require(Permission.AWARD_READ, Rows.id(row, "unit_id"));
        requireCertifiable(row);
        Issuer issuer = issuers.of(Rows.id(row, "decided_by"));
        String raw = row.getString("verification_code");
        String code = raw.substring(0, 4) + "-" + raw.substring(4, 8) + "-" + raw.substring(8);
        String unit = row.getString("unit_name");
        String name = row.getString("recipient_name");
        return new CertificateSheet(
                row.getString("authority"),
                Rows.constant(row, "category", AwardCategory.class) == AwardCategory.TITLE ? "Tặng danh hiệu" : "Tặng",
                row.getString("award"),
                name,
                detail(row.getString("frozen_position"), unit.equals(name) ? null : unit),
                row.getInt("year"),
                Wording.number(row.getString("decision_number"), ""),
                Wording.date(Rows.date(row, "decided_on")),
                issuer.place(),
                SignatureBlock.of(
                        Rows.constant(row, "sign_mode", SignMode.class),
                        issuer.head(),
                        row.getString("signer_title"),
                        row.getString("signer_name")),
                code,
                address.of(VERIFICATION + code),
                reissued(Rows.id(row, "id")));
    }

    private String reissued(UUID awardId) {
        return reissues.stream()
                .flatMap(known -> known.of(awardId).stream())
                .findFirst()
                .map(again -> "Cấp lại: số " + again.number() + ", " + Wording.date(again.issuedOn()))
                .orElse(null);
    }

    /** A collective has no position, and is not said to belong to itself. */
    private static String detail(String position, String unit) {
        return Stream.of(position, unit).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private void requireCertifiable(ResultSet row) throws SQLException {
        String state = Rows.id(row, "decided_by") == null
                ? "FOREIGN"
                : !row.getBoolean("published") ? "UNPUBLISHED" : row.getString("standing");
        if (!state.equals("IN_FORCE")) {
            throw Problem.of(
                    ProblemCode.WRONG_STATE,
                    Messages.PAPER.text(actor.locale(), "state." + state),
                    Messages.PAPER.text(actor.locale(), "action.CERTIFY"));
        }
    }

    @Override
    public CertificateSheet demonstration() {
        return new CertificateSheet(
                "Bộ trưởng Bộ Tài nguyên và Môi trường",
                "Tặng",
                "Bằng khen của Bộ trưởng",
                "Trần Thị Mẫu",
                "Chuyên viên chính, Cục Quản lý tài nguyên nước",
                2024,
                "05/QĐ-BTNMT",
                "ngày 02 tháng 12 năm 2024",
                "Hà Nội",
                new SignatureBlock("KT. Bộ trưởng", "Thứ trưởng", "Nguyễn Văn Mẫu"),
                "7K2M-Q9XD-04TB",
                "https://thidua.example.vn/cong-khai/kiem-tra?code=7K2M-Q9XD-04TB",
                "Cấp lại: số 12/CL-BTNMT, ngày 02 tháng 12 năm 2024");
    }
}
