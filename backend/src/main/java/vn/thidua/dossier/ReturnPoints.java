package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The points of a return, each about something that is in the dossier, and told by its name. */
@Singleton
class ReturnPoints {

    private final DossierContents contents;

    ReturnPoints(DossierContents contents) {
        this.contents = contents;
    }

    /** @throws Problem {@code INVALID} where a point is about something that is not in this dossier */
    List<ReturnView.Point> named(UUID dossierId, List<DossierReturn.Point> points) {
        if (points.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> nominations = new HashMap<>();
        Map<UUID, String> documents = new HashMap<>();
        contents.attachments(dossierId)
                .forEach(attachment -> documents.put(
                        attachment.document().id(), attachment.document().fileName()));
        contents.nominations(dossierId).forEach(nomination -> {
            nominations.put(
                    nomination.id(),
                    nomination.nominee().name() + " – " + nomination.award().name());
            nomination
                    .evidence()
                    .forEach(evidence -> documents.put(
                            evidence.document().id(), evidence.document().fileName()));
        });
        List<Violation> violations = new ArrayList<>();
        List<ReturnView.Point> named = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            DossierReturn.Point point = points.get(i);
            String at = "/points/" + i;
            if (point.nominationId() != null && point.documentId() != null) {
                violations.add(Violation.at(at + "/documentId", ViolationCode.NOT_OF_THIS_KIND));
            } else {
                check(point.nominationId(), nominations, at + "/nominationId", violations);
                check(point.documentId(), documents, at + "/documentId", violations);
            }
            named.add(new ReturnView.Point(
                    point.nominationId(),
                    point.documentId(),
                    point.nominationId() == null
                            ? documents.get(point.documentId())
                            : nominations.get(point.nominationId()),
                    point.text()));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return named;
    }

    private static void check(UUID id, Map<UUID, String> known, String pointer, List<Violation> violations) {
        if (id != null && !known.containsKey(id)) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_FOUND));
        }
    }
}
