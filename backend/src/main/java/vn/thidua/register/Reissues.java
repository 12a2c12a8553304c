package vn.thidua.register;

import java.util.Optional;
import java.util.UUID;

/** Tells of certificates that were issued again; {@code replacement} knows. */
public interface Reissues {

    /** The newest; empty where the certificate is still the first. */
    Optional<Reissue> of(UUID awardId);
}
