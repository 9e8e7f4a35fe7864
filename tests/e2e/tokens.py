"""An issuer of JSON Web Tokens: keys, signatures and the pages that tell where the keys are."""

import base64
import hashlib
import http.server
import json
import random
import threading

# What stands before a SHA-256 hash in a signature (RFC 8017, section 9.2).
SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")


def encoded(value):
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def prime(bits, chance):
    """A number that is prime beyond doubt for a test (Miller and Rabin's test)."""
    small = [n for n in range(3, 2000, 2) if all(n % d for d in range(3, int(n**0.5) + 1, 2))]
    while True:
        number = chance.getrandbits(bits) | 3 << bits - 2 | 1
        if any(number % n == 0 for n in small) or (number - 1) % 65537 == 0:
            continue
        twos, odd = 0, number - 1
        while odd % 2 == 0:
            twos, odd = twos + 1, odd // 2
        for _ in range(8):
            x = pow(chance.randrange(2, number - 1), odd, number)
            if x not in (1, number - 1) and not any((x := x * x % number) == number - 1 for _ in range(twos - 1)):
                break
        else:
            return number


class Key:
    """An RSA key; of one seed always the same."""

    def __init__(self, kid):
        chance = random.Random(kid)
        p, q = prime(1024, chance), prime(1024, chance)
        self.kid, self.n = kid, p * q
        self.d = pow(65537, -1, (p - 1) * (q - 1))

    def public(self):
        modulus, exponent = self.n.to_bytes(256, "big"), (65537).to_bytes(3, "big")
        return {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": self.kid, "n": encoded(modulus), "e": encoded(exponent)}

    def token(self, claims):
        signed = f"{encoded({'alg': 'RS256', 'typ': 'JWT', 'kid': self.kid})}.{encoded(claims)}"
        tail = b"\x00" + SHA256 + hashlib.sha256(signed.encode()).digest()
        padded = b"\x00\x01" + b"\xff" * (256 - 2 - len(tail)) + tail
        signature = pow(int.from_bytes(padded, "big"), self.d, self.n).to_bytes(256, "big")
        return f"{signed}.{encoded(signature)}"


class Issuer:
    """Serves the configuration and the keys of an issuer on this machine."""

    def __init__(self, *keys):
        self.keys = list(keys)
        issuer = self

        class Pages(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                pages = {
                    "/.well-known/openid-configuration": {"issuer": issuer.url, "jwks_uri": f"{issuer.url}/jwks"},
                    "/jwks": {"keys": [key.public() for key in issuer.keys]},
                }
                page = pages.get(self.path)
                body = json.dumps(page).encode()
                self.send_response(200 if page else 404)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
