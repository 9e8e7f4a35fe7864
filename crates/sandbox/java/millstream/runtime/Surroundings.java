package millstream.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The environment's variables, and where a function's classes are. */
final class Surroundings {
    private Surroundings() {}

    /**
     * Makes the environment's variables exactly these. The library read them at its start and shows them through a
     * closed map; only a JVM that waited for its function has it opened to us.
     */
    @SuppressWarnings("unchecked")
    static void setVariables(Map<String, Object> variables) throws ReflectiveOperationException {
        Class<?> environment = Class.forName("java.lang.ProcessEnvironment");
        Field field = environment.getDeclaredField("theEnvironment");
        field.setAccessible(true);
        Map<Object, Object> known = (Map<Object, Object>) field.get(null);
        Method name = maker("java.lang.ProcessEnvironment$Variable");
        Method value = maker("java.lang.ProcessEnvironment$Value");
        known.clear();
        for (Map.Entry<String, Object> variable : variables.entrySet()) {
            known.put(name.invoke(null, variable.getKey()), value.invoke(null, variable.getValue()));
        }
    }

    /** Loads a class from a directory and one from a jar, as a function's are. */
    static void rehearse() throws IOException, ReflectiveOperationException {
        Path jar = Paths.get(System.getProperty("java.class.path"));
        for (Path place : new Path[] {jar.resolveSibling("classes"), jar}) {
            List<URL> places = new ArrayList<>();
            add(places, place);
            try (URLClassLoader classes = new URLClassLoader(places.toArray(new URL[0]), null)) {
                classes.loadClass(Rehearsal.Plain.class.getName()).getMethods();
            }
        }
    }

    private static Method maker(String type) throws ReflectiveOperationException {
        Method maker = Class.forName(type).getDeclaredMethod("valueOf", String.class);
        maker.setAccessible(true);
        return maker;
    }

    /** The function's classes, then its libraries, the layers' and what CLASSPATH names. */
    static ClassLoader classes() {
        List<URL> places = new ArrayList<>();
        String root = System.getenv().getOrDefault("LAMBDA_TASK_ROOT", "/var/task");
        add(places, Paths.get(root));
        jars(places, Paths.get(root, "lib"));
        jars(places, Paths.get("/opt/java/lib"));
        String more = System.getenv("CLASSPATH");
        for (String entry : more == null ? new String[0] : more.split(":")) {
            if (entry.endsWith("/*")) {
                jars(places, Paths.get(entry.substring(0, entry.length() - 2)));
            } else if (!entry.isEmpty()) {
                add(places, Paths.get(entry));
            }
        }
        return new URLClassLoader(places.toArray(new URL[0]), Surroundings.class.getClassLoader());
    }

    private static void jars(List<URL> places, Path directory) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.jar")) {
            List<Path> jars = new ArrayList<>();
            found.forEach(jars::add);
            jars.sort(null);
            jars.forEach(jar -> add(places, jar));
        } catch (IOException unreadable) {
            // As if it were empty.
        }
    }

    private static void add(List<URL> places, Path place) {
        try {
            places.add(place.toUri().toURL());
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** What the server says on the line, whole: it is one packet. */
    static String heard(InputStream line) throws IOException {
        byte[] buffer = new byte[128 * 1024];
        int length = line.read(buffer);
        return length <= 0 ? null : new String(buffer, 0, length, java.nio.charset.StandardCharsets.UTF_8);
    }}
