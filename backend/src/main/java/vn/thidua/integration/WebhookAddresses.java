package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/**
 * Where webhooks may go: to addresses that are everybody's, so that nobody has the house knock at doors of its own network. Looked at when it is registered, and
 * again at every delivery, which connects to the very address that was looked at.
 */
@Singleton
class WebhookAddresses {

    private static final String POINTER = "/url";

    /** What the registries of special-purpose addresses (RFC 6890) keep from everybody. */
    private static final List<AddressRange> SPECIAL = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .stream()
            .map(AddressRange::parse)
            .toList();

    private final boolean allowLoopback;

    WebhookAddresses(WebhookSettings settings) {
        this.allowLoopback = settings.allowLoopback();
    }

    /**
     * A name that leads nowhere and one that leads into the house's own network are told alike: else it would be told which names the house has.
     *
     * @throws Problem {@code INVALID} when it is no address to deliver to
     */
    void check(String url) {
        URI uri = parse(url);
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException nowhere) {
            throw Problem.invalid(POINTER, ViolationCode.NOT_OF_THIS_KIND);
        }
        if (!allAllowed(found) || !schemeAllowed(uri, found)) {
            throw Problem.invalid(POINTER, ViolationCode.NOT_OF_THIS_KIND);
        }
    }

    private static URI parse(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw Problem.invalid(POINTER, ViolationCode.WRONG_FORMAT);
    }

    /** The address to connect to; empty when one of those that the name has is not allowed. */
    Optional<InetAddress> allowed(URI uri, InetAddress[] found) {
        return allAllowed(found) && schemeAllowed(uri, found) ? Optional.of(found[0]) : Optional.empty();
    }

    private boolean allAllowed(InetAddress[] found) {
        return Arrays.stream(found).allMatch(this::isAllowed);
    }

    private boolean schemeAllowed(URI uri, InetAddress[] found) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https")
                || scheme.equals("http")
                        && allowLoopback
                        && Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress);
    }

    boolean isAllowed(InetAddress address) {
        return allowLoopback && address.isLoopbackAddress()
                || SPECIAL.stream().noneMatch(range -> range.holds(address));
    }
}
