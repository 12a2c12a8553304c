package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What the law says of a dossier on the day it is submitted, and whether its head answered for what the law rules out. */
@Singleton
class JudgeSubmission {

    private final DossierContents contents;
    private final NominationVerdicts verdicts;
    private final StoredVerdicts stored;

    JudgeSubmission(DossierContents contents, NominationVerdicts verdicts, StoredVerdicts stored) {
        this.contents = contents;
        this.verdicts = verdicts;
        this.stored = stored;
    }

    /** @throws Problem {@code INVALID} for each nomination that goes up against the law without a reason */
    Map<UUID, Judged> judge(Dossier dossier, Submission submission, LocalDate today) {
        List<NominationView> open = contents.nominations(dossier.id()).stream()
                .filter(NominationView::isOpen)
                .toList();
        Map<UUID, Judged> judged = verdicts.judge(
                new NominationVerdicts.Of(dossier.id(), dossier.unitId(), dossier.year(), dossier.firstSubmittedOn()),
                open,
                today);
        List<Violation> violations = new ArrayList<>();
        open.stream()
                .filter(nomination -> judged.get(nomination.id()).isIneligible()
                        && !submission.reasons().containsKey(nomination.id()))
                .forEach(nomination -> violations.add(Violation.at(
                        pointer(nomination.id()),
                        ViolationCode.REASON_NEEDED,
                        nomination.nominee().name())));
        submission.reasons().keySet().stream()
                .filter(id -> !judged.containsKey(id))
                .sorted()
                .forEach(id -> violations.add(Violation.at(pointer(id), ViolationCode.NOT_FOUND)));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return judged;
    }

    private static String pointer(UUID nominationId) {
        return "/reasons/" + nominationId;
    }

    /** With the version that was submitted. */
    void keep(UUID submissionId, Map<UUID, Judged> judged, Submission submission) {
        stored.add(submissionId, judged, submission.reasons());
    }
}
