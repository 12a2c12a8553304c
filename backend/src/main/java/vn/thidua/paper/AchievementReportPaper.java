package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.CorrectedField;
import vn.thidua.rulebook.AwardCategory;

/** A nomination's report, with the awards that the register holds of the nominee. */
@Singleton
class AchievementReportPaper implements PaperSource<AchievementReportSheet> {

    /** I. SƠ LƯỢC …, 1. Kết quả …, Phần thứ nhất. */
    private static final Pattern HEADING = Pattern.compile("(?:[IVX]{1,5}|\\d{1,2})\\.\\s*\\p{Lu}.{0,140}");

    private static final String HONOURS = "select " + CorrectedField.YEAR.today()
            + " as year, t.name as award, t.category, a.decision_number, a.decided_on, a.authority"
            + " from award a join award_type t on t.code = a.award_code where (a.person_id = :person or a.collective_id = :collective)"
            + " and a.id not in (select award_id from award_duplicate) and not exists (select from award_standing s where s.award_id = a.id"
            + " and s.superseded_at is null and s.valid @> :today and s.standing <> 'IN_FORCE') order by year, a.decided_on, a.id";

    private final Jdbi jdbi;
    private final NominationFacts nominations;
    private final Issuers issuers;
    private final BusinessClock clock;

    AchievementReportPaper(Jdbi jdbi, NominationFacts nominations, Issuers issuers, BusinessClock clock) {
        this.jdbi = jdbi;
        this.nominations = nominations;
        this.issuers = issuers;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.ACHIEVEMENT_REPORT;
    }

    @Override
    public Class<AchievementReportSheet> type() {
        return AchievementReportSheet.class;
    }

    /** An award with what it is. */
    private record Held(boolean title, AchievementReportSheet.Honour honour) {}

    @Override
    public Content<AchievementReportSheet> read(UUID id) {
        NominationFacts.Facts nomination = nominations.readable(id);
        DossierFacts.Facts dossier = nomination.dossier();
        Awardee nominee = nomination.nominee();
        Issuer issuer = issuers.of(dossier.unitId());
        List<Held> held = held(nomination);
        AchievementReportSheet sheet = new AchievementReportSheet(
                dossier.isDraft(),
                issuer,
                ReportForm.of(nomination.dossierKind(), nomination.framework(), nomination.kind()),
                dossier.submittedOn() == null || dossier.isDraft()
                        ? Wording.openDate(clock.today().getYear())
                        : Wording.date(dossier.submittedOn()),
                (nominee.title() ? "Đề nghị tặng danh hiệu " : "Đề nghị tặng ") + nominee.award(),
                nominee.name(),
                nominee.position(),
                nominee.unit(),
                nominee.year(),
                blocks(nomination.report()),
                honours(held, true),
                honours(held, false),
                SignatureBlock.unsigned(issuer.head()));
        return new Content<>(
                sheet, "Báo cáo thành tích " + nominee.name() + " " + nominee.year(), dossier.isDraft(), null);
    }

    static List<AchievementReportSheet.Block> blocks(String report) {
        return Wording.paragraphs(report).stream()
                .map(line ->
                        new AchievementReportSheet.Block(HEADING.matcher(line).matches(), line))
                .toList();
    }

    private List<Held> held(NominationFacts.Facts nomination) {
        return jdbi.withHandle(handle -> handle.createQuery(HONOURS)
                .bind("person", nomination.personId())
                .bind("collective", nomination.collectiveId())
                .bind("today", clock.today())
                .map((row, context) -> new Held(
                        Rows.constant(row, "category", AwardCategory.class) == AwardCategory.TITLE,
                        new AchievementReportSheet.Honour(
                                row.getInt("year"),
                                row.getString("award"),
                                row.getString("decision_number"),
                                Wording.shortDate(Rows.date(row, "decided_on")),
                                row.getString("authority"))))
                .list());
    }

    private static List<AchievementReportSheet.Honour> honours(List<Held> held, boolean titles) {
        return held.stream()
                .filter(one -> one.title() == titles)
                .map(Held::honour)
                .toList();
    }

    @Override
    public AchievementReportSheet demonstration() {
        return new AchievementReportSheet(
                true,
                Demonstration.AGENCY,
                "Mẫu số 03 (Nghị định 98/2023/NĐ-CP)",
                "ngày 05 tháng 12 năm 2024",
                "Đề nghị tặng danh hiệu Chiến sĩ thi đua cấp Bộ",
                "Trần Thị Mẫu",
                "Chuyên viên chính",
                "Cục Quản lý tài nguyên nước",
                2024,
                blocks(
                        "I. SƠ LƯỢC LÝ LỊCH\nSinh năm 1985; chuyên viên chính.\nII. THÀNH TÍCH ĐẠT ĐƯỢC\nHoàn thành xuất sắc nhiệm vụ năm 2024."),
                List.of(new AchievementReportSheet.Honour(
                        2023,
                        "Chiến sĩ thi đua cơ sở",
                        "12/QĐ-TNN",
                        "20/12/2023",
                        "Cục trưởng Cục Quản lý tài nguyên nước")),
                List.of(new AchievementReportSheet.Honour(
                        2022,
                        "Bằng khen của Bộ trưởng",
                        "345/QĐ-BTNMT",
                        "02/03/2023",
                        "Bộ trưởng Bộ Tài nguyên và Môi trường")),
                SignatureBlock.unsigned("Cục trưởng"));
    }
}
