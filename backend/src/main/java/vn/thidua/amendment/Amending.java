package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.HeadTitles;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.text.Text;
import vn.thidua.register.AwardDecision;
import vn.thidua.register.AwardItem;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.AwardAuthority;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.KnownAwards;

/** Who may change an award: who gave it (Law 06/2022/QH15, Article 93(8)). */
@Singleton
class Amending {

    /** The decision's own unit, by which its symbol is known too. */
    private static final String DECIDER = "select d.symbol, " + UnitRef.columns("u", "unit")
            + " from decision d join unit_now u on u.id = d.unit_id where d.id = :decision";

    /** The recipient's unit and all above it, the nearest first. */
    private static final String UP =
            "with recursive up as (select u.id, u.parent_id, 0 as steps from unit_now u where u.id = :unit"
                    + " union all select p.id, p.parent_id, up.steps + 1 from up join unit_now p on p.id = up.parent_id where up.steps < 12)"
                    + " select u.kind, " + UnitRef.columns("u", "unit")
                    + " from up join unit_now u on u.id = up.id order by up.steps";

    private static final String OF_A_PROVINCE =
            "select exists (select from provincial_decision_line where id = :award)";

    private final Jdbi jdbi;
    private final KnownAwards knownAwards;

    Amending(Jdbi jdbi, KnownAwards knownAwards) {
        this.jdbi = jdbi;
        this.knownAwards = knownAwards;
    }

    /**
     * By which way an award is changed.
     *
     * @param unit whose decision or letter it is
     * @param symbol of the unit's decisions, null where it is not known or those above decide
     * @param decision that gave the award
     */
    record Basis(AmendmentWay way, UnitRef unit, String symbol, AwardDecision decision) {

        boolean isOfTheSame(AwardItem award) {
            AwardDecision other = award.decision();
            return decision.number().equals(other.number())
                    && decision.decidedOn().equals(other.decidedOn())
                    && decision.authority().equals(other.authority());
        }

        Basis under(String given) {
            return way == AmendmentWay.STATE ? this : new Basis(way, unit, given == null ? symbol : given, decision);
        }
    }

    private record Above(UnitRef unit, String kind) {

        boolean isCalled(String authority) {
            return Text.plain(HeadTitles.of(kind) + " " + unit.name()).equals(Text.plain(authority));
        }
    }

    /** Empty where another authority decided it. */
    Optional<Basis> of(AwardItem award) {
        AwardDecision decision = award.decision();
        if (decision.id() != null) {
            return jdbi.withHandle(handle -> handle.createQuery(DECIDER)
                    .bind("decision", decision.id())
                    .map((row, context) ->
                            new Basis(AmendmentWay.OWN, UnitRef.read(row, "unit"), row.getString("symbol"), decision))
                    .findOne());
        }
        if (isOfAProvince(award.id())) {
            return Optional.empty();
        }
        List<Above> up = up(award.unit().id());
        return isOfTheState(award)
                ? up.stream()
                        .filter(unit -> unit.kind().equals("MINISTRY"))
                        .findFirst()
                        .map(unit -> new Basis(AmendmentWay.STATE, unit.unit(), null, decision))
                : up.stream()
                        .filter(unit ->
                                !unit.kind().equals("PROVINCIAL_DEPARTMENT") && unit.isCalled(decision.authority()))
                        .findFirst()
                        .map(unit -> new Basis(AmendmentWay.OWN, unit.unit(), symbol(decision.number()), decision));
    }

    private boolean isOfAProvince(UUID award) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_A_PROVINCE)
                .bind("award", award)
                .mapTo(Boolean.class)
                .one());
    }

    private List<Above> up(UUID unit) {
        return jdbi.withHandle(handle -> handle.createQuery(UP)
                .bind("unit", unit)
                .map((row, context) -> new Above(UnitRef.read(row, "unit"), row.getString("kind")))
                .list());
    }

    /** By the authority that the catalogue named for the award on that day. */
    private boolean isOfTheState(AwardItem award) {
        return knownAwards
                .find(award.award().code())
                .flatMap(type -> authority(type, award))
                .filter(authority -> authority.compareTo(Authority.MINISTER) < 0)
                .isPresent();
    }

    private static Optional<Authority> authority(AwardType type, AwardItem award) {
        return type.authorityOn(award.decision().decidedOn())
                .or(() -> type.authorities().stream().min(Comparator.comparing(AwardAuthority::from)))
                .map(AwardAuthority::authority);
    }

    /** {@code 1234/QĐ-BTNMT} is of the book QĐ-BTNMT. */
    private static String symbol(String number) {
        String symbol = number.substring(number.indexOf('/') + 1);
        return number.matches("[^/]+/[\\p{Lu}\\p{Nd}]+(-[\\p{Lu}\\p{Nd}]+)*") ? symbol : null;
    }
}
