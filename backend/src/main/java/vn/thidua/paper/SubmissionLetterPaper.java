package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.time.BusinessClock;

/** The letter of a dossier; its number is the unit's own registry's, which this system does not know. */
@Singleton
class SubmissionLetterPaper implements PaperSource<SubmissionLetterSheet> {

    private final DossierFacts dossiers;
    private final Issuers issuers;
    private final BusinessClock clock;

    SubmissionLetterPaper(DossierFacts dossiers, Issuers issuers, BusinessClock clock) {
        this.dossiers = dossiers;
        this.issuers = issuers;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SUBMISSION_LETTER;
    }

    @Override
    public Class<SubmissionLetterSheet> type() {
        return SubmissionLetterSheet.class;
    }

    @Override
    public Content<SubmissionLetterSheet> read(UUID id) {
        DossierFacts.Facts dossier = dossiers.readable(id);
        List<Awardee> nominees = dossiers.nominees(id);
        Issuer issuer = issuers.of(dossier.unitId());
        SubmissionLetterSheet sheet = new SubmissionLetterSheet(
                dossier.isDraft(),
                issuer,
                dossier.submittedOn() == null || dossier.isDraft()
                        ? Wording.openDate(clock.today().getYear())
                        : Wording.date(dossier.submittedOn()),
                dossier.title(),
                issuers.above(dossier.unitId()).name(),
                dossier.number(),
                dossier.year(),
                Wording.paragraphs(dossier.summary()),
                Awardee.grouped(nominees),
                Awardee.counted(nominees),
                dossiers.attachments(id),
                SignatureBlock.unsigned(issuer.head()));
        return new Content<>(sheet, "Tờ trình " + dossier.number(), dossier.isDraft(), null);
    }

    @Override
    public SubmissionLetterSheet demonstration() {
        return new SubmissionLetterSheet(
                true,
                Demonstration.AGENCY,
                "ngày 05 tháng 12 năm 2024",
                "Đề nghị khen thưởng tổng kết năm 2024",
                "Bộ Tài nguyên và Môi trường",
                "HS-2024-000123",
                2024,
                List.of("Năm 2024, đơn vị hoàn thành xuất sắc nhiệm vụ được giao."),
                Demonstration.GIVEN,
                "02 cá nhân, 01 tập thể",
                List.of("Biên bản họp Hội đồng.pdf"),
                SignatureBlock.unsigned("Cục trưởng"));
    }
}
