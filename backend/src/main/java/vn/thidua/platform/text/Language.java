package vn.thidua.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The language of whoever reads the answer, from {@code Accept-Language}: Vietnamese unless English is preferred. */
@RequestScoped
public class Language {

    public static final Locale VIETNAMESE = Locale.of("vi");

    @Context
    HttpHeaders headers;

    /** Vietnamese too where somebody's deed is done later, outside any HTTP request. */
    public Locale locale() {
        return CurrentRequestManager.get() == null ? VIETNAMESE : of(headers);
    }

    /** For code that runs where no request scope is active, such as exception mappers. */
    public static Locale of(HttpHeaders headers) {
        if (headers == null) {
            return VIETNAMESE;
        }
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .map(Locale::of)
                .orElse(VIETNAMESE);
    }
}
