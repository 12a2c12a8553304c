package vn.thidua.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** States that nothing else is known, of one nominee or of a unit's people at once; and takes it back. */
@ApplicationScoped
@Transactional
class StateFacts {

    private static final int MOST = 20_000;

    private final FactStatements statements;
    private final FactNominees nominees;
    private final ReadableDocuments documents;
    private final ProfileSettings settings;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    StateFacts(
            FactStatements statements,
            FactNominees nominees,
            ReadableDocuments documents,
            ProfileSettings settings,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.statements = statements;
        this.nominees = nominees;
        this.documents = documents;
        this.settings = settings;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    FactStatementResult state(FactStatementDraft draft) {
        FactNominee nominee = whose(draft);
        check(draft);
        List<UUID> people = people(draft, nominee);
        statements.add(
                people,
                draft.peopleOf() == null ? nominee.collectiveId() : null,
                new FactStatements.Said(
                        draft.kinds(), draft.until(), draft.source(), draft.documentId(), draft.peopleOf(), false));
        int count = draft.collectiveId() == null ? people.size() : 1;
        tell(
                "FACTS_STATED",
                nominee,
                Map.of(
                        "kinds",
                        new TreeSet<>(draft.kinds()),
                        "until",
                        draft.until(),
                        "source",
                        draft.source(),
                        "nominees",
                        count));
        return new FactStatementResult(count, draft.until().plusDays(settings.statementDays()));
    }

    private FactNominee whose(FactStatementDraft draft) {
        long named = Stream.of(draft.personId(), draft.collectiveId(), draft.peopleOf())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            throw Problem.invalid("/personId", named == 0 ? ViolationCode.REQUIRED : ViolationCode.NOT_OF_THIS_KIND);
        }
        return draft.peopleOf() == null
                ? nominees.named(draft.personId(), draft.collectiveId(), "/personId", "/collectiveId")
                : nominees.named(null, draft.peopleOf(), "/personId", "/peopleOf");
    }

    private void check(FactStatementDraft draft) {
        if (!draft.kinds().stream().allMatch(KeptFactKind::isStated)) {
            throw Problem.invalid("/kinds", ViolationCode.NOT_OF_THIS_KIND);
        }
        if (draft.until().isAfter(clock.today())) {
            throw Problem.invalid("/until", ViolationCode.IN_THE_FUTURE);
        }
        documents.require(draft.documentId(), "/documentId");
    }

    private List<UUID> people(FactStatementDraft draft, FactNominee nominee) {
        if (draft.peopleOf() == null) {
            return nominee.personId() == null ? List.of() : List.of(nominee.personId());
        }
        List<UUID> people = statements.peopleOf(draft.peopleOf(), draft.until(), MOST);
        if (people.isEmpty()) {
            throw Problem.invalid("/peopleOf", ViolationCode.NOT_A_MEMBER);
        }
        if (people.size() > MOST) {
            throw Problem.invalid("/peopleOf", ViolationCode.TOO_MANY, MOST);
        }
        return people;
    }

    FactStatementItem withdraw(UUID id, FactWithdrawal withdrawal, String ifMatch) {
        FactStatements.Newest before = statements.locked(id).orElseThrow(Problem::notFound);
        FactNominee nominee = nominees.find(before.personId(), before.collectiveId());
        if (nominee.unitId() == null) {
            throw Problem.notFound();
        }
        actor.require(Permission.FACT_EDIT, nominee.unitId());
        Etag.check(ifMatch, before.version());
        FactLifecycle.LIFECYCLE.take(null, before.state(), FactAction.WITHDRAW);
        statements.withdraw(id, withdrawal.reason());
        tell("FACT_STATEMENT_WITHDRAWN", nominee, Map.of("statementId", id, "reason", withdrawal.reason()));
        return statements.item(id);
    }

    private void tell(String type, FactNominee nominee, Map<String, ?> content) {
        trail.done(new Happening(
                type,
                SubjectType.FACT,
                nominee.personId() == null ? nominee.collectiveId() : nominee.personId(),
                nominee.name(),
                nominee.unitId(),
                content));
    }
}
