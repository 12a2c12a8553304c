package vn.thidua.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.thidua.access.AccountState.Action;
import vn.thidua.access.AccountState.Sight;
import vn.thidua.platform.Ids;

/** Somebody who can sign in. */
@Entity
class Account {

    @Id
    private UUID id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "external_subject")
    private String externalSubject;

    private boolean demonstration;

    @Column(updatable = false)
    private boolean service;

    @Version
    private long version;

    /** For JPA. */
    Account() {}

    /** A new account, whose password somebody else has seen and which must therefore be changed. */
    static Account open(String username, String displayName, UUID personId, String temporaryHash) {
        Account account = new Account();
        account.id = Ids.next();
        account.username = username;
        account.displayName = displayName;
        account.personId = personId;
        account.passwordHash = temporaryHash;
        account.mustChangePassword = true;
        account.state = AccountState.ACTIVE;
        return account;
    }

    /** An account to try the system with: its password is printed for all to see, and may stay. */
    static Account forDemonstration(String username, String displayName, UUID personId, String hash) {
        Account account = open(username, displayName, personId, hash);
        account.mustChangePassword = false;
        account.demonstration = true;
        return account;
    }

    /** What a program of another system acts through: nobody signs in to it. */
    static Account ofService(UUID id, String displayName) {
        Account account = new Account();
        account.id = id;
        account.username = "client-" + id;
        account.displayName = displayName;
        account.state = AccountState.ACTIVE;
        account.service = true;
        return account;
    }

    void renameService(String newDisplayName) {
        displayName = newDisplayName;
    }

    void closeService() {
        state = AccountState.LOCKED;
    }

    boolean isService() {
        return service;
    }

    void change(String newDisplayName, UUID newPersonId, Sight sight) {
        state = AccountState.LIFECYCLE.take(sight, state, Action.CHANGE);
        displayName = newDisplayName;
        personId = newPersonId;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    void resetPassword(String temporaryHash, Sight sight) {
        state = AccountState.LIFECYCLE.take(sight, state, Action.RESET_PASSWORD);
        passwordHash = temporaryHash;
        mustChangePassword = true;
    }

    /**
     * The issuer has proved who this is. A one-time password that others have seen ends with it: it must not stay good beside the issuer's sign-in.
     *
     * @param subject the issuer and its name for the person, for ever
     */
    void vouchedFor(String subject) {
        externalSubject = subject;
        if (mustChangePassword) {
            passwordHash = null;
            mustChangePassword = false;
        }
    }

    void lock(Sight sight) {
        state = AccountState.LIFECYCLE.take(sight, state, Action.LOCK);
    }

    void unlock(Sight sight) {
        state = AccountState.LIFECYCLE.take(sight, state, Action.UNLOCK);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    UUID personId() {
        return personId;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccountState state() {
        return state;
    }

    long version() {
        return version;
    }
}
