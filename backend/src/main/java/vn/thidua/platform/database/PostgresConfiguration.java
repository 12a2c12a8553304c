package vn.thidua.platform.database;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings of the embedded server, written anew at each start so that an upgrade of the product brings its own.
 *
 * @param durable false for throw-away servers of the tests: what is acknowledged need not survive there
 */
record PostgresConfiguration(boolean durable) {

    /** Passwords everywhere, loopback only, no socket file: nothing but the product gets in, whoever else is on the machine. */
    private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

    void write(Path cluster) {
        String text = settings().entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'")
                .collect(Collectors.joining("\n", "# Written by Thi Dua at each start.\n", "\n"));
        PrivateFiles.write(cluster.resolve("postgresql.conf"), text);
        PrivateFiles.write(cluster.resolve("pg_hba.conf"), ACCESS);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "60");
        settings.put("shared_buffers", "128MB");
        settings.put("work_mem", "8MB");
        settings.put("effective_cache_size", "1GB");
        settings.put("random_page_cost", "1.1");
        settings.put("jit", "off");
        settings.put("io_method", "sync");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("lc_messages", "C");
        settings.put("logging_collector", "on");
        settings.put("log_directory", "log");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_rotation_age", "1d");
        settings.put("log_truncate_on_rotation", "on");
        // Statements may carry what people wrote: the log keeps the error, not the words.
        settings.put("log_min_error_statement", "panic");
        settings.put("log_parameter_max_length_on_error", "0");
        settings.put("fsync", onOff(durable));
        settings.put("synchronous_commit", onOff(durable));
        settings.put("full_page_writes", onOff(durable));
        return settings;
    }

    private static String onOff(boolean value) {
        return value ? "on" : "off";
    }
}
