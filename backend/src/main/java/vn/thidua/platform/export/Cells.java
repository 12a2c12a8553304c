package vn.thidua.platform.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** What a value of a row is called in the reader's language; dates and numbers stay what they are. */
final class Cells {

    private static final String STATE = "State";

    private final Locale locale;
    private final Map<Enum<?>, String> names = new HashMap<>();

    Cells(Locale locale) {
        this.locale = locale;
    }

    Object of(Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> names.computeIfAbsent(constant, this::name);
            case Boolean yes -> Messages.EXPORT.text(locale, yes ? "yes" : "no");
            case Instant instant -> LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
            case List<?> values ->
                values.stream().map(one -> of(one).toString()).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    /** States and roles are named where they are used most, other constants beside the heads. */
    private String name(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        String known = type.endsWith(STATE)
                ? "state." + words(type.substring(0, type.length() - STATE.length()))
                : type.toLowerCase(Locale.ROOT);
        String key = known + "." + constant.name();
        return Messages.DOMAIN.bundle(locale).containsKey(key)
                ? Messages.DOMAIN.text(locale, key)
                : Messages.EXPORT.text(locale, type + "." + constant.name());
    }

    /** {@code StateSubmission} as lifecycles are named: {@code STATE_SUBMISSION}. */
    private static String words(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
