package millstream.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What can be done before the function is known, each thing once: what was done once is loaded and linked. */
final class Rehearsal {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private Rehearsal() {}

    /** Loads what functions need while the JVM writes down what it has loaded, and makes the store of certificates. */
    static void run(String authority, String store) throws Exception {
        perform();
        if (store != null) {
            trust(authority, store);
        }
    }

    static void perform() throws Exception {
        Map<String, String> headers = new HashMap<>();
        headers.put("lambda-runtime-deadline-ms", "1");
        FunctionContext context = new FunctionContext(headers, new FunctionLog());
        byte[] event = "{\"name\":\"a\\u0062\",\"numbers\":[1,2.5],\"more\":{\"true\":true}}".getBytes(StandardCharsets.UTF_8);
        for (String handler : new String[] {Taking.class.getName(), Plain.class.getName() + "::handle"}) {
            try {
                Function.load(handler, Surroundings.classes()).call(event, context);
            } catch (Throwable failed) {
                throw new IllegalStateException("the rehearsal of " + handler, failed);
            }
        }
        Failure.posted(new IllegalStateException("no"));
        RuntimeClient.rehearse();
        Surroundings.rehearse();
        spin();
    }

    /** What compilers make of a function's own `"a" + b` and `x -> y`: each is spun when it is first come by. */
    private static void spin() throws Exception {
        MethodHandles.Lookup here = MethodHandles.lookup();
        try {
            for (Class<?> type : new Class<?>[] {Object.class, String.class, int.class, long.class}) {
                for (String recipe : new String[] {"a \u0001", "a \u0001 b"}) {
                    MethodType shape = MethodType.methodType(String.class, type);
                    StringConcatFactory.makeConcatWithConstants(here, "concat", shape, recipe);
                }
            }
            StringConcatFactory.makeConcatWithConstants(
                    here, "concat", MethodType.methodType(String.class, Object.class, Object.class), "a \u0001 b \u0001");
            MethodType taken = MethodType.methodType(String.class, Object.class);
            LambdaMetafactory.metafactory(
                    here, "apply", MethodType.methodType(UnaryOperator.class), MethodType.methodType(Object.class, Object.class),
                    here.findStatic(String.class, "valueOf", taken), MethodType.methodType(String.class, Object.class));
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A handler of maps. */
    public static final class Taking implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        @Override
        public Map<String, Object> handleRequest(Map<String, Object> input, Context context) {
            return Collections.singletonMap("left", context.getRemainingTimeInMillis());
        }
    }

    /** A handler of objects. */
    public static final class Plain {
        private String name;
        private List<Double> numbers;

        public String getName() {
            return name;
        }

        public void setName(String value) {
            name = value;
        }

        public List<Double> getNumbers() {
            return numbers;
        }

        public void setNumbers(List<Double> values) {
            numbers = values;
        }

        public Plain handle(Plain event) {
            return event;
        }
    }

    /** Java's own authorities, and one more. */
    private static void trust(String authority, String store) throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        Path own = Paths.get(System.getProperty("java.home"), "lib", "security", "cacerts");
        try (InputStream in = new FileInputStream(own.toFile())) {
            known.load(in, PASSWORD);
        } catch (IOException absent) {
            known.load(null, PASSWORD);
        }
        KeyStore all = KeyStore.getInstance("PKCS12");
        all.load(null, PASSWORD);
        for (String alias : Collections.list(known.aliases())) {
            if (known.isCertificateEntry(alias)) {
                all.setCertificateEntry(alias, known.getCertificate(alias));
            }
        }
        try (InputStream in = new FileInputStream(authority)) {
            all.setCertificateEntry("millstream", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        try (OutputStream out = new FileOutputStream(store)) {
            all.store(out, PASSWORD);
        }
    }
}
