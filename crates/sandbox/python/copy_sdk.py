"""Copies distributions that this interpreter already has, at exactly the pinned versions.

Run as `python copy_sdk.py TARGET NAME==VERSION…`. Ends with 0 if everything was copied and with 3,
having copied nothing, if anything is missing or of another version.
"""

import importlib.metadata
import os
import shutil
import sys

NOT_HERE = 3


def main(target, pins):
    distributions = []
    for pin in pins:
        name, _, version = pin.partition("==")
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            return NOT_HERE
        if distribution.version != version or not distribution.files:
            return NOT_HERE
        distributions.append(distribution)
    for distribution in distributions:
        for path in distribution.files:
            # What lies outside the packages' directory are commands.
            if ".." in path.parts or path.is_absolute():
                continue
            source = distribution.locate_file(path)
            if not os.path.isfile(source):
                continue
            destination = os.path.join(target, *path.parts)
            os.makedirs(os.path.dirname(destination), exist_ok=True)
            shutil.copy2(source, destination)
        print(f"Copied {distribution.metadata['Name']}-{distribution.version}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
