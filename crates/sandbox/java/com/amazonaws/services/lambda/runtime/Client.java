package com.amazonaws.services.lambda.runtime;

/** The application that invoked a function through the AWS Mobile SDK. */
public interface Client {
    String getInstallationId();

    String getAppTitle();

    String getAppVersionName();

    String getAppVersionCode();

    String getAppPackageName();
}
