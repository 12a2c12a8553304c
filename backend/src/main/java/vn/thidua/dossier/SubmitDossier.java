package vn.thidua.dossier;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.time.BusinessClock;

/** The head sends it up: complete, with who each nominee is today frozen, and this version kept for ever, with what the law says of it. */
@Singleton
class SubmitDossier {

    private final DossierSteps steps;
    private final DossierPages pages;
    private final Dossiers dossiers;
    private final Nominees nominees;
    private final JudgeSubmission verdicts;
    private final Superiors superiors;
    private final Obligations obligations;
    private final Terms terms;
    private final DossierDeadlines deadlines;
    private final Instance<SubmissionFollower> followers;
    private final BusinessClock clock;
    private final Actor actor;
    private final JsonColumns json;

    SubmitDossier(
            DossierSteps steps,
            DossierPages pages,
            Dossiers dossiers,
            Nominees nominees,
            JudgeSubmission verdicts,
            Superiors superiors,
            Obligations obligations,
            Terms terms,
            DossierDeadlines deadlines,
            @Any Instance<SubmissionFollower> followers,
            BusinessClock clock,
            Actor actor,
            JsonColumns json) {
        this.steps = steps;
        this.pages = pages;
        this.dossiers = dossiers;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.superiors = superiors;
        this.obligations = obligations;
        this.terms = terms;
        this.deadlines = deadlines;
        this.followers = followers;
        this.clock = clock;
        this.actor = actor;
        this.json = json;
    }

    @Transactional
    public DossierView submit(UUID id, Submission submission, String ifMatch) {
        Dossier dossier = steps.begin(id, Permission.DOSSIER_SUBMIT, ifMatch);
        LocalDate mendBy = dossier.mendBy();
        Due due = terms.verification(clock.today());
        dossier.submit(pages.check(dossier), due, clock.today(), clock.now());
        season(dossier);
        Map<UUID, Judged> judged = verdicts.judge(dossier, submission, clock.today());
        nominees.freeze(id, dossier.unitId(), dossier.kind(), clock.today());
        obligations.settle(DossierDebts.MEND, SubjectType.DOSSIER, id);
        obligations.open(verification(dossier, due.on()));
        DossierView view = steps.end(dossier, "DOSSIER_SUBMITTED", happened(dossier, due, judged, submission));
        UUID version =
                dossiers.addSubmission(dossier, json.write(SubmissionContent.of(view)), mendBy, actor.accountId());
        verdicts.keep(version, judged, submission);
        return view;
    }

    private static Map<String, ?> happened(Dossier dossier, Due due, Map<UUID, Judged> judged, Submission submission) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("dueOn", due.on());
        content.put("late", dossier.isSupplementLate());
        content.put(
                "ineligible",
                judged.values().stream().filter(Judged::isIneligible).count());
        if (!submission.reasons().isEmpty()) {
            content.put("reasons", submission.reasons());
        }
        return content;
    }

    /** What goes to the ministry is measured by the season's day, and settles what the unit owes by it. */
    private void season(Dossier dossier) {
        LocalDate today = clock.today();
        boolean goesUp = deadlines.concerns(dossier.id(), dossier.unitId(), today);
        if (dossier.isFirst()) {
            Optional<DossierDeadlines.Said> said =
                    goesUp ? deadlines.of(dossier.unitId(), dossier.year(), dossier.kind()) : Optional.empty();
            dossier.cameFirst(today, said.map(DossierDeadlines.Said::dueOn).orElse(null));
        }
        if (goesUp) {
            followers.forEach(follower -> follower.submitted(dossier.unitId(), dossier.kind(), dossier.year()));
        }
    }

    private Debt verification(Dossier dossier, LocalDate dueOn) {
        return new Debt(
                DossierDebts.VERIFY,
                SubjectType.DOSSIER,
                dossier.id(),
                dossier.label(),
                superiors.of(dossier.unitId()),
                Role.STANDING_OFFICE,
                dossier.unitId(),
                dueOn);
    }
}
