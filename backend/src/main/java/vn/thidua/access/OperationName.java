package vn.thidua.access;

import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the contract calls an operation: how the method is called in Java is nobody's business. */
final class OperationName {

    private OperationName() {}

    static String of(Method operation) {
        Operation described = operation.getAnnotation(Operation.class);
        return described == null ? operation.getName() : described.operationId();
    }
}
