package vn.thidua.platform.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The deprecated operations of this build, by operationId. */
@Singleton
public class Deprecations {

    private final BeanManager beans;
    private Map<String, Deprecation> known;

    Deprecations(BeanManager beans) {
        this.beans = beans;
    }

    /** Read when somebody asks first, not at the start. */
    public synchronized Map<String, Deprecation> all() {
        if (known == null) {
            known = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Deprecation.class))
                    .collect(Collectors.toUnmodifiableMap(
                            Deprecations::name, method -> method.getAnnotation(Deprecation.class), (one, same) -> one));
        }
        return known;
    }

    private static String name(Method operation) {
        return operation.getAnnotation(Operation.class).operationId();
    }
}
