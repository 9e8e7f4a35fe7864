# What is not served yet, or only with what it belongs to: each is refused by an error that names it.

resource "aws_iam_account_alias" "a" {
  account_alias = "tf-alias"
}

resource "aws_iam_account_password_policy" "a" {
  minimum_password_length = 8
}

resource "aws_iam_instance_profile" "a" {
  name = "tf"
}

resource "aws_iam_openid_connect_provider" "a" {
  url             = "https://issuer.example"
  client_id_list  = ["tf"]
  thumbprint_list = ["cf23df2207d99a74fbe169e3eba035e633b65d94"]
}

resource "aws_iam_service_linked_role" "a" {
  aws_service_name = "elasticbeanstalk.amazonaws.com"
}

resource "aws_iam_virtual_mfa_device" "a" {
  virtual_mfa_device_name = "tf"
}

resource "aws_lambda_code_signing_config" "a" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:us-east-1:000000000000:/signing-profiles/tf/abcdefghij"]
  }
}

resource "aws_api_gateway_domain_name" "a" {
  domain_name              = "api.example"
  regional_certificate_arn = "arn:aws:acm:us-east-1:000000000000:certificate/12345678-1234-1234-1234-123456789012"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_base_path_mapping" "a" {
  api_id      = "abcdefghij"
  domain_name = "api.example"
}

resource "aws_api_gateway_client_certificate" "a" {}

resource "aws_api_gateway_vpc_link" "a" {
  name        = "tf"
  target_arns = ["arn:aws:elasticloadbalancing:us-east-1:000000000000:loadbalancer/net/tf/50dc6c495c0c9188"]
}

resource "aws_api_gateway_documentation_part" "a" {
  rest_api_id = "abcdefghij"
  properties  = "{}"
  location {
    type = "API"
  }
}

resource "aws_apigatewayv2_domain_name" "a" {
  domain_name = "api.example"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:us-east-1:000000000000:certificate/12345678-1234-1234-1234-123456789012"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_apigatewayv2_api_mapping" "a" {
  api_id      = "abcdefghij"
  domain_name = "api.example"
  stage       = "prod"
}

resource "aws_apigatewayv2_vpc_link" "a" {
  name               = "tf"
  security_group_ids = []
  subnet_ids         = ["subnet-1"]
}
