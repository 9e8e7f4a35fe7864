package millstream.runtime;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A property of a plain object, by its setter, or its field. */
final class Property {
    final Type type;
    private final Method setter;
    private final Field field;

    private Property(Type type, Method setter, Field field) {
        this.type = type;
        this.setter = setter;
        this.field = field;
    }

    /** Those of a class that can be set, by their names in lower case: setters before fields. */
    static Map<String, Property> settable(Class<?> of) {
        Map<String, Property> found = new HashMap<>();
        for (Class<?> at = of; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    found.putIfAbsent(lower(field.getName()), new Property(field.getGenericType(), null, field));
                }
            }
        }
        for (Method method : of.getMethods()) {
            boolean sets = method.getName().startsWith("set") && method.getName().length() > 3 && method.getParameterCount() == 1;
            if (sets && !Modifier.isStatic(method.getModifiers()) && !method.isBridge()) {
                Type type = method.getGenericParameterTypes()[0];
                found.merge(lower(method.getName().substring(3)), new Property(type, method, null), Property::better);
            }
        }
        return found;
    }

    /** Of two setters the one that takes what the field is. */
    private static Property better(Property known, Property next) {
        return known.setter != null && Mapper.raw(known.type) != Object.class && Mapper.raw(next.type) == String.class ? known : next;
    }

    void set(Object object, Object value) {
        try {
            if (setter != null) {
                setter.setAccessible(true);
                setter.invoke(object, value);
            } else {
                field.setAccessible(true);
                field.set(object, value);
            }
        } catch (InvocationTargetException thrown) {
            throw new IllegalArgumentException(thrown.getCause().getMessage(), thrown.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException(closed);
        }
    }

    /** What an object's getters and public fields show, in the order of its fields. */
    static Map<String, Object> values(Object object) {
        Map<String, Object> values = new LinkedHashMap<>();
        Class<?> of = object.getClass();
        boolean record = of.getSuperclass() != null && of.getSuperclass().getName().equals("java.lang.Record");
        try {
            for (Field field : of.getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    values.put(field.getName(), field.get(object));
                }
            }
            if (record) {
                for (Field field : of.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        values.put(field.getName(), field.get(object));
                    }
                }
            }
            Method[] methods = of.getMethods();
            Arrays.sort(methods, Comparator.comparingInt((Method method) -> place(of, method)).thenComparing(Method::getName));
            for (Method method : methods) {
                String name = name(method);
                if (name != null) {
                    method.setAccessible(true);
                    values.put(name, method.invoke(object));
                }
            }
        } catch (InvocationTargetException thrown) {
            throw new IllegalArgumentException(thrown.getCause().getMessage(), thrown.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException(closed);
        }
        return values;
    }

    /** Where the field of that getter stands. */
    private static int place(Class<?> of, Method method) {
        String name = name(method);
        Field[] fields = of.getDeclaredFields();
        for (int i = 0; name != null && i < fields.length; i++) {
            if (fields[i].getName().equals(name)) {
                return i;
            }
        }
        return fields.length;
    }

    /** The property that a getter gets; null if it is none. */
    private static String name(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") && method.getReturnType() == boolean.class ? 2 : 0;
        boolean gets = prefix > 0 && name.length() > prefix && method.getParameterCount() == 0 && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers()) && !method.isBridge() && method.getDeclaringClass() != Object.class;
        return gets ? decapitalized(name.substring(prefix)) : null;
    }

    /** All capitals that it begins with are made small: `URLPath` is `urlpath`, as Jackson has it. */
    private static String decapitalized(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < out.length() && Character.isUpperCase(out.charAt(i)); i++) {
            out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
        }
        return out.toString();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
