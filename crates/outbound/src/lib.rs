//! Requests to the world outside: HTTP and HTTPS, each with its limits on time and size.
