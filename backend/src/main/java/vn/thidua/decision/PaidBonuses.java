package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** What signed decisions paid, for floors above. */
@Singleton
public class PaidBonuses {

    private final Jdbi jdbi;

    PaidBonuses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The money of one award.
     *
     * @param amount in đồng; null where it is not known, nought where nothing was paid
     * @param payerId out of whose fund
     */
    public record Paid(UUID awardId, Long amount, UUID payerId) {}

    /** By award; what no decision of this system paid is left out. */
    public Map<UUID, Paid> of(Collection<UUID> awardIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select line_id, amount, payer_id from decision_bonus where line_id = any(:awards)")
                .bindArray("awards", UUID.class, awardIds.toArray())
                .map((row, context) -> new Paid(
                        Rows.id(row, "line_id"), row.getObject("amount", Long.class), Rows.id(row, "payer_id")))
                .collect(Collectors.toMap(Paid::awardId, paid -> paid)));
    }
}
