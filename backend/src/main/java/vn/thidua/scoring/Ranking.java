package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.thidua.platform.UnitRef;

/**
 * Puts members in order by their totals, and those with the same total by what was settled of just these: a preference or a ballot may leave some of them
 * equal again, who are then settled among themselves. Who stays equal shares the rank.
 */
final class Ranking {

    /** A member with what its points come to. */
    record Scored(UnitRef unit, Reckoning totals) {

        private boolean isRanked() {
            return totals.missing().isEmpty() && totals.exclusions().isEmpty();
        }
    }

    /**
     * What was settled of some with the same total.
     *
     * @param ranks from first to last; several in one are equal still
     */
    record Settled(Set<UUID> units, TieWay way, List<List<UUID>> ranks) {}

    private final List<Settled> settled;
    private final List<RankedMember> ranking = new ArrayList<>();

    private Ranking(List<Settled> settled) {
        this.settled = settled;
    }

    /** @param settled the newest last: of two of the same units it holds */
    static List<RankedMember> of(List<Scored> members, List<Settled> settled) {
        Ranking ranking = new Ranking(settled);
        TreeMap<BigDecimal, List<Scored>> byTotal = new TreeMap<>(Comparator.reverseOrder());
        members.stream()
                .filter(Scored::isRanked)
                .forEach(member -> byTotal.computeIfAbsent(
                                member.totals().total().stripTrailingZeros(), total -> new ArrayList<>())
                        .add(member));
        byTotal.values().forEach(group -> ranking.place(group, null));
        members.stream()
                .filter(member -> !member.isRanked())
                .map(member -> new RankedMember(member.unit(), member.totals(), null, false, null))
                .forEach(ranking.ranking::add);
        return ranking.ranking;
    }

    private void place(List<Scored> group, TieWay brokenBy) {
        Optional<Settled> known = group.size() == 1 ? Optional.empty() : settledOf(group);
        if (known.isPresent()) {
            known.get()
                    .ranks()
                    .forEach(rank -> place(among(group, rank), known.get().way()));
            return;
        }
        int rank =
                (int) ranking.stream().filter(member -> member.rank() != null).count() + 1;
        group.forEach(member ->
                ranking.add(new RankedMember(member.unit(), member.totals(), rank, group.size() > 1, brokenBy)));
    }

    private static List<Scored> among(List<Scored> group, List<UUID> units) {
        return group.stream()
                .filter(member -> units.contains(member.unit().id()))
                .toList();
    }

    /** Only what was settled of just these: when totals have changed since, it says nothing. */
    private Optional<Settled> settledOf(List<Scored> group) {
        Set<UUID> units = new HashSet<>();
        group.forEach(member -> units.add(member.unit().id()));
        return settled.reversed().stream()
                .filter(one -> one.ranks().size() > 1 && one.units().equals(units))
                .findFirst();
    }
}
