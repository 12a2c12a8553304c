package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.campaign.RegistrationGate.Entered;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** A unit says how far it has come, and proves it. What it said of the same day before is kept, and why it was wrong is said. */
@ApplicationScoped
class ReportProgress {

    private final RegistrationGate gate;
    private final ProgressFigures figures;
    private final ReadableDocuments documents;
    private final BusinessClock clock;

    ReportProgress(RegistrationGate gate, ProgressFigures figures, ReadableDocuments documents, BusinessClock clock) {
        this.gate = gate;
        this.figures = figures;
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional
    RegistrationView report(UUID id, ProgressReport report) {
        Entered entered = gate.enter(id);
        entered.registration().requireReportable(entered.campaign().state());
        List<Violation> violations = new ArrayList<>();
        checkDay(entered.campaign(), report, violations);
        checkFigures(entered.campaign(), report, violations);
        checkCorrection(id, report, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        figures.add(id, report, gate.stamp());
        return gate.leave(
                entered,
                "PROGRESS_REPORTED",
                Map.of("campaignId", entered.campaign().id(), "asOf", report.asOf(), "figures", report.figures()));
    }

    private void checkDay(Campaign campaign, ProgressReport report, List<Violation> violations) {
        if (report.asOf().isAfter(clock.today())) {
            violations.add(Violation.at("/asOf", ViolationCode.IN_THE_FUTURE));
        } else if (campaign.startsOn() != null && report.asOf().isBefore(campaign.startsOn())) {
            violations.add(Violation.at("/asOf", ViolationCode.OUT_OF_RANGE, "≥ " + campaign.startsOn()));
        } else if (campaign.endsOn() != null && report.asOf().isAfter(campaign.endsOn())) {
            violations.add(Violation.at("/asOf", ViolationCode.OUT_OF_RANGE, "≤ " + campaign.endsOn()));
        }
    }

    /** What is attached must be theirs to read, or attaching it would open it. */
    private void checkFigures(Campaign campaign, ProgressReport report, List<Violation> violations) {
        CriterionRule rule = new CriterionRule(campaign);
        Set<UUID> readable = documents.among(report.figures().stream()
                .flatMap(figure -> figure.documentIds().stream())
                .distinct()
                .toList());
        for (int place = 0; place < report.figures().size(); place++) {
            ProgressFigureDraft figure = report.figures().get(place);
            String at = "/figures/" + place;
            rule.violation(figure.criterionId(), at).ifPresent(violations::add);
            for (int paper = 0; paper < figure.documentIds().size(); paper++) {
                if (!readable.contains(figure.documentIds().get(paper))) {
                    violations.add(Violation.at(at + "/documentIds/" + paper, ViolationCode.NOT_FOUND));
                }
            }
        }
    }

    private void checkCorrection(UUID registrationId, ProgressReport report, List<Violation> violations) {
        Set<UUID> reported = figures.reported(registrationId, report.asOf());
        boolean corrects = report.figures().stream().anyMatch(figure -> reported.contains(figure.criterionId()));
        if (corrects && report.because() == null) {
            violations.add(Violation.at("/because", ViolationCode.REQUIRED));
        }
    }
}
