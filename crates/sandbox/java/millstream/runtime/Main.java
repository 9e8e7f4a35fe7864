package millstream.runtime;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The program of a Java environment. Prepared ahead it is given the address of its Runtime API and a line as its
 * standard input, waits there for its function, and becomes it; without an address it was started for its function,
 * with everything set.
 */
public final class Main {
    private static final FunctionLog LOG = new FunctionLog();

    private Main() {}

    /** Where everything begins. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("--rehearse")) {
            Rehearsal.run(args.length > 2 ? args[1] : null, args.length > 2 ? args[2] : null);
            return;
        }
        RuntimeClient client;
        if (args.length > 0) {
            client = new RuntimeClient(args[0]);
            if (!waitForFunction(client)) {
                return;
            }
        } else {
            client = new RuntimeClient(System.getenv("AWS_LAMBDA_RUNTIME_API"));
        }
        LOG.setUp();
        serve(client);
    }

    /** Becomes a function's program; false if there is none any more. */
    private static boolean waitForFunction(RuntimeClient client) throws Exception {
        String problem = "null";
        try {
            Rehearsal.perform();
            Surroundings.setVariables(new HashMap<>(System.getenv()));
            client.connect();
        } catch (Throwable failed) {
            StringBuilder out = new StringBuilder();
            Json.quote(failed.toString(), out);
            problem = out.toString();
        }
        // The line is a socket; closed as standard input it becomes /dev/null.
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream line = new FileOutputStream(FileDescriptor.in);
        tell(line, problem);
        String heard = Surroundings.heard(in);
        if (heard == null) {
            return false;
        }
        Map<?, ?> told = (Map<?, ?>) Json.parse(heard);
        @SuppressWarnings("unchecked")
        Map<String, Object> variables = (Map<String, Object>) told.get("env");
        Surroundings.setVariables(variables);
        tell(line, "null");
        in.close();
        return true;
    }

    private static void tell(FileOutputStream line, String problem) throws Exception {
        line.write(("{\"problem\":" + problem + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static void serve(RuntimeClient client) throws Exception {
        Function function;
        try {
            ClassLoader classes = Surroundings.classes();
            Thread.currentThread().setContextClassLoader(classes);
            function = Function.load(System.getenv("_HANDLER"), classes);
        } catch (Throwable failed) {
            LOG.log(failed);
            client.postInitError(failed);
            System.exit(1);
            return;
        }
        for (;;) {
            RuntimeClient.Event event = client.next();
            String id = event.headers.get("lambda-runtime-aws-request-id");
            LOG.of(id);
            trace(event.headers.get("lambda-runtime-trace-id"));
            byte[] response;
            try {
                response = function.call(event.body, new FunctionContext(event.headers, LOG));
            } catch (Throwable failed) {
                LOG.log(failed);
                client.postError(id, failed);
                if (Failure.isFatal(failed)) {
                    System.exit(1);
                }
                continue;
            } finally {
                System.out.flush();
            }
            client.postResponse(id, response);
            LOG.of(null);
        }
    }

    private static void trace(String id) {
        if (id == null) {
            System.clearProperty("com.amazonaws.xray.traceHeader");
        } else {
            System.setProperty("com.amazonaws.xray.traceHeader", id);
        }
    }
}
