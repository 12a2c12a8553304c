# shellcheck shell=bash
# What the scripts of this folder share. Read by `source`, never run.

ROOT=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
STATE=$ROOT/deploy/.state
JAVA_LEAST=25
NODE_LEAST=20

# File names and output may hold Vietnamese letters, whatever the terminal of this user says.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

say() { printf '%s\n' "$*"; }

stop_with() {
  printf '%s\n' "$@" >&2
  exit 1
}

# --- tools -------------------------------------------------------------------------------------------------------

# The major version of the JDK in a directory, 0 where there is none.
java_major() {
  local release=$1/release version=0
  [[ -x $1/bin/javac && -r $release ]] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release")
  printf '%s' "${version:-0}"
}

# Sets JAVA_HOME to the first JDK that is new enough: the one that the user chose, then the system's, then the path's.
find_java() {
  local candidate on_path
  on_path=$(command -v javac || true)
  [[ -n $on_path ]] && on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java* /opt/jdk* "${HOME:-/}"/.sdkman/candidates/java/current "$on_path"; do
    if [[ -n $candidate ]] && (($(java_major "$candidate") >= JAVA_LEAST)); then
      export JAVA_HOME=$candidate
      return
    fi
  done
  stop_with "No JDK $JAVA_LEAST or newer was found (looked at JAVA_HOME, /usr/lib/jvm and the PATH)." \
    "Install one, for example Temurin: https://adoptium.net/installation/linux/ (package temurin-$JAVA_LEAST-jdk)," \
    "or set JAVA_HOME to where it is."
}

find_node() {
  local version=0
  command -v node >/dev/null && version=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  if ((${version:-0} < NODE_LEAST)) || ! command -v npm >/dev/null; then
    stop_with "Node.js $NODE_LEAST or newer with npm is needed to build the pages; found: $(node --version 2>/dev/null || echo none)." \
      "Install it from https://nodejs.org/en/download (the long-term version will do)."
  fi
}

# --- hashes ------------------------------------------------------------------------------------------------------

