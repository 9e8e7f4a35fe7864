package millstream.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/** A function by its handler, `package.Class` or `package.Class::method`: bytes in, bytes out. */
final class Function {
    private static final String USUAL = "handleRequest";

    private final Method method;
    private final Object target;
    /** What the event becomes; null where the handler takes none, or takes its bytes. */
    private final Type input;
    private final boolean streams;
    private final CustomPojoSerializer own;

    private Function(Method method, Object target, Type input, boolean streams, CustomPojoSerializer own) {
        this.method = method;
        this.target = target;
        this.input = input;
        this.streams = streams;
        this.own = own;
    }

    static Function load(String handler, ClassLoader classes) throws Throwable {
        int colons = handler.indexOf("::");
        String className = colons < 0 ? handler : handler.substring(0, colons);
        String methodName = colons < 0 ? USUAL : handler.substring(colons + 2);
        if (className.isEmpty() || methodName.isEmpty()) {
            throw new Failure("Invalid handler: '" + handler + "'", null);
        }
        Class<?> of = classNamed(className, classes);
        boolean known = methodName.equals(USUAL);
        boolean streams = known && RequestStreamHandler.class.isAssignableFrom(of);
        boolean requests = known && RequestHandler.class.isAssignableFrom(of);
        if (colons < 0 && !streams && !requests && candidates(of, methodName).isEmpty()) {
            throw new Failure("Class " + className + " does not implement an appropriate handler interface", new ClassCastException(
                    "Class " + className + " does not implement an appropriate handler interface"));
        }
        Method method = best(of, methodName, streams);
        Object target = Modifier.isStatic(method.getModifiers()) ? null : instance(of);
        method.setAccessible(true);
        boolean bytes = streams || takesStreams(method);
        return new Function(method, target, bytes ? null : inputOf(method), bytes, serializer(classes));
    }

    private static Class<?> classNamed(String name, ClassLoader classes) throws Failure {
        try {
            return Class.forName(name, true, classes);
        } catch (ClassNotFoundException missing) {
            throw new Failure("Class not found: " + name, missing);
        } catch (ExceptionInInitializerError thrown) {
            throw new Failure("Error loading class " + name + ": " + thrown.getCause().getMessage(), thrown.getCause());
        } catch (LinkageError unfit) {
            throw new Failure("Error loading class " + name + ": " + unfit.getMessage(), unfit);
        }
    }

    private static List<Method> candidates(Class<?> of, String name) {
        List<Method> found = new ArrayList<>();
        for (Method method : of.getMethods()) {
            if (method.getName().equals(name) && !method.isBridge() && !method.isSynthetic() && parameters(method) >= 0) {
                found.add(method);
            }
        }
        return found;
    }

    /** How many parameters it has, if they are such as a handler may have; else -1. */
    private static int parameters(Method method) {
        Class<?>[] types = method.getParameterTypes();
        if (takesStreams(method)) {
            return types.length;
        }
        boolean fits = types.length < 2 || types.length == 2 && Context.class.isAssignableFrom(types[1]);
        return fits ? types.length : -1;
    }

    private static boolean takesStreams(Method method) {
        Class<?>[] types = method.getParameterTypes();
        boolean pair = types.length >= 2 && types[0] == InputStream.class && types[1] == OutputStream.class;
        return pair && (types.length == 2 || types.length == 3 && Context.class.isAssignableFrom(types[2]));
    }

    /** The method with the most parameters, as Lambda chooses. */
    private static Method best(Class<?> of, String name, boolean streams) throws Failure {
        Method best = null;
        for (Method method : candidates(of, name)) {
            boolean better = best == null || method.getParameterCount() > best.getParameterCount()
                    || method.getParameterCount() == best.getParameterCount() && Mapper.raw(best.getGenericParameterTypes().length > 0 ? best.getGenericParameterTypes()[0] : Object.class) == Object.class;
            if (better && (!streams || takesStreams(method))) {
                best = method;
            }
        }
        if (best == null) {
            throw new Failure("No public method named " + name + " with appropriate method signature found on class " + of.getName(), null);
        }
        return best;
    }

    private static Type inputOf(Method method) {
        Type[] types = method.getGenericParameterTypes();
        return types.length == 0 || Context.class.isAssignableFrom(Mapper.raw(types[0])) ? null : types[0];
    }

    private static Object instance(Class<?> of) throws Throwable {
        try {
            return of.getConstructor().newInstance();
        } catch (NoSuchMethodException none) {
            throw new Failure("Class " + of.getName() + " has no public zero-argument constructor", none);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** The function's own way between JSON and objects, if its classes name one. */
    private static CustomPojoSerializer serializer(ClassLoader classes) throws Failure {
        Iterator<CustomPojoSerializer> found = ServiceLoader.load(CustomPojoSerializer.class, classes).iterator();
        CustomPojoSerializer own = found.hasNext() ? found.next() : null;
        if (found.hasNext()) {
            throw new Failure("Too many serializers provided inside the META-INF/services folder, only one is allowed", null);
        }
        return own;
    }

    /** Runs it. What it throws is thrown. */
    byte[] call(byte[] event, Context context) throws Throwable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Object result = invoke(event, out, context);
        if (streams) {
            return out.toByteArray();
        }
        if (method.getReturnType() == void.class) {
            return "null".getBytes(StandardCharsets.UTF_8);
        }
        if (own != null) {
            own.toJson(result, out, method.getGenericReturnType());
            return out.toByteArray();
        }
        try {
            return Mapper.write(result).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unfit) {
            throw new Failure("An error occurred during JSON serialization of response", unfit);
        }
    }

    private Object invoke(byte[] event, OutputStream out, Context context) throws Throwable {
        Object[] arguments = new Object[method.getParameterCount()];
        int next = 0;
        if (streams) {
            arguments[next++] = new ByteArrayInputStream(event);
            arguments[next++] = out;
        } else if (input != null) {
            arguments[next++] = object(event);
        }
        if (next < arguments.length) {
            arguments[next] = context;
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object object(byte[] event) throws Failure {
        try {
            if (own != null) {
                return own.fromJson(new ByteArrayInputStream(event), input);
            }
            if (input == InputStream.class) {
                return new ByteArrayInputStream(event);
            }
            return Mapper.read(new String(event, StandardCharsets.UTF_8), input);
        } catch (RuntimeException unfit) {
            throw new Failure("An error occurred during JSON parsing", unfit);
        }
    }
}
