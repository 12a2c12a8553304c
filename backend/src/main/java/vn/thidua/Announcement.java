package vn.thidua;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person at the terminal where the application is and who may sign in, then waits for the end. */
public final class Announcement implements QuarkusApplication {

    private final String host;
    private final int port;
    private final Path accounts;

    Announcement(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "thidua.data") Path data) {
        this.host = host;
        this.port = port;
        this.accounts = data.resolve("demonstration-accounts.txt");
    }

    @Override
    public int run(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%nThi Đua: http://%s:%d/   (Ctrl-C stops it, database and all)%n", shownHost(), port);
        if (Files.isReadable(accounts)) {
            out.println();
            Files.readAllLines(accounts).forEach(out::println);
        }
        out.println();
        giveBackMemoryOfTheStart();
        Quarkus.waitForExit();
        return 0;
    }

    /** Starting takes twice the memory that resting does, and the collector has no reason of its own to give it back. */
    @SuppressWarnings("SystemGarbageCollection")
    private static void giveBackMemoryOfTheStart() {
        System.gc();
    }

    private String shownHost() {
        return host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    }
}
