#!/usr/bin/env bash
# Builds what is deployed, and deploys it: ./deploy.sh [python|rust] [stack]
set -euo pipefail
cd "$(dirname "$0")"
language=${1:-python}
stack=${2:-thumbnails}
python=${PYTHON:-python3}
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')

# Pillow as a layer, at the version in requirements.txt, for this machine's Python: that is what runs functions here.
if ! cmp -s requirements.txt "build/pillow-$version.txt"; then
  rm -rf build/pillow
  "$python" -m pip install -q --disable-pip-version-check --only-binary :all: --target build/pillow/python -r requirements.txt
  cp requirements.txt "build/pillow-$version.txt"
fi

# Packages of both languages are uploaded; what was not built says so.
mkdir -p build/rust
if [ "$language" = rust ]; then
  cargo build --release --locked --manifest-path rust/Cargo.toml --target-dir "${CARGO_TARGET_DIR:-build/target}"
  cp "${CARGO_TARGET_DIR:-build/target}/release/bootstrap" build/rust/bootstrap
elif [ ! -e build/rust/bootstrap ]; then
  printf '#!/bin/sh\necho "not built: ./deploy.sh rust" >&2\nexit 1\n' > build/rust/bootstrap
  chmod +x build/rust/bootstrap
fi

bucket="$stack-code"
aws s3api head-bucket --bucket "$bucket" 2>/dev/null || aws s3 mb "s3://$bucket"
aws cloudformation package --template-file template.yaml --s3-bucket "$bucket" --output-template-file build/packaged.yaml > build/package.log
aws cloudformation deploy --template-file build/packaged.yaml --stack-name "$stack" --no-fail-on-empty-changeset \
  --capabilities CAPABILITY_IAM CAPABILITY_AUTO_EXPAND --parameter-overrides Language="$language" PythonVersion="$version"
aws cloudformation describe-stacks --stack-name "$stack" --query 'Stacks[0].Outputs' --output table
