package vn.thidua.titleregistration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.Heirs;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardCategory;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.titleregistration.TitleRegistrationLines.Line;

/**
 * What is wrong with lines that are to be added. Whoever never was within the unit is nobody to its officers; whoever was, but not in that year, is no
 * member of it then.
 */
@Singleton
class TitleLineCheck {

    private static final String PEOPLE =
            "select p.id, p.employee_code as code, p.name, bool_or(m.valid && daterange(:from, :until)) as there"
                    + " from person p join membership m on m.person_id = p.id and m.superseded_at is null"
                    + " join unit_reach r on r.unit_id = m.unit_id and r.root_id = any(:carriers)"
                    + " where p.merged_into_id is null and (p.id = any(:ids) or p.employee_code = any(:codes)) group by p.id";

    private static final String COLLECTIVES =
            "select u.id, n.code, n.name, u.valid && daterange(:from, :until) as there"
                    + " from unit u join unit_now n on n.id = u.id"
                    + " join unit_reach r on r.unit_id = u.id and r.root_id = any(:carriers)"
                    + " where u.id = any(:ids) or n.code = any(:codes)";

    private final Jdbi jdbi;
    private final AwardTypes awardTypes;
    private final TitleRegistrationLines lines;
    private final Heirs heirs;
    private final BusinessClock clock;

    TitleLineCheck(Jdbi jdbi, AwardTypes awardTypes, TitleRegistrationLines lines, Heirs heirs, BusinessClock clock) {
        this.jdbi = jdbi;
        this.awardTypes = awardTypes;
        this.lines = lines;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** @param then whether it is there in the year */
    private record Nominee(UUID id, String code, String name, boolean then) {}

    /** All that the lines name, asked for once. */
    private record Known(int year, List<Nominee> people, List<Nominee> collectives, List<AwardType> awards) {}

    /**
     * A line looked at.
     *
     * @param nominee null where nobody was found
     * @param award null where none was found
     * @param line null where something is wrong
     */
    record Checked(String nominee, AwardType award, Line line, List<Violation> violations) {}

    List<Checked> check(TitleRegistration registration, List<TitleLineDraft> drafts) {
        Known known = known(registration, drafts);
        Set<Line> there = new HashSet<>(lines.of(registration.id()));
        List<Checked> checked = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            checked.add(check(drafts.get(i), "/lines/" + i, known, there));
        }
        return checked;
    }

    private Known known(TitleRegistration registration, List<TitleLineDraft> drafts) {
        UUID[] carriers = heirs.carriersOf(registration.unitId(), clock.today());
        return new Known(
                registration.year(),
                find(
                        PEOPLE,
                        carriers,
                        registration.year(),
                        present(drafts, TitleLineDraft::personId),
                        present(drafts, TitleLineDraft::employeeCode)),
                find(
                        COLLECTIVES,
                        carriers,
                        registration.year(),
                        present(drafts, TitleLineDraft::collectiveId),
                        present(drafts, TitleLineDraft::unitCode)),
                awardTypes.all());
    }

    private static <T> List<T> present(List<TitleLineDraft> drafts, Function<TitleLineDraft, T> field) {
        return drafts.stream().map(field).filter(Objects::nonNull).distinct().toList();
    }

    private List<Nominee> find(String sql, UUID[] carriers, int year, Collection<UUID> ids, Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("carriers", UUID.class, (Object[]) carriers)
                .bindArray("ids", UUID.class, ids.toArray())
                .bindArray("codes", String.class, codes.toArray())
                .bind("from", LocalDate.of(year, 1, 1))
                .bind("until", LocalDate.of(year + 1, 1, 1))
                .map((row, context) -> new Nominee(
                        Rows.id(row, "id"), row.getString("code"), row.getString("name"), row.getBoolean("there")))
                .list());
    }

    private static Checked check(TitleLineDraft draft, String at, Known known, Set<Line> there) {
        List<Violation> violations = new ArrayList<>();
        boolean collective = draft.collectiveId() != null || draft.unitCode() != null;
        Nominee nominee = nominee(draft, collective, at, known, violations);
        AwardType award = award(draft.awardCode(), known).orElse(null);
        checkAward(award, collective ? NomineeKind.COLLECTIVE : NomineeKind.INDIVIDUAL, known.year(), at, violations);
        String name = nominee == null ? null : nominee.name();
        if (!violations.isEmpty()) {
            return new Checked(name, award, null, violations);
        }
        Line line = new Line(collective ? null : nominee.id(), collective ? nominee.id() : null, award.code());
        if (!there.add(line)) {
            return new Checked(name, award, null, List.of(Violation.at(at, ViolationCode.DUPLICATE)));
        }
        return new Checked(name, award, line, List.of());
    }

    private static Nominee nominee(
            TitleLineDraft draft, boolean collective, String at, Known known, List<Violation> violations) {
        long named = Stream.of(draft.personId(), draft.employeeCode(), draft.collectiveId(), draft.unitCode())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            violations.add(Violation.at(at, named == 0 ? ViolationCode.REQUIRED : ViolationCode.NOT_OF_THIS_KIND));
            return null;
        }
        UUID id = collective ? draft.collectiveId() : draft.personId();
        String code = collective ? draft.unitCode() : draft.employeeCode();
        String pointer = at
                + (collective
                        ? id == null ? "/unitCode" : "/collectiveId"
                        : id == null ? "/employeeCode" : "/personId");
        Optional<Nominee> found = (collective ? known.collectives() : known.people())
                .stream()
                        .filter(one -> one.id().equals(id) || one.code().equals(code))
                        .findFirst();
        if (found.isEmpty()) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_FOUND));
        } else if (!found.get().then()) {
            violations.add(Violation.at(pointer, collective ? ViolationCode.NOT_IN_FORCE : ViolationCode.NOT_A_MEMBER));
        }
        return found.orElse(null);
    }

    private static Optional<AwardType> award(String typed, Known known) {
        return known.awards().stream()
                .filter(type -> typed.equalsIgnoreCase(type.code())
                        || typed.equalsIgnoreCase(type.abbreviation())
                        || typed.equalsIgnoreCase(type.name()))
                .findFirst();
    }

    private static void checkAward(AwardType award, NomineeKind kind, int year, String at, List<Violation> violations) {
        String pointer = at + "/awardCode";
        if (award == null) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_FOUND));
        } else if (award.category() != AwardCategory.TITLE || !award.allows(kind)) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_OF_THIS_KIND));
        } else if (!inForceIn(award, year)) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_IN_FORCE));
        }
    }

    /** On some day of the year. */
    private static boolean inForceIn(AwardType award, int year) {
        return award.authorities().stream()
                .anyMatch(authority -> authority.from().getYear() <= year
                        && (authority.to() == null || authority.to().getYear() >= year));
    }
}
