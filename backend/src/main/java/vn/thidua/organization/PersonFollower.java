package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;

/** What a floor above keeps about people, to be carried over when two records turn out to be one person. */
public interface PersonFollower {

    /**
     * In the transaction that merges them, before anything is moved.
     *
     * @throws vn.thidua.platform.problem.Problem when they cannot be one as things stand
     */
    void refuse(UUID mergedId, UUID survivorId);

    /** In the same transaction; the answer is what was carried over, for the trail. */
    Map<String, ?> follow(UUID mergedId, UUID survivorId);
}
