package vn.thidua.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.http.Deprecation;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/**
 * What the code itself says of operations and records, read from the index of the build. Annotations of {@code access} are named as text: floor 0
 * imports no capability.
 */
final class Declarations {

    private static final String OPENAPI = "org.eclipse.microprofile.openapi.annotations.";
    private static final DotName OPERATION = DotName.createSimple(OPENAPI + "Operation");
    private static final DotName SCHEMA = DotName.createSimple(OPENAPI + "media.Schema");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName IDEMPOTENT = DotName.createSimple("vn.thidua.platform.http.Idempotent");
    private static final DotName REFUSES = DotName.createSimple(Refuses.class);
    private static final DotName ANSWERS_FILE = DotName.createSimple(AnswersFile.class);
    private static final DotName DEPRECATION = DotName.createSimple(Deprecation.class);
    private static final DotName NEEDS = DotName.createSimple("vn.thidua.access.Needs");
    private static final DotName OPEN = DotName.createSimple("vn.thidua.access.Open");
    private static final DotName SIGNED_IN = DotName.createSimple("vn.thidua.access.SignedIn");
    private static final DotName RECORD = DotName.createSimple(Record.class);
    private static final String PERMISSION = "vn.thidua.access.Permission";
    private static final String CLIENT_SCOPES = "vn.thidua.access.ClientScopes";
    private static final String OURS = "vn.thidua.";

    /**
     * One operation as its method declares it.
     *
     * @param permission null for whoever is signed in
     * @param open for everyone, without login
     * @param beforePasswordChange works also for somebody who must change the password first
     * @param idempotent takes an {@code Idempotency-Key}, itself or what it calls: then it says that it refuses one that is used again
     * @param refusals codes beyond those that follow from the operation's shape
     * @param files media types of the file that it answers; empty where it answers none
     * @param retirement null unless it is deprecated
     */
    record Declaration(
            String permission,
            boolean open,
            boolean beforePasswordChange,
            boolean idempotent,
            List<String> refusals,
            List<String> files,
            Retirement retirement) {

        private static final Declaration NOTHING =
                new Declaration(null, false, false, false, List.of(), List.of(), null);
    }

    private final Map<String, Declaration> operations = new HashMap<>();
    private final Map<String, ClassInfo> records = new HashMap<>();

    Declarations(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = operation.value("operationId");
            if (id != null && operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                operations.put(id.asString(), declaration(operation.target().asMethod()));
            }
        }
        // The index has no order of its own. Of two records under one name, the one that is named so for the contract
        // counts.
        index.getAllKnownSubclasses(RECORD).stream()
                .filter(type -> type.name().toString().startsWith(OURS))
                .sorted(Comparator.comparing((ClassInfo type) -> !type.hasDeclaredAnnotation(SCHEMA))
                        .thenComparing(ClassInfo::name))
                .forEach(type -> records.putIfAbsent(schemaName(type), type));
    }

    Declaration operation(String operationId) {
        return operations.getOrDefault(operationId, Declaration.NOTHING);
    }

    /**
     * The properties of a record's schema that every answer holds: all but those that Jackson is told to leave out when empty. Pages are generic and
     * have a schema for each kind of item.
     */
    List<String> alwaysPresent(String schemaName) {
        ClassInfo type = Optional.ofNullable(records.get(schemaName))
                .orElse(schemaName.startsWith("Page") ? records.get("Page") : null);
        if (type == null || type.hasDeclaredAnnotation(INCLUDE)) {
            return List.of();
        }
        List<String> present = new ArrayList<>();
        for (RecordComponentInfo component : type.unsortedRecordComponents()) {
            FieldInfo field = type.field(component.name());
            if (field == null || !field.hasAnnotation(INCLUDE)) {
                present.add(component.name());
            }
        }
        return present;
    }

    /**
     * The properties that can be null where nothing says otherwise: objects, not primitives. What Jackson leaves out when empty is absent instead.
     */
    List<String> references(String schemaName) {
        ClassInfo type = records.get(schemaName);
        if (type == null || type.hasDeclaredAnnotation(INCLUDE)) {
            return List.of();
        }
        return type.unsortedRecordComponents().stream()
                .filter(component -> component.type().kind() != Type.Kind.PRIMITIVE)
                .map(RecordComponentInfo::name)
                .filter(name -> !type.field(name).hasAnnotation(INCLUDE))
                .toList();
    }

    /** The roles that carry the permission, read from the enum itself: the application's classes are on the class path of the build. */
    static List<String> roles(String permission) {
        if (permission == null) {
            return List.of();
        }
        Set<String> roles = new TreeSet<>();
        try {
            Class<?> type = Thread.currentThread().getContextClassLoader().loadClass(PERMISSION);
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(permission)) {
                    ((Set<?>) type.getMethod("roles").invoke(constant)).forEach(role -> roles.add(role.toString()));
                }
            }
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return List.copyOf(roles);
    }

    /** The names that a client can be let in for, read from the code like the roles. */
    static Set<String> clientScopes() {
        Set<String> names = new TreeSet<>();
        try {
            Class<?> type = Thread.currentThread().getContextClassLoader().loadClass(CLIENT_SCOPES);
            ((Set<?>) type.getField("OFFERED").get(null)).forEach(scope -> names.add(scope.toString()));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return names;
    }

    private static Declaration declaration(MethodInfo method) {
        return new Declaration(
                permission(method),
                method.hasDeclaredAnnotation(OPEN),
                beforePasswordChange(method),
                method.hasDeclaredAnnotation(IDEMPOTENT)
                        || method.declaringClass().hasDeclaredAnnotation(IDEMPOTENT)
                        || refusals(method).contains(ProblemCode.IDEMPOTENCY_KEY_REUSED.name()),
                refusals(method),
                files(method.declaredAnnotation(ANSWERS_FILE)),
                retirement(method.declaredAnnotation(DEPRECATION)));
    }

    private static List<String> files(AnnotationInstance file) {
        return file == null ? List.of() : Arrays.asList(file.value().asStringArray());
    }

    private static Retirement retirement(AnnotationInstance deprecation) {
        return deprecation == null
                ? null
                : new Retirement(
                        deprecation.value("since").asString(),
                        deprecation.value("sunset").asString(),
                        deprecation.value("successor").asString(),
                        deprecation.value("why").asString());
    }

    private static boolean beforePasswordChange(MethodInfo method) {
        AnnotationInstance signedIn = method.declaredAnnotation(SIGNED_IN);
        AnnotationValue before = signedIn == null ? null : signedIn.value("beforePasswordChange");
        return before != null && before.asBoolean();
    }

    private static String permission(MethodInfo method) {
        AnnotationInstance needs = method.declaredAnnotation(NEEDS);
        return needs == null ? null : needs.value().asEnum();
    }

    private static List<String> refusals(MethodInfo method) {
        AnnotationInstance refuses = method.declaredAnnotation(REFUSES);
        return refuses == null ? List.of() : Arrays.asList(refuses.value().asEnumArray());
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
