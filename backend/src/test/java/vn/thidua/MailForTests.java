package vn.thidua;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;

/** A real SMTP server under every {@code @QuarkusTest}, on any free port. */
public final class MailForTests implements QuarkusTestResourceLifecycleManager {

    /** Port 0: the machine chooses. */
    private static GreenMail server = serverAt(0);

    /** Carries the declaration; Quarkus finds it on any class of the test tree. */
    @WithTestResource(value = MailForTests.class, scope = TestResourceScope.GLOBAL)
    static final class Everywhere {

        private Everywhere() {}
    }

    /** What arrived since the server last came up. */
    public static List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    /** The server is down while this is done. */
    public static void whileDown(Runnable deed) {
        int port = server.getSmtp().getPort();
        server.stop();
        try {
            deed.run();
        } finally {
            server = serverAt(port);
            server.start();
        }
    }

    private static GreenMail serverAt(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "thidua.mail.enabled",
                "true",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                String.valueOf(server.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
