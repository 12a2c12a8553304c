package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.PublicAddress;
import vn.thidua.platform.problem.Problem;
import vn.thidua.register.VerificationCode;

/** The certificate of somebody who was trained: for themselves, and for who answers for training. */
@Singleton
class TrainingCertificatePaper implements PaperSource<TrainingCertificateSheet> {

    private static final String VERIFICATION = "/cong-khai/chung-nhan-tap-huan?code=";

    private static final String LEARNER =
            "select l.person_id, l.certificate_code, l.certificate_number, l.certificate_year, l.certified_on, p.name, c.title, c.unit_id,"
                    + " (select min(s.held_on) from training_session s where s.class_id = c.id) as first_on,"
                    + " (select max(s.held_on) from training_session s where s.class_id = c.id) as last_on"
                    + " from training_learner l join training_class c on c.id = l.class_id join person p on p.id = l.person_id"
                    + " where l.id = :id and l.certificate_code is not null";

    private final Jdbi jdbi;
    private final Issuers issuers;
    private final PublicAddress address;
    private final Actor actor;

    TrainingCertificatePaper(Jdbi jdbi, Issuers issuers, PublicAddress address, Actor actor) {
        this.jdbi = jdbi;
        this.issuers = issuers;
        this.address = address;
        this.actor = actor;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.TRAINING_CERTIFICATE;
    }

    @Override
    public Class<TrainingCertificateSheet> type() {
        return TrainingCertificateSheet.class;
    }

    @Override
    public Content<TrainingCertificateSheet> read(UUID id) {
        TrainingCertificateSheet sheet = jdbi.withHandle(handle -> handle.createQuery(LEARNER)
                .bind("id", id)
                .map((row, context) -> sheet(row))
                .findOne()
                .orElseThrow(Problem::notFound));
        return new Content<>(sheet, sheet.title() + " " + sheet.name(), false, null);
    }

    private TrainingCertificateSheet sheet(ResultSet row) throws SQLException {
        UUID unit = Rows.id(row, "unit_id");
        if (!Rows.id(row, "person_id").equals(actor.personId()) && !actor.may(Permission.TRAINING_READ, unit)) {
            throw Problem.notFound();
        }
        Issuer issuer = issuers.of(unit);
        String code = VerificationCode.shown(row.getString("certificate_code"));
        return new TrainingCertificateSheet(
                issuer.name(),
                row.getString("name"),
                row.getString("title"),
                held(Rows.date(row, "first_on"), Rows.date(row, "last_on")),
                row.getInt("certificate_number") + "/" + row.getInt("certificate_year"),
                Wording.date(Rows.date(row, "certified_on")),
                issuer.place(),
                code,
                address.of(VERIFICATION + code));
    }

    private static String held(LocalDate first, LocalDate last) {
        return first.equals(last) ? Wording.date(first) : "từ " + Wording.date(first) + " đến " + Wording.date(last);
    }

    @Override
    public TrainingCertificateSheet demonstration() {
        return new TrainingCertificateSheet(
                "Văn phòng Bộ",
                "Trần Thị Mẫu",
                "Tập huấn nghiệp vụ thi đua, khen thưởng năm 2024",
                "từ ngày 02 tháng 12 năm 2024 đến ngày 03 tháng 12 năm 2024",
                "12/2024",
                "ngày 05 tháng 12 năm 2024",
                "Hà Nội",
                "7K2M-Q9XD-04TB",
                "https://thidua.example.vn/cong-khai/chung-nhan-tap-huan?code=7K2M-Q9XD-04TB");
    }
}
