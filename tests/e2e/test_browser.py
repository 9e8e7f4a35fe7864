"""A browser that calls APIs from pages of other origins: what it lets pages see is what counts."""

import http.server
import threading

import pytest
from playwright.sync_api import sync_playwright
from test_http_apis import FUNCTION, permit

# The distribution's own, which needs no sandbox of its own where tests run as root, and none of what a
# person's browser does besides.
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]
# What a page may see of an answer, or that the browser kept it back.
FETCH = """async ([url, options]) => {
    try {
        const answer = await fetch(url, options);
        const body = await answer.text();
        return {status: answer.status, told: answer.headers.get("x-told"), hidden: answer.headers.get("x-hidden"), body};
    } catch (refused) {
        return {refused: refused.name};
    }
}"""
ANSWER = '''
def handler(event, context):
    headers = {"x-told": "1", "x-hidden": "2", "access-control-allow-origin": "*"}
    cookies = ["session=7; Path=/"] if event["rawPath"].endswith("/login") else []
    return {"statusCode": 200, "headers": headers, "cookies": cookies, "body": ",".join(event.get("cookies", []))}
'''


class Pages:
    """
    Two origins that serve an empty page. They are of the APIs' own site, as browsers keep cookies from others; what
    pages may see of answers goes by the origin alone.
    """

    def __init__(self):
        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = b"<!doctype html><title>page</title>"
                self.send_response(200)
                self.send_header("content-type", "text/html")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        port = self.server.server_port
        self.good, self.other = (f"http://{name}.execute-api.localhost:{port}" for name in ("page", "other"))


@pytest.fixture(scope="module")
def pages():
    pages = Pages()
    yield pages
    pages.server.shutdown()
    pages.server.server_close()


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


def fetched(browser, origin, *requests):
    """What a page of that origin sees of each request, one after the other."""
    context = browser.new_context()
    try:
        page = context.new_page()
        page.goto(f"{origin}/")
        return [page.evaluate(FETCH, list(request)) for request in requests]
    finally:
        context.close()


def test_pages_of_allowed_origins_may_call_an_http_api(server, browser, pages):
    role = server.role("http-echo", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("http-echo", ANSWER, role)
    client = server.client("apigatewayv2")
    made = client.create_api(
        Name="browser",
        ProtocolType="HTTP",
        Target=FUNCTION,
        CorsConfiguration={
            "AllowOrigins": [pages.good],
            "AllowMethods": ["GET", "PUT"],
            "AllowHeaders": ["x-own"],
            "ExposeHeaders": ["x-told"],
            "AllowCredentials": True,
            "MaxAge": 0,
        },
    )
    permit(server, made["ApiId"])
    url = made["ApiEndpoint"]
    seen = {"status": 200, "told": "1", "hidden": None, "body": ""}
    refused = {"refused": "TypeError"}
    plain, put = {}, {"method": "PUT", "headers": {"x-own": "1"}, "body": "x"}
    assert fetched(browser, pages.good, (url, plain), (url, put)) == [seen, seen]
    assert fetched(browser, pages.other, (url, plain), (url, put)) == [refused, refused]
    unlisted = [{"method": "DELETE"}, {"method": "GET", "headers": {"x-other": "1"}}]
    assert fetched(browser, pages.good, *[(url, options) for options in unlisted]) == [refused] * 2

    # A cookie of the API's own comes back with the next request that may carry it.
    credentials = {"credentials": "include"}
    answers = fetched(browser, pages.good, (f"{url}/login", credentials), (url, credentials), (url, plain))
    assert [answer["body"] for answer in answers] == ["", "session=7", ""]

    client.update_api(ApiId=made["ApiId"], CorsConfiguration={"AllowOrigins": ["*"], "AllowMethods": ["*"], "AllowHeaders": ["*"]})
    answers = fetched(browser, pages.other, (url, plain), (url, put), (url, {"method": "DELETE"}), (url, credentials))
    assert [answer.get("status") for answer in answers] == [200, 200, 200, None], "not with credentials"

    client.delete_cors_configuration(ApiId=made["ApiId"])
    answers = fetched(browser, pages.other, (url, plain), (url, put))
    assert answers[0]["status"] == 200, "the function's own header counts again"
    assert answers[1] == refused, "what it says of preflights is not enough"
