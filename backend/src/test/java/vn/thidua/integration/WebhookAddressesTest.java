package vn.thidua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressesTest {

    private static WebhookAddresses addresses(boolean allowLoopback) {
        return new WebhookAddresses(new WebhookSettings() {
            @Override
            public boolean allowLoopback() {
                return allowLoopback;
            }

            @Override
            public String every() {
                return "off";
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(1);
            }

            @Override
            public List<Duration> waits() {
                return List.of();
            }

            @Override
            public Duration disabledAfter() {
                return Duration.ofDays(3);
            }

            @Override
            public Duration kept() {
                return Duration.ofDays(30);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void nobodys_and_our_own_addresses_are_refused(String literal) {
        assertThat(addresses(false).isAllowed(InetAddress.ofLiteral(literal))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.162.4.190", "8.8.8.8", "172.32.0.1", "2001:4860:4860::8888", "2405:4800::1"})
    void everybodys_addresses_are_allowed(String literal) {
        assertThat(addresses(false).isAllowed(InetAddress.ofLiteral(literal))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "169.254.169.254", "fe80::1"})
    void to_allow_loopback_allows_nothing_else(String literal) {
        assertThat(addresses(true).isAllowed(InetAddress.ofLiteral(literal))).isFalse();
        assertThat(addresses(true).isAllowed(InetAddress.ofLiteral("127.0.0.1")))
                .isTrue();
    }
}
