package vn.thidua.platform.http;

import java.util.UUID;

/** Whose request this is; {@code access} knows. */
public interface CurrentAccount {

    UUID accountId();

    /** As shown in the trail. */
    String accountName();

    boolean isSignedIn();
}
