package vn.thidua.platform.firststart;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Loads at start what has not been loaded yet; killed half-way, the next start goes on with the first that has no mark. */
@Singleton
class FirstStartRunner {

    private static final Logger LOG = Logger.getLogger(FirstStartRunner.class);

    private final Jdbi jdbi;
    private final Instance<FirstStart> loaders;
    private final LoadWitness witness;
    private final Content content;

    FirstStartRunner(
            Jdbi jdbi,
            @Any Instance<FirstStart> loaders,
            LoadWitness witness,
            @ConfigProperty(name = "thidua.first-start", defaultValue = "NONE") Content content) {
        this.jdbi = jdbi;
        this.loaders = loaders;
        this.witness = witness;
        this.content = content;
    }

    void onStart(@Observes @Priority(100) StartupEvent event) {
        if (content == Content.NONE) {
            return;
        }
        loaders.stream()
                .filter(loader -> loader.belongsTo(content))
                .sorted(Comparator.comparingInt(FirstStart::order).thenComparing(FirstStart::name))
                .forEach(this::loadOnce);
    }

    private void loadOnce(FirstStart loader) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            boolean mine = jdbi.withHandle(handle ->
                    handle.createUpdate("insert into first_start (name) values (:name) on conflict do nothing")
                                    .bind("name", loader.name())
                                    .execute()
                            == 1);
            if (mine) {
                long began = System.nanoTime();
                loader.load();
                loader.files().forEach(file -> witness.loaded(loader.name(), LoadedFile.of(file)));
                LOG.infof("loaded %s in %d ms", loader.name(), (System.nanoTime() - began) / 1_000_000);
            }
        });
    }
}
