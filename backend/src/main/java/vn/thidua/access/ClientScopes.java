package vn.thidua.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** What a client can be let in for: permissions by their names, without those that only a person can use. */
public final class ClientScopes {

    /** Signatures, votes, what one owes, who sent something in confidence, and the keys to the house itself are nobody's but a person's. */
    private static final Set<Permission> OF_PEOPLE = EnumSet.of(
            Permission.ACCOUNT_EDIT,
            Permission.CLIENT_KEEP,
            Permission.PERSONAL_DATA_TAKE,
            Permission.RULEBOOK_KEEP,
            Permission.CAMPAIGN_LAUNCH,
            Permission.EXTENSION_ASK,
            Permission.CONSULTATION_SENDER_READ,
            Permission.COMPLAINT_SENDER_READ,
            Permission.MEETING_JOIN,
            Permission.BALLOT_HAND_COUNT,
            Permission.CONCURRENCE_SIGN,
            Permission.DECISION_SIGN,
            Permission.DISPOSAL_DECIDE);

    public static final Set<Permission> OFFERED =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(OF_PEOPLE)));

    private ClientScopes() {}

    /** As OAuth writes them (RFC 6749, 3.3): names with spaces between. */
    public static String text(Set<Permission> scopes) {
        return scopes.stream().map(Permission::name).sorted().collect(Collectors.joining(" "));
    }

    /** @throws Problem {@code INVALID_SCOPE} for a name that is none */
    public static Set<Permission> read(String text) {
        try {
            return Arrays.stream(text.strip().split(" +", -1))
                    .filter(name -> !name.isEmpty())
                    .map(Permission::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(ProblemCode.INVALID_SCOPE);
        }
    }
}
