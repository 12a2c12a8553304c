package vn.thidua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Reads two submitted versions as they were kept, and tells what differs. */
@Singleton
class CompareSubmissions {

    private final DossierPages pages;
    private final Dossiers dossiers;
    private final ObjectReader reader;

    CompareSubmissions(DossierPages pages, Dossiers dossiers, ObjectMapper json) {
        this.pages = pages;
        this.dossiers = dossiers;
        // a version kept by a later release may know more
        this.reader =
                json.readerFor(SubmissionContent.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    SubmissionComparison compare(UUID dossierId, int from, int to) {
        pages.readable(dossierId);
        List<SubmissionView> all = dossiers.submissions(dossierId);
        List<Violation> violations = new ArrayList<>();
        SubmissionView earlier = find(all, from, "?from", violations);
        SubmissionView later = find(all, to, "?to", violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        SubmissionContent after = read(later);
        Comparison comparison = new Comparison(read(earlier), after);
        List<SubmissionComparison.NominationChange> nominations = comparison.nominations();
        long moved = nominations.stream()
                .filter(change -> change.change() != SubmissionComparison.Kind.REMOVED)
                .count();
        return new SubmissionComparison(
                version(earlier),
                version(later),
                comparison.fields(),
                comparison.attachments(),
                nominations,
                after.nominations().size() - (int) moved);
    }

    private static SubmissionView find(
            List<SubmissionView> all, int ordinal, String parameter, List<Violation> violations) {
        return all.stream()
                .filter(submission -> submission.ordinal() == ordinal)
                .findFirst()
                .orElseGet(() -> {
                    violations.add(Violation.at(parameter, ViolationCode.NOT_FOUND));
                    return null;
                });
    }

    private static SubmissionComparison.Version version(SubmissionView submission) {
        return new SubmissionComparison.Version(
                submission.ordinal(), submission.submittedAt(), submission.submittedBy());
    }

    private SubmissionContent read(SubmissionView submission) {
        try {
            return reader.readValue(submission.content());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
