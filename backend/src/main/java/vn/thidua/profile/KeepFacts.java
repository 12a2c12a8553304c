package vn.thidua.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Records a fact, corrects it, takes it back; and tells all that was said of one. */
@ApplicationScoped
@Transactional
class KeepFacts {

    private final RecordedFacts facts;
    private final FactNominees nominees;
    private final FactDrafts drafts;
    private final Actor actor;
    private final Trail trail;

    KeepFacts(RecordedFacts facts, FactNominees nominees, FactDrafts drafts, Actor actor, Trail trail) {
        this.facts = facts;
        this.nominees = nominees;
        this.drafts = drafts;
        this.actor = actor;
        this.trail = trail;
    }

    FactView view(UUID factId) {
        List<FactItem> versions = facts.versions(factId);
        if (versions.isEmpty() || versions.getFirst().unit() == null) {
            throw Problem.notFound();
        }
        FactItem newest = versions.getFirst();
        UUID unitId = newest.unit().id();
        actor.require(Permission.FACT_READ, unitId);
        return new FactView(
                newest,
                versions.subList(1, versions.size()),
                FactLifecycle.LIFECYCLE.actions(null, newest.state(), actor, unitId, actor.locale()));
    }

    FactView record(FactDraft draft) {
        FactNominee nominee = nominees.named(draft.personId(), draft.collectiveId(), "/personId", "/collectiveId");
        FactVersion first = drafts.first(nominee, draft.kind(), draft);
        if (!draft.kind().isStated()
                && facts.stands(nominee, draft.kind(), first.span().year())) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS, List.of(Violation.at(placeOf(first), ViolationCode.TAKEN)));
        }
        facts.add(List.of(first));
        tell("FACT_RECORDED", nominee, first, Map.of());
        return view(first.factId());
    }

    private static String placeOf(FactVersion version) {
        return FactCheck.VALUE + (version.span().year() == null ? "/recruitedOn" : "/year");
    }

    FactView correct(UUID factId, FactCorrection correction, String ifMatch) {
        RecordedFacts.Newest before = entered(factId, FactAction.CORRECT, ifMatch);
        FactNominee nominee = nominees.find(before.personId(), before.collectiveId());
        FactVersion next = drafts.next(nominee, before, factId, correction);
        facts.supersede(before.rowId(), correction.reason());
        facts.add(List.of(next));
        tell("FACT_CORRECTED", nominee, next, Map.of("reason", correction.reason()));
        return view(factId);
    }

    FactView withdraw(UUID factId, FactWithdrawal withdrawal, String ifMatch) {
        RecordedFacts.Newest before = entered(factId, FactAction.WITHDRAW, ifMatch);
        facts.supersede(before.rowId(), withdrawal.reason());
        FactNominee nominee = nominees.find(before.personId(), before.collectiveId());
        happened("FACT_WITHDRAWN", factId, nominee, Map.of("kind", before.kind(), "reason", withdrawal.reason()));
        return view(factId);
    }

    /** The newest version, if this actor may change it and has seen it as it is. */
    private RecordedFacts.Newest entered(UUID factId, FactAction action, String ifMatch) {
        RecordedFacts.Newest before = facts.locked(factId).orElseThrow(Problem::notFound);
        FactNominee nominee = nominees.find(before.personId(), before.collectiveId());
        if (nominee.unitId() == null) {
            throw Problem.notFound();
        }
        actor.require(Permission.FACT_EDIT, nominee.unitId());
        Etag.check(ifMatch, before.version());
        FactLifecycle.LIFECYCLE.take(null, before.state(), action);
        return before;
    }

    private void tell(String type, FactNominee nominee, FactVersion version, Map<String, ?> more) {
        Map<String, Object> content = new HashMap<>(content(version));
        content.putAll(more);
        happened(type, version.factId(), nominee, content);
    }

    /** What is worth keeping of it in the trail. */
    static Map<String, Object> content(FactVersion version) {
        Map<String, Object> content = new HashMap<>(whose(version.nominee()));
        content.put("kind", version.kind());
        content.put("value", version.content().value());
        content.put("source", version.content().source());
        if (version.content().title() != null) {
            content.put("title", version.content().title());
        }
        return content;
    }

    private static Map<String, Object> whose(FactNominee nominee) {
        return nominee.personId() == null
                ? Map.of("collectiveId", nominee.collectiveId())
                : Map.of("personId", nominee.personId());
    }

    private void happened(String type, UUID factId, FactNominee nominee, Map<String, ?> content) {
        Map<String, Object> all = new HashMap<>(whose(nominee));
        all.putAll(content);
        trail.done(new Happening(type, SubjectType.FACT, factId, nominee.name(), nominee.unitId(), all));
    }
}
