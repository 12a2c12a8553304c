package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.thidua.organization.PersonRecords;
import vn.thidua.platform.JsonColumns;
import vn.thidua.register.HeldAwards;
import vn.thidua.rulebook.FactSource;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.fact.Facts;

/** Tells the rulebook what is known of nominees: what is recorded here, the awards of the register, the posts of the memberships. */
@Singleton
class ProfileFacts implements FactSource {

    private final Holders holders;
    private final KnownFacts recorded;
    private final HeldAwards awards;
    private final PersonRecords people;
    private final JsonColumns json;

    ProfileFacts(Holders holders, KnownFacts recorded, HeldAwards awards, PersonRecords people, JsonColumns json) {
        this.holders = holders;
        this.recorded = recorded;
        this.awards = awards;
        this.people = people;
        this.json = json;
    }

    @Override
    public Map<NomineeRef, Facts> facts(Collection<NomineeRef> nominees, int year, LocalDate asOf) {
        Map<NomineeRef, Known> known = new LinkedHashMap<>();
        nominees.forEach(nominee -> known.computeIfAbsent(nominee, asked -> new Known(asked, year, asOf)));
        fill(new Filling(known, holders.of(known.keySet(), asOf)), asOf);
        Map<NomineeRef, Facts> facts = HashMap.newHashMap(known.size());
        known.forEach((nominee, found) -> facts.put(nominee, found.facts()));
        return facts;
    }

    private void fill(Filling filling, LocalDate asOf) {
        Holders.Held held = filling.held();
        filling.known().forEach((nominee, found) -> found.is(held.person(nominee)));
        recorded.of(held.people(), held.units(), asOf)
                .forEach(row -> filling.of(
                        row.holderId(),
                        found -> found.add(
                                row.holderId(),
                                row.kind(),
                                json.read(row.value(), row.kind().value()))));
        recorded.statedOf(held.people(), held.units(), asOf)
                .forEach((holder, kinds) -> filling.of(holder, found -> found.state(kinds)));
        awards.of(held.people(), held.units(), asOf)
                .forEach(award -> filling.of(award.holderId(), found -> found.add(award)));
        people.postsOf(held.people(), asOf)
                .forEach(post ->
                        LedPosts.of(post).ifPresent(led -> filling.of(post.personId(), found -> found.add(led))));
    }

    /** What is written under a record goes to everybody who asked about it. */
    private record Filling(Map<NomineeRef, Known> known, Holders.Held held) {

        void of(UUID holder, Consumer<Known> add) {
            held.whose(holder).forEach(nominee -> add.accept(known.get(nominee)));
        }
    }
}
