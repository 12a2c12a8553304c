package vn.thidua.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Adds to every operation of the contract what follows from the code and nobody should write by hand: the permission it needs with its roles, and
 * the refusals it can answer.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName NEEDS = DotName.createSimple("vn.thidua.access.Needs");
    private static final DotName PERMISSION = DotName.createSimple("vn.thidua.access.Permission");
    private static final String SCHEME = "bearer";

    private final Map<String, String> permissionByOperation;

    public ContractFilter(IndexView index) {
        this.permissionByOperation = permissions(index);
    }

    private static Map<String, String> permissions(IndexView index) {
        Map<String, String> found = new HashMap<>();
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = operation.value("operationId");
            if (id != null && operation.target() instanceof MethodInfo method && method.hasDeclaredAnnotation(NEEDS)) {
                found.put(
                        id.asString(), method.declaredAnnotation(NEEDS).value().asEnum());
            }
        }
        return found;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "The accessToken of POST /api/v1/tokens. The roles that an operation needs stand beside it."));
        Refusals.addTo(api.getComponents());
        Map<String, PathItem> paths = new TreeMap<>(api.getPaths().getPathItems());
        paths.forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> complete(path, method, item, operation)));
        api.getPaths().setPathItems(paths);
    }

    private void complete(String path, PathItem.HttpMethod method, PathItem item, Operation operation) {
        String permission = permissionByOperation.get(operation.getOperationId());
        boolean open = path.startsWith("/api/v1/public/") || path.startsWith("/api/v1/tokens");
        if (open) {
            operation.setSecurity(new ArrayList<>());
            operation.addExtension("x-permission", "PUBLIC");
        } else {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, roles(permission))));
            operation.addExtension("x-permission", permission == null ? "SIGNED_IN" : permission);
        }
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        Refusals.of(path, method, item, operation, open, permission != null)
                .forEach((status, name) -> addOnce(responses, status, name));
        operation.setResponses(responses);
    }

    private static void addOnce(APIResponses responses, String status, String name) {
        if (!responses.hasAPIResponse(status)) {
            APIResponse reference = OASFactory.createAPIResponse().ref("#/components/responses/" + name);
            responses.addAPIResponse(status, reference);
        }
    }

    /** Read from the enum itself: the filter runs in the build, where the application's classes are on the class path. */
    private static List<String> roles(String permission) {
        if (permission == null) {
            return List.of();
        }
        try {
            Class<?> type = Thread.currentThread().getContextClassLoader().loadClass(PERMISSION.toString());
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(permission)) {
                    return ((java.util.Set<?>) type.getMethod("roles").invoke(constant))
                            .stream().map(Object::toString).sorted().toList();
                }
            }
            return List.of();
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
