package vn.thidua.access;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.thidua.platform.text.Messages;

/** The roles that carry a permission, in the reader's language. */
public final class RoleNames {

    private RoleNames() {}

    public static String of(Permission permission, Locale locale) {
        return permission.roles().stream()
                .map(role -> Messages.DOMAIN.text(locale, "role." + role.name()))
                .collect(Collectors.joining(", "));
    }
}
