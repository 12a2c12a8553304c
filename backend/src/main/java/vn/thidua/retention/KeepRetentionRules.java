package vn.thidua.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Standing;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** How long each level is kept: told, and entered anew. */
@ApplicationScoped
class KeepRetentionRules {

    private final RetentionRules rules;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepRetentionRules(RetentionRules rules, Actor actor, BusinessClock clock, Trail trail) {
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    LevelsView all() {
        String counting = Messages.DOMAIN.text(actor.locale(), "retention.counting");
        return new LevelsView(
                new LevelsView.Counting(counting, Standing.RECALLED),
                Arrays.stream(RetentionLevel.values()).map(this::one).toList());
    }

    LevelView one(RetentionLevel level) {
        List<RetentionRuleView> all = rules.of(level, actor.locale());
        RetentionRuleView now = all.stream().filter(this::holds).findFirst().orElse(null);
        return new LevelView(
                level,
                now,
                all.stream().filter(rule -> rule != now).toList(),
                actor.mayAnywhere(Permission.RETENTION_KEEP) ? List.of(new ActionView("EDIT", true, null)) : List.of(),
                all.size());
    }

    private boolean holds(RetentionRuleView rule) {
        LocalDate today = clock.today();
        return rule.supersededAt() == null
                && (rule.from() == null || !rule.from().isAfter(today))
                && (rule.to() == null || !rule.to().isBefore(today));
    }

    @Transactional
    LevelView enter(RetentionLevel level, RetentionRuleDraft draft, String ifMatch) {
        actor.require(Permission.RETENTION_KEEP);
        Etag.check(ifMatch, rules.lock(level));
        boolean shortensState = level == RetentionLevel.STATE && draft.years() != null;
        if (shortensState && (draft.article() == null || draft.article().isBlank())) {
            throw Problem.invalid("/article", ViolationCode.REQUIRED);
        }
        Instant at = clock.now().truncatedTo(ChronoUnit.MICROS);
        UUID id = rules.enter(level, draft, actor.accountId(), at);
        trail.done(new Happening(
                "RETENTION_RULE_ENTERED",
                SubjectType.RETENTION_RULE,
                id,
                draft.document().strip(),
                null,
                told(level, draft)));
        return one(level);
    }

    private static Map<String, Object> told(RetentionLevel level, RetentionRuleDraft draft) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("level", level);
        told.put("years", draft.years());
        told.put("from", draft.from());
        told.put("article", draft.article());
        told.put("clause", draft.clause());
        told.put("reason", draft.reason());
        return told;
    }
}
