package vn.thidua.paper;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.audit.Trail;
import vn.thidua.document.MadeDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/**
 * A dossier as one file: an index, the Word file and the PDF of each of its papers, and what was attached, as it is. The state's systems ask for Word and
 * PDF (Decision 311/QĐ-BNV; Decree 152/2025/NĐ-CP, Article 33(12)).
 */
@Singleton
class DossierBundle {

    private static final String NOMINATIONS =
            "select n.id, coalesce(n.frozen_name, n.household_name, p.name, c.name) as name,"
                    + " exists (select from nomination_verdict v where v.nomination_id = n.id) as judged from nomination n"
                    + " left join unit_now c on c.id = n.collective_id left join person p on p.id = n.person_id where n.dossier_id = :id order by n.ordinal";

    private static final String ATTACHMENTS =
            "select a.document_id from dossier_attachment a join document d on d.id = a.document_id"
                    + " where a.dossier_id = :id order by d.file_name collate vietnamese, d.id";

    private static final String EVIDENCE =
            "select e.document_id from nomination_evidence e join document d on d.id = e.document_id"
                    + " where e.nomination_id = :id order by d.file_name collate vietnamese, d.id";

    private final Jdbi jdbi;
    private final DossierFacts dossiers;
    private final Papers papers;
    private final MadeDocuments documents;
    private final BusinessClock clock;
    private final Trail trail;

    DossierBundle(
            Jdbi jdbi,
            DossierFacts dossiers,
            Papers papers,
            MadeDocuments documents,
            BusinessClock clock,
            Trail trail) {
        this.jdbi = jdbi;
        this.dossiers = dossiers;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
        this.trail = trail;
    }

    /** What goes into it, read and let through; nothing is written yet. */
    record Bundle(BundleIndex index, String fileName, List<Part> parts) {

        void write(OutputStream out) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                BundleIndex told = index;
                for (Part part : parts) {
                    zip.putNextEntry(new ZipEntry(part.path()));
                    DigestedOutput digested = new DigestedOutput(zip);
                    part.content().write(digested);
                    zip.closeEntry();
                    told = told.with(part.title(), part.path(), digested.size(), digested.sha256());
                }
                told.write(zip);
            }
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    record Part(String path, String title, Content content) {}

    private record Nominee(UUID id, String name, boolean judged) {

        static Nominee read(ResultSet row) throws SQLException {
            return new Nominee(Rows.id(row, "id"), row.getString("name"), row.getBoolean("judged"));
        }
    }

    @Transactional
    Bundle of(UUID id) {
        DossierFacts.Facts dossier = dossiers.readable(id);
        List<Part> parts = new ArrayList<>();
        paper(parts, "01-To-trinh", PaperKind.SUBMISSION_LETTER, id);
        int ordinal = 0;
        for (Nominee nominee : nominees(id)) {
            ordinal++;
            String folder =
                    "02-Ca-nhan-tap-the/" + Wording.threeDigits(ordinal) + "-" + Made.fileName(nominee.name()) + "/";
            paper(parts, folder + "Bao-cao-thanh-tich", PaperKind.ACHIEVEMENT_REPORT, nominee.id());
            if (nominee.judged()) {
                paper(parts, folder + "Phieu-tham-dinh", PaperKind.VERDICT_SHEET, nominee.id());
            }
            attached(parts, folder + "Minh-chung/", documents(EVIDENCE, nominee.id()));
        }
        attached(parts, "03-Tai-lieu-kem-theo/", documents(ATTACHMENTS, id));
        trail.done(new Happening(
                "DOSSIER_EXPORTED",
                SubjectType.DOSSIER,
                id,
                dossier.number() + " · " + dossier.title(),
                dossier.unitId(),
                Map.of("parts", parts.size())));
        return new Bundle(
                BundleIndex.of(dossier, clock.today()), Made.fileName("Ho-so-" + dossier.number()) + ".zip", parts);
    }

    private List<Nominee> nominees(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(NOMINATIONS)
                .bind("id", id)
                .map((row, context) -> Nominee.read(row))
                .list());
    }

    private List<UUID> documents(String sql, UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(UUID.class).list());
    }

    private void paper(List<Part> parts, String path, PaperKind kind, UUID id) {
        for (PaperFormat format : PaperFormat.values()) {
            Made made = papers.make(kind, id, format);
            parts.add(new Part(path + "." + format.ending(), made.sheet().title(), out -> out.write(made.bytes())));
        }
    }

    /** Two files of one name lie side by side. */
    private void attached(List<Part> parts, String folder, List<UUID> ids) {
        int ordinal = 0;
        for (UUID id : ids) {
            ordinal++;
            MadeDocuments.Kept kept = documents.open(id);
            String path = folder + Wording.twoDigits(ordinal) + "-" + kept.fileName();
            parts.add(new Part(path, kept.fileName(), out -> Files.copy(kept.path(), out)));
        }
    }
}
