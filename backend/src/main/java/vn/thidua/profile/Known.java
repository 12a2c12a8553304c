package vn.thidua.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.PersonRecord;
import vn.thidua.register.HeldAward;
import vn.thidua.rulebook.AwardCategory;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.fact.Achievement;
import vn.thidua.rulebook.fact.Commendation;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Initiative;
import vn.thidua.rulebook.fact.Leadership;
import vn.thidua.rulebook.fact.Leave;
import vn.thidua.rulebook.fact.Members;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.fact.Rating;
import vn.thidua.rulebook.fact.Research;
import vn.thidua.rulebook.fact.SectorService;
import vn.thidua.rulebook.fact.Title;

/**
 * What was found about one nominee, told as the rulebook wants it: null is unknown, an empty list is known to be none.
 *
 * <p>A list is told as whole when it is stated for the day that nothing else is known. Without a statement, what helps a nominee is told once there is any
 * of it, since who leaves out what helps only hurts themselves; what counts against them is told only if it does count on that day (see {@link
 * #freezes} and {@link #counts}): an open investigation refuses without anybody's statement, while a closed one says nothing about others.
 */
final class Known {

    private final NomineeRef nominee;
    private final int year;
    private final LocalDate asOf;
    private final Map<KeptFactKind, List<Object>> recorded = new EnumMap<>(KeptFactKind.class);
    private final Set<KeptFactKind> stated = EnumSet.noneOf(KeptFactKind.class);
    private final List<Title> titles = new ArrayList<>();
    private final List<Commendation> commendations = new ArrayList<>();
    private final List<Leadership> posts = new ArrayList<>();
    private PersonRecord person;
    /** What was written of the unit itself, and not of one whose heir it is. */
    private final List<Object> own = new ArrayList<>();

    Known(NomineeRef nominee, int year, LocalDate asOf) {
        this.nominee = nominee;
        this.year = year;
        this.asOf = asOf;
    }

    void is(PersonRecord found) {
        person = found;
    }

    void add(UUID holderId, KeptFactKind kind, Object fact) {
        Object then = new AsOf(asOf).of(fact);
        recorded.computeIfAbsent(kind, ignored -> new ArrayList<>()).add(then);
        if (holderId.equals(nominee.id())) {
            own.add(then);
        }
    }

    void add(HeldAward award) {
        if (award.category() == AwardCategory.TITLE) {
            titles.add(new Title(award.id(), award.award(), award.year()));
        } else {
            commendations.add(new Commendation(award.id(), award.award(), award.decidedOn(), null));
        }
    }

    void add(Leadership post) {
        posts.add((Leadership) new AsOf(asOf).of(post));
    }

    void state(Set<KeptFactKind> kinds) {
        stated.addAll(kinds);
    }

    Facts facts() {
        boolean kept = nominee.kind() != NomineeKind.HOUSEHOLD;
        return new Facts(
                nominee.kind(),
                person == null ? null : person.sex(),
                person == null ? null : person.directWorker(),
                recruitedOn(),
                helpful(KeptFactKind.RATING, Rating.class),
                kept ? titles : null,
                kept ? commendations : null,
                helpful(KeptFactKind.INITIATIVE, Initiative.class),
                helpful(KeptFactKind.RESEARCH, Research.class),
                harmful(KeptFactKind.DISCIPLINE, Discipline.class),
                harmful(KeptFactKind.PROCEEDING, Proceeding.class),
                harmful(KeptFactKind.LEAVE, Leave.class),
                leadership(),
                helpful(KeptFactKind.SERVICE, SectorService.class),
                helpful(KeptFactKind.ACHIEVEMENT, Achievement.class),
                members(),
                clusterRank(),
                null);
    }

    /** Two different days under two records of one person are not known until one of them is withdrawn. */
    private LocalDate recruitedOn() {
        List<LocalDate> days = all(KeptFactKind.RECRUITMENT, Recruitment.class).stream()
                .map(Recruitment::recruitedOn)
                .distinct()
                .toList();
        return days.size() == 1 ? days.getFirst() : null;
    }

    private Members members() {
        return ofYear(all(KeptFactKind.MEMBERS, MemberCount.class).stream()
                        .filter(count -> count.year() == year)
                        .toList())
                .stream()
                .map(MemberCount::members)
                .findFirst()
                .orElse(null);
    }

    private Integer clusterRank() {
        return ofYear(all(KeptFactKind.CLUSTER_RANK, ClusterPlace.class).stream()
                        .filter(place -> place.year() == year)
                        .toList())
                .stream()
                .map(ClusterPlace::rank)
                .findFirst()
                .orElse(null);
    }

    /** The unit's own; before there was one, that of the one unit whose heir it is. The figures of several make none of the whole. */
    private <T> List<T> ofYear(List<T> found) {
        List<T> its = found.stream().filter(own::contains).toList();
        return its.isEmpty() && found.size() == 1 ? found : its;
    }

    /** Memberships tell of the time since they are kept; whether there was more before, only what is recorded or stated tells. */
    private List<Leadership> leadership() {
        List<Leadership> recorded = helpful(KeptFactKind.LEADERSHIP, Leadership.class);
        if (recorded == null) {
            return null;
        }
        List<Leadership> all = new ArrayList<>(recorded);
        all.addAll(posts);
        return all;
    }

    private <T> List<T> helpful(KeptFactKind kind, Class<T> type) {
        List<T> found = all(kind, type);
        return found.isEmpty() && !stated.contains(kind) ? null : found;
    }

    private <T> List<T> harmful(KeptFactKind kind, Class<T> type) {
        List<T> found = all(kind, type);
        return stated.contains(kind) || found.stream().anyMatch(this::counts) ? found : null;
    }

    /** A discipline that lasts or was decided in the year asked about; a proceeding that is open. A leave alone never does. */
    private boolean counts(Object fact) {
        return switch (fact) {
            case Discipline it -> it.endedOn() == null || it.decidedOn().getYear() == year;
            case Proceeding it -> it.isOpenOn(asOf) && freezes(it);
            default -> false;
        };
    }

    /** Also when nobody has said whether there are signs of violation: then that is what is asked for. */
    private static boolean freezes(Proceeding open) {
        return !open.needsSigns() || !Boolean.FALSE.equals(open.signsOfViolation());
    }

    private <T> List<T> all(KeptFactKind kind, Class<T> type) {
        return recorded.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
    }
}
