package millstream.runtime;

import com.amazonaws.services.lambda.runtime.Client;
import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.LinkedHashMap;
import java.util.Map;

/** The context object of one invocation. */
final class FunctionContext implements Context {
    private final Map<String, String> headers;
    private final LambdaLogger logger;
    private final long deadlineMs;

    FunctionContext(Map<String, String> headers, LambdaLogger logger) {
        this.headers = headers;
        this.logger = logger;
        this.deadlineMs = Long.parseLong(headers.getOrDefault("lambda-runtime-deadline-ms", "0"));
    }

    @Override
    public String getAwsRequestId() {
        return headers.get("lambda-runtime-aws-request-id");
    }

    @Override
    public String getLogGroupName() {
        return System.getenv("AWS_LAMBDA_LOG_GROUP_NAME");
    }

    @Override
    public String getLogStreamName() {
        return System.getenv("AWS_LAMBDA_LOG_STREAM_NAME");
    }

    @Override
    public String getFunctionName() {
        return System.getenv("AWS_LAMBDA_FUNCTION_NAME");
    }

    @Override
    public String getFunctionVersion() {
        return System.getenv("AWS_LAMBDA_FUNCTION_VERSION");
    }

    @Override
    public String getInvokedFunctionArn() {
        return headers.get("lambda-runtime-invoked-function-arn");
    }

    @Override
    public CognitoIdentity getIdentity() {
        Map<?, ?> fields = fields("lambda-runtime-cognito-identity");
        return new CognitoIdentity() {
            @Override
            public String getIdentityId() {
                return text(fields, "cognitoIdentityId");
            }

            @Override
            public String getIdentityPoolId() {
                return text(fields, "cognitoIdentityPoolId");
            }
        };
    }

    @Override
    public ClientContext getClientContext() {
        Map<?, ?> fields = fields("lambda-runtime-client-context");
        return fields == null ? null : new Said(fields);
    }

    @Override
    public int getRemainingTimeInMillis() {
        return (int) Math.max(0, deadlineMs - System.currentTimeMillis());
    }

    @Override
    public int getMemoryLimitInMB() {
        return Integer.parseInt(System.getenv().getOrDefault("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128"));
    }

    @Override
    public LambdaLogger getLogger() {
        return logger;
    }

    @Override
    public String getTenantId() {
        return headers.get("lambda-runtime-aws-tenant-id");
    }

    private Map<?, ?> fields(String header) {
        String text = headers.get(header);
        Object value = text == null || text.isEmpty() ? null : Json.parse(text);
        return value instanceof Map ? (Map<?, ?>) value : null;
    }

    private static String text(Map<?, ?> fields, String name) {
        Object value = fields == null ? null : fields.get(name);
        return value == null ? null : value.toString();
    }

    private static Map<String, String> texts(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        Map<String, String> out = new LinkedHashMap<>();
        if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((key, text) -> out.put(String.valueOf(key), String.valueOf(text)));
        }
        return value == null ? null : out;
    }

    private static final class Said implements ClientContext {
        private final Map<?, ?> fields;

        Said(Map<?, ?> fields) {
            this.fields = fields;
        }

        @Override
        public Client getClient() {
            Object client = fields.get("client");
            if (!(client instanceof Map)) {
                return null;
            }
            Map<?, ?> of = (Map<?, ?>) client;
            return new Client() {
                @Override
                public String getInstallationId() {
                    return text(of, "installation_id");
                }

                @Override
                public String getAppTitle() {
                    return text(of, "app_title");
                }

                @Override
                public String getAppVersionName() {
                    return text(of, "app_version_name");
                }

                @Override
                public String getAppVersionCode() {
                    return text(of, "app_version_code");
                }

                @Override
                public String getAppPackageName() {
                    return text(of, "app_package_name");
                }
            };
        }

        @Override
        public Map<String, String> getCustom() {
            return texts(fields, "custom");
        }

        @Override
        public Map<String, String> getEnvironment() {
            return texts(fields, "env");
        }
    }
}
