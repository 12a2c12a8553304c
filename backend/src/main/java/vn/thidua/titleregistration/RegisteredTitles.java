package vn.thidua.titleregistration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** What floors above ask: whether the law of a year wants titles registered, and who is. */
@Singleton
public class RegisteredTitles {

    private final Jdbi jdbi;
    private final TitleRegistrationLaws laws;

    RegisteredTitles(Jdbi jdbi, TitleRegistrationLaws laws) {
        this.jdbi = jdbi;
        this.laws = laws;
    }

    /** @param nomineeId of the person or the collective */
    public record Registered(UUID nomineeId, String awardCode) {}

    /** What the law of the year says, where it asks for registration; empty where it does not, or is not known. */
    public Optional<TitleRegistrationLaw> askedBy(int year, Locale locale) {
        return laws.of(year, locale).filter(TitleRegistrationLaw::asked);
    }

    /** Whether the unit has handed in its registration of the year, so that who is not in it is not registered. */
    public boolean hasSubmitted(UUID unitId, int year) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from title_registration t where t.unit_id = :unit"
                                + " and t.year = :year and t.submitted_at is not null)")
                        .bind("unit", unitId)
                        .bind("year", year)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Of these people and collectives, who is registered for what in the year, by whichever unit submitted it. */
    public Set<Registered> among(int year, Collection<UUID> nomineeIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(l.person_id, l.collective_id) as nominee_id, l.award_code"
                                + " from title_registration_line l join title_registration t on t.id = l.registration_id"
                                + " where t.year = :year and l.submitted_at is not null"
                                + " and (l.person_id = any(:nominees) or l.collective_id = any(:nominees))")
                .bind("year", year)
                .bindArray("nominees", UUID.class, nomineeIds.toArray())
                .map((row, context) -> new Registered(Rows.id(row, "nominee_id"), row.getString("award_code")))
                .set());
    }
}
