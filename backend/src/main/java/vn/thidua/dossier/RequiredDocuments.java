package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Language;

/** The table {@code required_document}: what belongs to a dossier by award, kind and day; and what of it is there. */
@Singleton
class RequiredDocuments {

    private static final String OF_DOSSIER = """
            select n.id as nomination_id, r.place, r.met_by, r.name, r.name_en, r.document, r.article, r.clause, r.standing
              from nomination n
              join dossier d on d.id = n.dossier_id
              join award_type t on t.code = n.award_code
              join required_document r on r.valid @> cast(:on as date)
               and (r.category is null or r.category = t.category)
               and (r.award_codes is null or n.award_code = any(r.award_codes))
               and (r.kinds is null or d.kind = any(r.kinds))
               and r.procedure = case when d.simplified_reason is null then 'ORDINARY' else 'SIMPLIFIED' end
             where n.dossier_id = :dossier
             order by r.ordinal
            """;

    private final Jdbi jdbi;

    RequiredDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Required(
            UUID nominationId,
            ChecklistView.Place place,
            Set<String> metBy,
            String name,
            Citation citation,
            Standing standing) {

        static Required read(ResultSet row, Locale locale) throws SQLException {
            boolean vietnamese = Language.VIETNAMESE.getLanguage().equals(locale.getLanguage());
            return new Required(
                    Rows.id(row, "nomination_id"),
                    Rows.constant(row, "place", ChecklistView.Place.class),
                    new HashSet<>(Rows.texts(row, "met_by")),
                    row.getString(vietnamese ? "name" : "name_en"),
                    Citation.read(row, ""),
                    Rows.constant(row, "standing", Standing.class));
        }
    }

    /** @param on the day whose law asks: of the submission, or today for what is still being written */
    List<ChecklistView> checklists(
            UUID dossierId,
            LocalDate on,
            List<AttachmentView> attachments,
            List<NominationView> nominations,
            Locale locale) {
        Map<UUID, List<Required>> required = jdbi.withHandle(handle -> handle.createQuery(OF_DOSSIER)
                .bind("dossier", dossierId)
                .bind("on", on)
                .map((row, context) -> Required.read(row, locale))
                .collect(Collectors.groupingBy(Required::nominationId)));
        Set<String> attached =
                attachments.stream().map(attachment -> attachment.kind().name()).collect(Collectors.toSet());
        return nominations.stream()
                .map(nomination -> new ChecklistView(
                        nomination.id(),
                        required.getOrDefault(nomination.id(), List.of()).stream()
                                .map(document -> item(document, attached, held(nomination)))
                                .toList()))
                .toList();
    }

    /** A report written here is one, whether or not it is also attached. */
    private static Set<String> held(NominationView nomination) {
        Set<String> held = nomination.evidence().stream()
                .map(evidence -> evidence.kind().name())
                .collect(Collectors.toSet());
        if (nomination.report() != null && !nomination.report().isBlank()) {
            held.add(EvidenceKind.REPORT.name());
        }
        return held;
    }

    private static ChecklistView.Item item(Required document, Set<String> attached, Set<String> held) {
        Set<String> there = document.place() == ChecklistView.Place.DOSSIER ? attached : held;
        return new ChecklistView.Item(
                document.name(),
                document.place(),
                document.metBy().stream().sorted().toList(),
                document.citation(),
                document.standing(),
                document.metBy().stream().anyMatch(there::contains));
    }
}
