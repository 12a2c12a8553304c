package vn.thidua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.time.BusinessClock;

/** The head sends it up: complete, with who each nominee is today frozen, and this version kept for ever. */
@Singleton
class SubmitDossier {

    private final DossierSteps steps;
    private final DossierPages pages;
    private final Dossiers dossiers;
    private final Nominees nominees;
    private final Superiors superiors;
    private final Obligations obligations;
    private final WorkingCalendar calendar;
    private final DossierSettings settings;
    private final BusinessClock clock;
    private final Actor actor;
    private final ObjectMapper json;

    SubmitDossier(
            DossierSteps steps,
            DossierPages pages,
            Dossiers dossiers,
            Nominees nominees,
            Superiors superiors,
            Obligations obligations,
            WorkingCalendar calendar,
            DossierSettings settings,
            BusinessClock clock,
            Actor actor,
            ObjectMapper json) {
        this.steps = steps;
        this.pages = pages;
        this.dossiers = dossiers;
        this.nominees = nominees;
        this.superiors = superiors;
        this.obligations = obligations;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
        this.actor = actor;
        this.json = json;
    }

    @Transactional
    public DossierView submit(UUID id, String ifMatch) {
        Dossier dossier = steps.begin(id, Permission.DOSSIER_SUBMIT, ifMatch);
        LocalDate dueOn = calendar.dueAfter(clock.today(), settings.verifyWithinWorkingDays());
        dossier.submit(pages.check(dossier), dueOn, clock.now());
        nominees.freeze(id, dossier.kind(), clock.today());
        obligations.settle(DossierDebts.MEND, SubjectType.DOSSIER, id);
        obligations.open(verification(dossier, dueOn));
        DossierView view = steps.end(dossier, "DOSSIER_SUBMITTED", Map.of("dueOn", dueOn));
        dossiers.addSubmission(id, write(SubmissionContent.of(view)), dossier.submittedAt(), actor.accountId());
        return view;
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

    private String write(SubmissionContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
