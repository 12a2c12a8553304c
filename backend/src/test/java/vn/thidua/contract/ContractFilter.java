package vn.thidua.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;
import vn.thidua.platform.http.AnswersFile;

/**
 * Adds to the contract what follows from the code and nobody should write by hand: the permission that an operation needs with its roles, the
 * refusals it can answer, its headers, the bounds of every field, descriptions and examples. Order is by name throughout, so that the document is the
 * same whenever the code is.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SCHEME = "bearer";
    private static final String CLIENT = "client";
    private static final String BASE = "/api/v1/";
    /** What every list is exported as. */
    private static final List<String> EXPORTED = List.of(AnswersFile.CSV, AnswersFile.XLSX);

    private static final Set<String> SCOPES = Declarations.clientScopes();

    private final Declarations declarations;

    public ContractFilter(IndexView index) {
        this.declarations = new Declarations(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.addServer(OASFactory.createServer().url("/").description("The host that serves this document."));
        if (api.getInfo() == null) {
            api.setInfo(OASFactory.createInfo());
        }
        api.getInfo().setDescription(Words.DESCRIPTIONS.anywhere("info").orElseThrow());
        Components components = api.getComponents();
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "The accessToken of POST /api/v1/tokens. The names beside it are roles: any of them, over the"
                                        + " unit whose business it is."));
        components.addSecurityScheme(
                CLIENT,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .description("A client of another system. The name beside it is the scope that it needs.")
                        .flows(OASFactory.createOAuthFlows()
                                .clientCredentials(OASFactory.createOAuthFlow()
                                        .tokenUrl("/api/v1/token")
                                        .scopes(scopes()))));
        Refusals.addTo(components);
        Headers.addTo(components);
        Map<String, PathItem> paths = new TreeMap<>(api.getPaths().getPathItems());
        // what tests add for themselves is no part of the contract
        paths.keySet().removeIf(path -> !path.startsWith(BASE));
        api.getPaths().setPathItems(paths);
        paths.forEach(
                (path, item) -> item.getOperations().forEach((method, one) -> complete(components, path, method, one)));
        Headers.complete(api, declarations);
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        new Limits(api, declarations).complete();
        describe(components.getSchemas());
        // Not the 13:45:30.123456789 of the extension: a YAML 1.1 reader takes that for a number and gives the document
        // up.
        components.getSchemas().get("LocalTime").setExamples(List.of("08:30:00"));
        new Examples(api).complete();
        Refusals.dropUnused(api);
        order(api);
    }

    private void complete(Components components, String path, PathItem.HttpMethod method, Operation operation) {
        Declarations.Declaration declared = declarations.operation(operation.getOperationId());
        if (declared.open()) {
            operation.setSecurity(new ArrayList<>());
            operation.addExtension("x-permission", "PUBLIC");
        } else {
            List<SecurityRequirement> ways = new ArrayList<>(List.of(OASFactory.createSecurityRequirement()
                    .addScheme(SCHEME, Declarations.roles(declared.permission()))));
            if (declared.permission() != null && SCOPES.contains(declared.permission())) {
                ways.add(OASFactory.createSecurityRequirement().addScheme(CLIENT, List.of(declared.permission())));
            }
            operation.setSecurity(ways);
            operation.addExtension("x-permission", declared.permission() == null ? "SIGNED_IN" : declared.permission());
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (path.endsWith("/export")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            file(EXPORTED, "The file, as long as the list is; its name is in Content-Disposition."));
        }
        if (!declared.files().isEmpty()) {
            operation
                    .getResponses()
                    .addAPIResponse("200", file(declared.files(), "The file; its name is in Content-Disposition."));
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null && response.getDescription() == null)
                .forEach(response -> response.setDescription("Done."));
        Map<Integer, Set<String>> codes = Refusals.of(path, method, operation, declared);
        codes.keySet().forEach(status -> refuse(operation.getResponses(), status));
        operation.addExtension("x-problem-codes", Refusals.extension(codes));
        if (declared.retirement() != null) {
            declared.retirement().writeInto(operation);
            Retirement.addTo(components);
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getDescription() == null)
                    .forEach(parameter -> Words.DESCRIPTIONS
                            .of(operation.getOperationId(), parameter.getName())
                            .ifPresent(parameter::setDescription));
        }
    }

    private static Map<String, String> scopes() {
        Map<String, String> scopes = new TreeMap<>();
        SCOPES.forEach(scope ->
                scopes.put(scope, "Roles that give it: " + String.join(", ", Declarations.roles(scope)) + "."));
        return scopes;
    }

    private static APIResponse file(List<String> types, String description) {
        Content content = OASFactory.createContent();
        for (String type : types) {
            content.addMediaType(
                    type,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema()
                                    .addType(Schema.SchemaType.STRING)
                                    .format("binary")));
        }
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static void refuse(APIResponses responses, int status) {
        if (!responses.hasAPIResponse(String.valueOf(status))) {
            responses.addAPIResponse(
                    String.valueOf(status),
                    OASFactory.createAPIResponse().ref("#/components/responses/" + Refusals.componentOf(status)));
        }
    }

    private static void describe(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (schema.getDescription() == null) {
                Words.DESCRIPTIONS
                        .anywhere(name)
                        .or(() -> name.startsWith("Page")
                                ? Words.DESCRIPTIONS.anywhere("Page")
                                : java.util.Optional.empty())
                        .ifPresent(schema::setDescription);
            }
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((property, of) -> {
                    if (of.getDescription() == null) {
                        Words.DESCRIPTIONS.of(name, property).ifPresent(of::setDescription);
                    }
                });
            }
        });
    }

    private static void order(OpenAPI api) {
        if (api.getTags() != null) {
            Map<String, Tag> tags = new TreeMap<>();
            api.getTags()
                    .forEach(tag ->
                            tags.merge(tag.getName(), tag, (one, other) -> one.getDescription() == null ? other : one));
            tags.forEach(
                    (name, tag) -> Words.DESCRIPTIONS.anywhere("tag." + name).ifPresent(tag::setDescription));
            api.setTags(new ArrayList<>(tags.values()));
        }
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .values()
                        .forEach(operation -> operation
                                .getResponses()
                                .setAPIResponses(
                                        new TreeMap<>(operation.getResponses().getAPIResponses()))));
    }
}
