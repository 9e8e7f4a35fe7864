package example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;

public class Handler implements RequestHandler<Map<String, Object>, Object> {
    @Override
    public Object handleRequest(Map<String, Object> event, Context context) {
        context.getLogger().log("got " + event);
        switch (String.valueOf(event.get("do"))) {
            case "fail":
                throw new IllegalStateException("it failed");
            case "exit":
                System.exit(3);
                return null;
            case "aws":
                return status("https://dynamodb.us-east-1.amazonaws.com/_millstream/health");
            case "layer":
                return layered();
            default:
                Map<String, Object> out = new LinkedHashMap<>();
                out.put("got", event);
                out.put("id", context.getAwsRequestId());
                out.put("name", context.getFunctionName());
                out.put("memory", context.getMemoryLimitInMB());
                out.put("execution", System.getenv("AWS_EXECUTION_ENV"));
                return out;
        }
    }

    private static String status(String url) {
        try {
            return String.valueOf(((HttpURLConnection) new URL(url).openConnection()).getResponseCode());
        } catch (Exception refused) {
            throw new IllegalStateException(refused.toString(), refused);
        }
    }

    private static Object layered() {
        try {
            return Class.forName("example.Layered", true, Handler.class.getClassLoader()).getField("VALUE").get(null);
        } catch (ReflectiveOperationException absent) {
            return absent.toString();
        }
    }
}
