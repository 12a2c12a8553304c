package vn.thidua.organization;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the pairs true to the people: looks around whoever was entered or changed, and around everybody when asked. */
@ApplicationScoped
@Transactional
class WatchPairs {

    private final FindPairs find;
    private final PersonPairs pairs;

    WatchPairs(FindPairs find, PersonPairs pairs) {
        this.find = find;
        this.pairs = pairs;
    }

    /** In the transaction that entered or changed them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void around(UUID personId) {
        List<Likeness> found = find.around(personId);
        pairs.drop(personId, found);
        pairs.keep(found);
    }

    /** The answer is how many are new. */
    int everywhere() {
        return pairs.keep(find.everywhere());
    }

    /** After the first-start data, which come in by files: once, as long as no pair was ever found. */
    void onStart(@Observes @Priority(210) StartupEvent event) {
        if (pairs.isEmpty()) {
            everywhere();
        }
    }
}
