package millstream.runtime;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Between JSON and a function's own types: maps, collections, strings, numbers, dates, enums, arrays, and objects with
 * setters and getters, public fields, or neither (as the classes of AWS's events have them). Members that a type does
 * not know are left out, as Lambda does.
 */
final class Mapper {
    private static final int DEPTH_MAX = 200;

    private Mapper() {}

    static Object read(String json, Type type) {
        return convert(Json.parse(json), type);
    }

    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out, 0);
        return out.toString();
    }

    // Reading.

    private static Object convert(Object value, Type type) {
        Class<?> raw = raw(type);
        if (raw == Object.class) {
            return value;
        }
        if (raw == Optional.class) {
            return value == null ? Optional.empty() : Optional.of(convert(value, argument(type, 0)));
        }
        if (value == null) {
            return raw.isPrimitive() ? zero(raw) : null;
        }
        if (value instanceof List) {
            return collection((List<?>) value, type, raw);
        }
        if (value instanceof Map) {
            return Map.class.isAssignableFrom(raw) ? map((Map<?, ?>) value, type, raw) : bean((Map<?, ?>) value, type, raw);
        }
        return scalar(value, raw);
    }

    private static Object scalar(Object value, Class<?> raw) {
        if (raw.isInstance(value)) {
            return value;
        }
        String text = value.toString();
        if (raw == String.class || raw == CharSequence.class) {
            return text;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            if (value instanceof Boolean || text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            throw mismatch(value, raw);
        }
        if (raw == char.class || raw == Character.class) {
            if (text.length() == 1) {
                return text.charAt(0);
            }
            throw mismatch(value, raw);
        }
        if (raw.isPrimitive() || Number.class.isAssignableFrom(raw)) {
            return number(value, text, raw);
        }
        return ofText(value, text, raw);
    }

    private static Object number(Object value, String text, Class<?> raw) {
        if (value instanceof Boolean) {
            throw mismatch(value, raw);
        }
        try {
            BigDecimal exact = new BigDecimal(text.trim());
            if (raw == int.class || raw == Integer.class) {
                return within(exact, Integer.MIN_VALUE, Integer.MAX_VALUE, value, raw).intValue();
            }
            if (raw == long.class || raw == Long.class) {
                return within(exact, Long.MIN_VALUE, Long.MAX_VALUE, value, raw).longValue();
            }
            if (raw == short.class || raw == Short.class) {
                return within(exact, Short.MIN_VALUE, Short.MAX_VALUE, value, raw).shortValue();
            }
            if (raw == byte.class || raw == Byte.class) {
                return within(exact, Byte.MIN_VALUE, Byte.MAX_VALUE, value, raw).byteValue();
            }
            if (raw == float.class || raw == Float.class) {
                return exact.floatValue();
            }
            if (raw == double.class || raw == Double.class) {
                return exact.doubleValue();
            }
            if (raw == BigInteger.class) {
                return exact.toBigInteger();
            }
            if (raw == BigDecimal.class || raw == Number.class) {
                return exact;
            }
        } catch (NumberFormatException none) {
            throw mismatch(value, raw);
        }
        return ofText(value, text, raw);
    }

    private static BigDecimal within(BigDecimal number, long least, long most, Object value, Class<?> raw) {
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw mismatch(value, raw);
        }
        return number;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object ofText(Object value, String text, Class<?> raw) {
        if (raw.isEnum()) {
            return Enum.valueOf((Class) raw, text);
        }
        if (raw == byte[].class) {
            return Base64.getDecoder().decode(text);
        }
        if (raw == ByteBuffer.class) {
            return ByteBuffer.wrap(Base64.getDecoder().decode(text));
        }
        if (raw == Date.class) {
            return date(value, text);
        }
        if (Map.class.isAssignableFrom(raw) || Collection.class.isAssignableFrom(raw) || raw.isArray()) {
            throw mismatch(value, raw);
        }
        // Times, identifiers, and whatever else is made of a text.
        for (String name : new String[] {"parse", "fromString", "valueOf", "of"}) {
            for (Class<?> parameter : new Class<?>[] {String.class, CharSequence.class}) {
                try {
                    Method maker = raw.getMethod(name, parameter);
                    if (Modifier.isStatic(maker.getModifiers()) && raw.isAssignableFrom(maker.getReturnType())) {
                        return maker.invoke(null, text);
                    }
                } catch (ReflectiveOperationException next) {
                    // Not made this way.
                }
            }
        }
        try {
            return raw.getConstructor(String.class).newInstance(text);
        } catch (ReflectiveOperationException none) {
            throw mismatch(value, raw);
        }
    }

    /** Milliseconds, or the seconds with a fraction that events of streams have. */
    private static Date date(Object value, String text) {
        if (value instanceof Number) {
            double number = ((Number) value).doubleValue();
            return new Date(number < 1e11 ? Math.round(number * 1000) : (long) number);
        }
        return Date.from(java.time.OffsetDateTime.parse(text).toInstant());
    }

    @SuppressWarnings("unchecked")
    private static Object collection(List<?> values, Type type, Class<?> raw) {
        if (raw.isArray()) {
            Class<?> element = raw.getComponentType();
            Type of = type instanceof GenericArrayType ? ((GenericArrayType) type).getGenericComponentType() : element;
            Object array = Array.newInstance(element, values.size());
            for (int i = 0; i < values.size(); i++) {
                Array.set(array, i, convert(values.get(i), of));
            }
            return array;
        }
        if (!raw.isAssignableFrom(ArrayList.class) && !Collection.class.isAssignableFrom(raw)) {
            throw mismatch(values, raw);
        }
        Collection<Object> out;
        if (raw.isAssignableFrom(ArrayList.class)) {
            out = new ArrayList<>();
        } else if (raw == Set.class) {
            out = new LinkedHashSet<>();
        } else if (raw == Queue.class || raw == java.util.Deque.class) {
            out = new ArrayDeque<>();
        } else if (raw.isAssignableFrom(TreeSet.class)) {
            out = new TreeSet<>();
        } else {
            out = (Collection<Object>) make(raw);
        }
        Type of = argument(type, 0);
        for (Object value : values) {
            out.add(convert(value, of));
        }
        return out;
    }

    @SuppressWarnings("unchecked")
    private static Object map(Map<?, ?> values, Type type, Class<?> raw) {
        Map<Object, Object> out;
        if (raw.isAssignableFrom(LinkedHashMap.class)) {
            out = new LinkedHashMap<>();
        } else if (raw.isAssignableFrom(TreeMap.class) && SortedMap.class.isAssignableFrom(raw)) {
            out = new TreeMap<>();
        } else {
            out = (Map<Object, Object>) make(raw);
        }
        Type key = argument(type, 0);
        Type of = argument(type, 1);
        values.forEach((name, value) -> out.put(convert(name, key), convert(value, of)));
        return out;
    }

    private static Object bean(Map<?, ?> values, Type type, Class<?> raw) {
        if (raw.isPrimitive() || raw == String.class || Number.class.isAssignableFrom(raw) || raw.isArray() || Collection.class.isAssignableFrom(raw)) {
            throw mismatch(values, raw);
        }
        if (isRecord(raw)) {
            return record(values, raw);
        }
        Object made = make(raw);
        Map<String, Property> properties = Property.settable(raw);
        values.forEach((name, value) -> {
            Property property = properties.get(String.valueOf(name).toLowerCase(java.util.Locale.ROOT));
            if (property != null) {
                property.set(made, convert(value, resolve(property.type, type)));
            }
        });
        return made;
    }

    /** Records are newer than the oldest Java that this is compiled by: their parts are asked for by name. */
    private static boolean isRecord(Class<?> raw) {
        return raw.getSuperclass() != null && raw.getSuperclass().getName().equals("java.lang.Record");
    }

    private static Object record(Map<?, ?> values, Class<?> raw) {
        List<Object> arguments = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (Field field : raw.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                arguments.add(convert(values.get(field.getName()), field.getGenericType()));
                types.add(field.getType());
            }
        }
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(types.toArray(new Class<?>[0]));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException thrown) {
            throw new IllegalArgumentException("Cannot construct instance of `" + raw.getName() + "`: " + thrown.getCause(), thrown.getCause());
        } catch (ReflectiveOperationException none) {
            throw new IllegalArgumentException("Cannot construct instance of `" + raw.getName() + "`", none);
        }
    }

    private static Object make(Class<?> raw) {
        if (raw.isInterface() || Modifier.isAbstract(raw.getModifiers())) {
            throw new IllegalArgumentException("Cannot construct instance of `" + raw.getName()
                    + "`: abstract types either need to be mapped to concrete types or have custom deserializer");
        }
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException none) {
            return makeWithoutConstructor(raw);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException("Cannot construct instance of `" + raw.getName() + "`", failed);
        }
    }

    /** Events of S3 have only constructors with all their parts. */
    private static Object makeWithoutConstructor(Class<?> raw) {
        try {
            Constructor<?> object = Object.class.getDeclaredConstructor();
            return sun.reflect.ReflectionFactory.getReflectionFactory().newConstructorForSerialization(raw, object).newInstance();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException("Cannot construct instance of `" + raw.getName() + "`", failed);
        }
    }

    private static Object zero(Class<?> raw) {
        return Array.get(Array.newInstance(raw, 1), 0);
    }

    private static IllegalArgumentException mismatch(Object value, Class<?> raw) {
        String what = value instanceof Map ? "Object value" : value instanceof List ? "Array value" : "value '" + value + "'";
        return new IllegalArgumentException("Cannot deserialize value of type `" + raw.getTypeName() + "` from " + what);
    }

    // Types.

    static Class<?> raw(Type type) {
        if (type instanceof Class) {
            return (Class<?>) type;
        }
        if (type instanceof ParameterizedType) {
            return (Class<?>) ((ParameterizedType) type).getRawType();
        }
        if (type instanceof GenericArrayType) {
            return Array.newInstance(raw(((GenericArrayType) type).getGenericComponentType()), 0).getClass();
        }
        if (type instanceof WildcardType) {
            return raw(((WildcardType) type).getUpperBounds()[0]);
        }
        return type instanceof TypeVariable ? raw(((TypeVariable<?>) type).getBounds()[0]) : Object.class;
    }

    private static Type argument(Type type, int index) {
        if (type instanceof ParameterizedType) {
            Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
            if (index < arguments.length) {
                return arguments[index];
            }
        }
        return Object.class;
    }

    /** What a member's type is in an object of that type. */
    private static Type resolve(Type member, Type of) {
        if (member instanceof TypeVariable && of instanceof ParameterizedType) {
            TypeVariable<?>[] names = raw(of).getTypeParameters();
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(member)) {
                    return argument(of, i);
                }
            }
        }
        return member;
    }

    // Writing.

    private static void write(Object value, StringBuilder out, int depth) {
        if (depth > DEPTH_MAX) {
            throw new IllegalArgumentException("Infinite recursion (StackOverflowError)");
        }
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof CharSequence || value instanceof Character || value instanceof Enum) {
            Json.quote(value instanceof Enum ? ((Enum<?>) value).name() : value.toString(), out);
        } else if (value instanceof Number) {
            Json.number((Number) value, out);
        } else if (value instanceof Optional) {
            write(((Optional<?>) value).orElse(null), out, depth + 1);
        } else if (value instanceof Map) {
            members((Map<?, ?>) value, out, depth);
        } else if (value instanceof Iterable && !(value instanceof java.nio.file.Path)) {
            elements(((Iterable<?>) value).iterator(), out, depth);
        } else if (value instanceof byte[]) {
            Json.quote(Base64.getEncoder().encodeToString((byte[]) value), out);
        } else if (value instanceof ByteBuffer) {
            ByteBuffer copy = ((ByteBuffer) value).duplicate();
            byte[] bytes = new byte[copy.remaining()];
            copy.get(bytes);
            Json.quote(Base64.getEncoder().encodeToString(bytes), out);
        } else if (value.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(Array.get(value, i));
            }
            elements(elements.iterator(), out, depth);
        } else if (value instanceof Date) {
            out.append(((Date) value).getTime());
        } else if (value.getClass().getName().startsWith("java.") || value.getClass().getName().startsWith("org.joda.time.")) {
            Json.quote(value.toString(), out);
        } else {
            members(Property.values(value), out, depth);
        }
    }

    private static void members(Map<?, ?> members, StringBuilder out, int depth) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(first ? "" : ",");
            first = false;
            Object name = member.getKey();
            Json.quote(name instanceof Enum ? ((Enum<?>) name).name() : String.valueOf(name), out);
            out.append(':');
            write(member.getValue(), out, depth + 1);
        }
        out.append('}');
    }

    private static void elements(java.util.Iterator<?> elements, StringBuilder out, int depth) {
        out.append('[');
        for (boolean first = true; elements.hasNext(); first = false) {
            out.append(first ? "" : ",");
            write(elements.next(), out, depth + 1);
        }
        out.append(']');
    }
}
