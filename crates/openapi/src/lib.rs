//! Descriptions of APIs as documents: Swagger 2 and OpenAPI 3 with API Gateway's extensions.
