package vn.thidua.profile;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.condition.FactKind;
import vn.thidua.rulebook.fact.Achievement;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.Initiative;
import vn.thidua.rulebook.fact.Leadership;
import vn.thidua.rulebook.fact.Leave;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.fact.Rating;
import vn.thidua.rulebook.fact.Research;
import vn.thidua.rulebook.fact.SectorService;

/** The kinds of fact that are kept here, by the names that the rulebook asks for them ({@link FactKind}); what the others are, the register and the memberships tell. */
@Schema(name = "KeptFactKind")
public enum KeptFactKind {
    RATING(Rating.class, NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE),
    INITIATIVE(Initiative.class, NomineeKind.INDIVIDUAL),
    RESEARCH(Research.class, NomineeKind.INDIVIDUAL),
    DISCIPLINE(Discipline.class, NomineeKind.INDIVIDUAL),
    PROCEEDING(Proceeding.class, NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE),
    LEAVE(Leave.class, NomineeKind.INDIVIDUAL),
    LEADERSHIP(Leadership.class, NomineeKind.INDIVIDUAL),
    SERVICE(SectorService.class, NomineeKind.INDIVIDUAL),
    ACHIEVEMENT(Achievement.class, NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE),
    RECRUITMENT(Recruitment.class, NomineeKind.INDIVIDUAL),
    MEMBERS(MemberCount.class, NomineeKind.COLLECTIVE),
    CLUSTER_RANK(ClusterPlace.class, NomineeKind.COLLECTIVE);

    /** Of these there is one, or one a year. */
    private static final Set<KeptFactKind> ONCE = EnumSet.of(RATING, RECRUITMENT, MEMBERS, CLUSTER_RANK);

    private final Class<?> value;
    private final Set<NomineeKind> nominees;

    KeptFactKind(Class<?> value, NomineeKind first, NomineeKind... others) {
        this.value = value;
        this.nominees = EnumSet.of(first, others);
    }

    /** What the value of such a fact is. */
    Class<?> value() {
        return value;
    }

    boolean isOf(NomineeKind nominee) {
        return nominees.contains(nominee);
    }

    /** Whether it can be stated that there is none beside what is recorded. */
    boolean isStated() {
        return !ONCE.contains(this);
    }
}
