"""Trust in the environment's own certificate authority, for Python's TLS.

The system's certificates hold it already. Two ways lead past those: packages that bring certificates
of their own (botocore and certifi: `cacert.pem`), and interpreters that look for the system's
elsewhere. Contexts that trust a file of the function's own choice trust that alone.
"""

import os

AUTHORITY = "/var/runtime/ca-cert.pem"
BUNDLE = "cacert.pem"

_known = []


def _authority():
    """The authority's certificate, or `None` where the environment has none."""
    if not _known:
        try:
            with open(AUTHORITY, encoding="ascii") as file:
                _known.append(file.read())
        except OSError:
            _known.append(None)
    return _known[0]


def install():
    """Teaches the `ssl` module of this interpreter, if it has one."""
    try:
        from ssl import Purpose, SSLContext
    except ImportError:
        return
    load_verify_locations = SSLContext.load_verify_locations
    load_default_certs = SSLContext.load_default_certs

    def with_authority(context):
        authority = _authority()
        if authority is not None:
            load_verify_locations(context, cadata=authority)

    def verify_locations(self, cafile=None, capath=None, cadata=None):
        load_verify_locations(self, cafile, capath, cadata)
        if cafile is not None and os.path.basename(os.fsdecode(cafile)) == BUNDLE:
            with_authority(self)

    def default_certs(self, purpose=Purpose.SERVER_AUTH):
        load_default_certs(self, purpose)
        if purpose == Purpose.SERVER_AUTH:
            with_authority(self)

    for name, function in (
        ("load_verify_locations", verify_locations),
        ("load_default_certs", default_certs),
    ):
        function.__name__ = function.__qualname__ = name
        setattr(SSLContext, name, function)
