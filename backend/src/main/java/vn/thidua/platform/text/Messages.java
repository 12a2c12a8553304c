package vn.thidua.platform.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Wording kept in {@code messages/NAME_vi.properties} and {@code messages/NAME_en.properties}; a missing key is a failing test. */
public enum Messages {
    PROBLEMS("problems"),
    DOMAIN("domain"),
    EXPORT("export"),
    /** How findings of the law are told. */
    VERDICT("verdict"),
    /** Kinds of papers and the fields of their templates. */
    PAPER("paper"),
    /** Kinds of reports, what they are grouped by and what they measure. */
    REPORT("report"),
    /** Kinds of signs worth a look. */
    SIGN("sign");

    private final String bundle;

    Messages(String bundle) {
        this.bundle = "messages." + bundle;
    }

    public String text(Locale locale, String key, List<?> args) {
        String pattern = bundle(locale).getString(key);
        return new MessageFormat(pattern, locale).format(args.toArray());
    }

    public String text(Locale locale, String key, Object... args) {
        return text(locale, key, List.of(args));
    }

    public ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
