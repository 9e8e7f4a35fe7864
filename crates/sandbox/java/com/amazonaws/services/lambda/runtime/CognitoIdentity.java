package com.amazonaws.services.lambda.runtime;

/** The Amazon Cognito identity that authorized a request. */
public interface CognitoIdentity {
    String getIdentityId();

    String getIdentityPoolId();
}