# One hash over the names and contents of all files under the given paths (relative to the root), without what builds make there.
hash_of() {
  (
    cd "$ROOT" || exit 1
    local path present=()
    for path in "$@"; do [[ -e $path ]] && present+=("$path"); done
    printf '%s\n' "$@"
    ((${#present[@]} == 0)) || find "${present[@]}" \
      \( -name node_modules -o -name dist -o -name target -o -name .state -o -name paraglide -o -name test-results -o \
        -path '*/project.inlang/*' ! -name settings.json \) -prune -o \
      -type f ! -name schema.d.ts ! -name '*.log' -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum
  ) | sha256sum | cut -c1-16
}

backend_inputs() { hash_of backend/src/main backend/pom.xml backend/.mvn; }

# The front end's client is generated from the contract.
frontend_inputs() { hash_of frontend openapi/openapi.yaml openapi/reference deploy/compress.mjs; }

# --- places ------------------------------------------------------------------------------------------------------

# Refuses in plain words when a directory (or the nearest one above it that exists) cannot be written.
require_writable() {
  local directory=$1 existing=$1
  while [[ ! -e $existing ]]; do existing=$(dirname -- "$existing"); done
  [[ -w $existing && -x $existing ]] && return
  stop_with "$directory cannot be written by $(id -un): $existing belongs to $(stat -c %U -- "$existing")." "${@:2}"
}

require_writable_clone() {
  local directory
  for directory in deploy/.state backend/target frontend/node_modules frontend/dist; do
    require_writable "$ROOT/$directory" \
      "The program must be built first: let its owner run deploy/start once, or clone the repository into a place of your own."
  done
}

# As root in somebody's clone: what was built goes to the owner of the clone, who must be able to build again.
give_back() {
  ((EUID == 0)) || return 0
  local owner path
  owner=$(stat -c %u:%g -- "$ROOT")
  [[ $owner == 0:* ]] && return
  for path in "$@"; do [[ -e $path ]] && chown -R "$owner" -- "$path"; done
}

# --- builds ------------------------------------------------------------------------------------------------------

run_in() { (cd "$ROOT/$1" && shift && "$@"); }

maven() { run_in backend ./mvnw -B -q "$@"; }

# Runs a long command with its words in a log, and shows their end when it fails.
quietly() {
  local name=$1 log=$STATE/$1.log
  shift
  if ! "$@" >"$log" 2>&1; then
    tail -n 40 -- "$log" >&2
    stop_with "" "$name failed; all it said is in $log"
  fi
}

# A release is what a running application uses: never changed once it is there, so that a build does not pull the files away from it.
# Makes the release $1 from the directory $2.
make_release() {
  local draft=$1.draft
  rm -rf -- "$draft"
  mkdir -p -- "$(dirname -- "$1")"
  cp -r -- "$2" "$draft"
  : >"$draft/.in-use"
  rm -rf -- "$1"
  mv -- "$draft" "$1"
}

# $1 directory of the releases, $2 the one to keep. Others go, unless a running application holds them (a shared lock on .in-use).
forget_other_releases() {
  local release
  for release in "$1"/*/; do
    release=${release%/}
    [[ -d $release && $release != "$2" ]] || continue
    if [[ ! -e $release/.in-use ]] || flock --nonblock --exclusive "$release/.in-use" true 2>/dev/null; then
      rm -rf -- "$release"
    fi
  done
}

build_backend() {
  local release=$1 began=$SECONDS
  say "Building the backend (the first time it downloads its libraries) …"
  quietly build-backend maven -DskipTests package
  make_release "$release" "$ROOT/backend/target/quarkus-app"
  say "  done in $((SECONDS - began)) s"
  give_back "$ROOT/backend/target" "$STATE"
}

# npm ci in the folder $1, unless what it would install is there.
install_packages() {
  local wanted stamp=$ROOT/$1/node_modules/.thidua-installed
  wanted=$(hash_of "$1/package.json" "$1/package-lock.json")
  [[ -r $stamp && $(<"$stamp") == "$wanted" ]] && return
  run_in "$1" npm ci --no-audit --no-fund && printf '%s' "$wanted" >"$stamp"
}

# Without the size budget of `npm run build`: that is for the gate to judge, not for who wants to see the pages.
bundle_frontend() { run_in frontend npm run generate && run_in frontend npx vite build; }

build_frontend() {
  local release=$1 began=$SECONDS
  find_node
  say "Building the pages …"
  quietly install-frontend install_packages frontend
  quietly build-frontend bundle_frontend
  quietly install-reference install_packages openapi/reference
  quietly build-reference node "$ROOT/openapi/reference/build.mjs" "$ROOT/frontend/dist/api-reference"
  quietly compress-frontend node "$ROOT/deploy/compress.mjs" "$ROOT/frontend/dist"
  make_release "$release" "$ROOT/frontend/dist"
  give_back "$ROOT/frontend" "$STATE"
  say "  done in $((SECONDS - began)) s"
}

# The clients of other systems, generated from the contract and compiled; again only when it or they have changed.
build_clients() {
  local wanted stamp=$STATE/clients
  wanted=$(hash_of openapi/openapi.yaml openapi/clients)
  [[ -r $stamp && $(<"$stamp") == "$wanted" ]] && return
  rm -rf -- "$stamp" "$ROOT/openapi/clients/java/target" "$ROOT/openapi/clients/typescript/dist"
  install_packages openapi && install_packages openapi/clients/typescript &&
    run_in openapi/clients/typescript npm run build &&
    run_in openapi node clients/json.mjs clients/java/target/openapi.json &&
    maven -f ../openapi/clients/java/pom.xml compile &&
    printf '%s' "$wanted" >"$stamp"
}

# --- the journey -------------------------------------------------------------------------------------------------

install_package() {
  if ((EUID == 0)) && command -v apt-get >/dev/null; then
    (apt-get install -y -q "$1" || (apt-get update -q && apt-get install -y -q "$1")) && return
  fi
  say "$1 is missing. Install it: sudo apt-get install $1"
  return 1
}

find_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    CHROMIUM=$(command -v "$name") && return
  done
  install_package chromium && CHROMIUM=$(command -v chromium)
}

# Runs a command of the journey against what is built now, with settings of its own before it.
run_journey() {
  find_chromium || return 1
  build_what_changed && install_packages deploy/journey || return 1
  run_in deploy/journey env CHROMIUM="$CHROMIUM" "$@"
}

# --- the application ---------------------------------------------------------------------------------------------

# shellcheck disable=SC2034 # the scripts use it
# The same flags for the training of the AOT cache and for the run: the cache is good for these only.
JVM_FLAGS=(
  -XX:+UseCompactObjectHeaders
  -XX:+UseSerialGC
  # What the compilers took from the C library at the start goes back to the machine.
  -XX:TrimNativeHeapInterval=10000
  -Xms48m
  -Xmx256m
  # Little room above what is in use: the application rests most of the day.
  -XX:MinHeapFreeRatio=15
  -XX:MaxHeapFreeRatio=30
  -XX:+ExitOnOutOfMemoryError
  -Duser.timezone=UTC
  -Dstdout.encoding=UTF-8
  -Dstderr.encoding=UTF-8
  --enable-native-access=ALL-UNNAMED
  --add-opens=java.base/java.lang.invoke=ALL-UNNAMED
)

# Two at once: the second waits and then finds done what the first has done.
one_at_a_time() {
  mkdir -p -- "$STATE"
  exec 8>"$STATE/build.lock"
  flock 8
  "$@"
  exec 8>&-
}

build_pages_into() { [[ -d $1 ]] || build_frontend "$1"; }

build_releases() {
  [[ -d $BACKEND ]] || build_backend "$BACKEND"
  build_pages_into "$WEB"
  trained "$BACKEND" || train_backend "$BACKEND"
}

# Builds the pages if they have changed.
build_changed_pages() { one_at_a_time build_pages_into "$STATE/frontend/$(frontend_inputs)"; }

# Builds what has changed and sets BACKEND and WEB to the releases to run.
build_what_changed() {
  BACKEND=$STATE/backend/$(backend_inputs)
  WEB=$STATE/frontend/$(frontend_inputs)
  [[ -d $WEB ]] && trained "$BACKEND" && return
  require_writable_clone
  one_at_a_time build_releases
}

# Runs the application once on throw-away data, so that the JVM remembers which classes it needs and how they link: the AOT cache halves
# the time of every later start. A release without it works as well, only slower to start.
train_backend() {
  local release=$1 began=$SECONDS
  say "Preparing fast starts (once for each build; THIDUA_AOT=no leaves it out) …"
  if train "$release"; then
    say "  done in $((SECONDS - began)) s"
  else
    say "  that failed, starts will be slower; see $STATE/train-backend.log"
  fi
  printf '%s' "$release" >"$release/.trained"
  give_back "$STATE"
}

# Whether nothing is left to do for fast starts: it was done here, or failed, or is not wanted. A cache that was made for another place (the clone was
# moved or copied since) gives the JVM classes of jars that it does not find.
trained() { [[ -d $1 && ${THIDUA_AOT:-yes} != yes ]] || [[ -r $1/.trained && $(<"$1/.trained") == "$1" ]]; }

train() {
  local release=$1 data=$STATE/training port ended=0
  rm -rf -- "$data" "$release"/application.aot*
  port=$(free_port)
  env --unset=QUARKUS_DATASOURCE_JDBC_URL --unset=THIDUA_TODAY "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" \
    "-XX:AOTCacheOutput=$release/application.aot.new" "-Dquarkus.http.port=$port" "-Dquarkus.http.host=127.0.0.1" \
    "-Dthidua.data=$data" -jar "$release/quarkus-run.jar" >"$STATE/train-backend.log" 2>&1 &
  TRAINING=$!
  # Whoever interrupts the preparation ends the application under training, too.
  trap 'kill "$TRAINING"; exit 130' INT
  trap 'kill "$TRAINING"; exit 143' TERM
  if wait_until_ready "$port" "$TRAINING" 300; then visit "$port" "$data" >>"$STATE/train-backend.log" 2>&1; fi
  kill "$TRAINING" 2>/dev/null || true
  wait "$TRAINING" || ended=$?
  trap - INT TERM
  rm -rf -- "$data"
  # 143: ended by the signal, as asked.
  ((ended == 0 || ended == 143)) && [[ -s $release/application.aot.new ]] &&
    mv -- "$release/application.aot.new" "$release/application.aot"
}

# What people do first: look at the public pages, sign in, open the lists.
visit() {
  local port=$1 path token officer
  for path in / /api/v1/public/{about,campaigns,awards,decisions,award-types} "/api/v1/public/awards?q=nguyen"; do
    http "$port" GET "$path"
  done
  officer=$(awk '$1 == "officer" { print $2 }' "$2/demonstration-accounts.txt")
  token=$(http "$port" POST /api/v1/tokens "" "{\"username\":\"officer\",\"password\":\"$officer\"}" |
    sed -n 's/.*"accessToken":"\([^"]*\)".*/\1/p')
  for path in /me /units/tree /campaigns /dossiers /nominations /decisions /awards /obligations; do
    http "$port" GET "/api/v1$path" "$token"
  done
}

# http PORT METHOD PATH [TOKEN] [JSON]: the answer on standard output, whatever it is.
http() {
  local body=${5:-}
  exec 7<>"/dev/tcp/127.0.0.1/$1" || return 0
  {
    printf '%s %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\nAccept: */*\r\n' "$2" "$3" "$1"
    [[ -z ${4:-} ]] || printf 'Authorization: Bearer %s\r\n' "$4"
    [[ -z $body ]] || printf 'Content-Type: application/json\r\nContent-Length: %s\r\n' "${#body}"
    printf '\r\n%s' "$body"
  } >&7
  timeout 20 cat <&7 || true
  exec 7>&-
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  local port
  for _ in {1..50}; do
    port=$((20000 + RANDOM % 20000))
    port_is_taken "$port" || break
  done
  printf '%s' "$port"
}

# Whether a GET of path $2 on port $1 answers 200; needs no curl.
answers() {
  local status
  IFS= read -r status < <(http "$1" GET "$2")
  [[ $status == *" 200 "* ]]
}

# Waits until the application on port $1 with process id $2 is ready, at most $3 seconds.
wait_until_ready() {
  local deadline=$((SECONDS + $3))
  until (answers "$1" /q/health/ready) 2>/dev/null; do
    kill -0 "$2" 2>/dev/null || return 1
    ((SECONDS < deadline)) || return 1
    sleep 0.05
  done
}
