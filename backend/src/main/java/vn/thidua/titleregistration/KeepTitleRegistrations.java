package vn.thidua.titleregistration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemMapper;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.AwardType;

/** The unit's officer writes who strives for what; its head submits that, and opens it again. */
@ApplicationScoped
@Transactional
class KeepTitleRegistrations {

    /** The first year whose last day a framework is kept for. */
    private static final int FIRST_YEAR = 2017;

    private final TitleRegistrations registrations;
    private final TitleRegistrationLines lines;
    private final TitleRegistrationPages pages;
    private final TitleLineCheck check;
    private final ProblemMapper problems;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    KeepTitleRegistrations(
            TitleRegistrations registrations,
            TitleRegistrationLines lines,
            TitleRegistrationPages pages,
            TitleLineCheck check,
            ProblemMapper problems,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.registrations = registrations;
        this.lines = lines;
        this.pages = pages;
        this.check = check;
        this.problems = problems;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    TitleRegistrationView begin(TitleRegistrationOpening opening) {
        actor.require(Permission.TITLE_REGISTRATION_DRAFT, opening.unitId());
        int last = clock.today().getYear() + 1;
        if (opening.year() < FIRST_YEAR || opening.year() > last) {
            throw Problem.invalid("/year", ViolationCode.OUT_OF_RANGE, FIRST_YEAR + "–" + last);
        }
        TitleRegistration registration =
                TitleRegistration.begin(opening.unitId(), opening.year(), false, actor.accountId(), clock.now());
        registrations.persistAndFlush(registration);
        return left(registration, "TITLE_REGISTRATION_BEGUN", Map.of("year", opening.year()));
    }

    /** All or none. */
    TitleLinesResult add(UUID id, TitleLinesDraft draft, String ifMatch) {
        TitleRegistration registration = entered(id, ifMatch, Permission.TITLE_REGISTRATION_DRAFT);
        registration.edit(clock.now());
        List<TitleLineCheck.Checked> checked = check.check(registration, draft.lines());
        List<Violation> wrong =
                checked.stream().flatMap(one -> one.violations().stream()).toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        lines.add(id, checked.stream().map(TitleLineCheck.Checked::line).toList(), clock.now());
        return new TitleLinesResult(
                left(registration, "TITLE_REGISTRATION_LINES_ADDED", Map.of("lines", checked.size())), told(checked));
    }

    /** What {@link #add} would find; nothing is changed. */
    TitleLinesResult look(UUID id, TitleLinesDraft draft, String ifMatch) {
        TitleRegistration registration = entered(id, ifMatch, Permission.TITLE_REGISTRATION_DRAFT);
        TitleRegistrationLifecycle.LIFECYCLE.take(0, registration.state(), TitleRegistrationAction.EDIT);
        return new TitleLinesResult(pages.view(id), told(check.check(registration, draft.lines())));
    }

    private List<TitleLineChecked> told(List<TitleLineCheck.Checked> checked) {
        return IntStream.range(0, checked.size())
                .mapToObj(i -> {
                    TitleLineCheck.Checked one = checked.get(i);
                    return new TitleLineChecked(
                            i,
                            one.nominee(),
                            ref(one.award()),
                            one.violations().isEmpty()
                                    ? List.of()
                                    : problems.told(Problem.invalid(one.violations()), actor.locale())
                                            .violations());
                })
                .toList();
    }

    private static AwardRef ref(AwardType award) {
        return award == null ? null : new AwardRef(award.code(), award.name());
    }

    TitleRegistrationView remove(UUID id, UUID lineId, String ifMatch) {
        TitleRegistration registration = entered(id, ifMatch, Permission.TITLE_REGISTRATION_DRAFT);
        registration.edit(clock.now());
        if (!lines.remove(id, lineId)) {
            throw Problem.notFound();
        }
        return left(registration, "TITLE_REGISTRATION_LINE_REMOVED", Map.of("line", lineId));
    }

    TitleRegistrationView submit(UUID id, String ifMatch) {
        TitleRegistration registration = entered(id, ifMatch, Permission.TITLE_REGISTRATION_SUBMIT);
        List<TitleCount> titles = lines.titles(id);
        registration.submit(titles.stream().mapToInt(TitleCount::lines).sum(), actor.accountId(), clock.now());
        lines.submit(id, registration.submittedAt());
        return left(registration, "TITLE_REGISTRATION_SUBMITTED", Map.of("titles", titles));
    }

    TitleRegistrationView reopen(UUID id, TitleRegistrationReopening reopening, String ifMatch) {
        TitleRegistration registration = entered(id, ifMatch, Permission.TITLE_REGISTRATION_SUBMIT);
        registration.reopen(reopening.reason(), clock.now());
        return left(registration, "TITLE_REGISTRATION_REOPENED", Map.of("reason", reopening.reason()));
    }

    private TitleRegistration entered(UUID id, String ifMatch, Permission permission) {
        TitleRegistration registration = registrations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        actor.require(permission, registration.unitId());
        Etag.check(ifMatch, registration.version());
        return registration;
    }

    private TitleRegistrationView left(TitleRegistration registration, String happening, Map<String, ?> content) {
        registrations.flush();
        String label =
                Messages.DOMAIN.text(actor.locale(), "titleregistration.LABEL", String.valueOf(registration.year()));
        trail.done(new Happening(
                happening, SubjectType.TITLE_REGISTRATION, registration.id(), label, registration.unitId(), content));
        return pages.view(registration.id());
    }
}
