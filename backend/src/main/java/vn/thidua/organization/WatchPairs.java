package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** In the transaction that entered them all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void aroundNew(List<UUID> people) {
        pairs.keep(find.around(people));
    }

    /** Takes seconds among a hundred thousand, so it is asked for, never done in passing. The answer is how many are new. */
    int everywhere() {
        return pairs.keep(find.everywhere());
    }
}
