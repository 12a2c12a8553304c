package vn.thidua.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Accounts go with their person when two records of people become one. */
@Singleton
public class FollowAccounts {

    private final Jdbi jdbi;

    FollowAccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The answer is how many accounts of the one are the other's now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int follow(UUID mergedId, UUID survivorId) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "update account set person_id = :survivor, version = version + 1 where person_id = :merged")
                .bind("survivor", survivorId)
                .bind("merged", mergedId)
                .execute());
    }
}
