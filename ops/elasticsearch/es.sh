#!/usr/bin/env bash
# A private Elasticsearch 8 for the tests, on loopback only, made of Maven artifacts.
#   ops/elasticsearch/es.sh start FOLDER   builds a node in FOLDER, starts it and prints its address
#   ops/elasticsearch/es.sh stop FOLDER    stops it; what was built stays for the next start
#   ops/elasticsearch/es.sh kill FOLDER    ends it at once, as a broken machine would
# It wants Java 17, Maven and curl. MADANG_TEST_ELASTICSEARCH_PORT names another port than 19200,
# MADANG_TEST_ELASTICSEARCH_BUILT a folder in which a node was built: a second one is a copy of it.
#
# The artifact is Elastic's distribution for integration tests: the real server with few of its
# modules. Our plugin adds the Korean analyser (nori), the other analysis parts that indexes name,
# and GET /. In production the ordinary distribution with analysis-nori takes its place.
set -euo pipefail

usage="usage: ops/elasticsearch/es.sh start|stop|kill FOLDER"
action=${1:?$usage}
folder=${2:?$usage}
here=$(cd "$(dirname "$0")" && pwd)
version=8.19.21
nori=9.12.2
port=${MADANG_TEST_ELASTICSEARCH_PORT:-19200}
built=${MADANG_TEST_ELASTICSEARCH_BUILT:-}
address=http://127.0.0.1:$port
home=$folder/elasticsearch-$version
plugin=$home/plugins/madangtest
export ES_JAVA_HOME=${ES_JAVA_HOME:-/usr/lib/jvm/java-17-openjdk-amd64}

build() {
    mkdir -p "$folder"
    cp -r "$here/pom.xml" "$here/src" "$folder/"
    cd "$folder"
    mvn --batch-mode --quiet package "-Des.version=$version" "-Dnori.version=$nori" "-Dout=$folder" >&2
    mkdir -p classes "$plugin" "$home/config/jvm.options.d" "$home/data" "$home/logs"
    "$ES_JAVA_HOME/bin/java" -jar jars/ecj-*.jar -source 17 -target 17 -nowarn -d classes \
        -cp "$(printf '%s:' "$home"/lib/*.jar jars/lucene-*.jar)" src/TestNodePlugin.java >&2
    (cd classes && "$ES_JAVA_HOME/bin/jar" --create --file "$plugin/madangtest.jar" madangtest 2>/dev/null ||
        python3 -m zipfile -c "$plugin/madangtest.jar" madangtest)
    cp jars/lucene-*.jar "$plugin"
    printf '%s\n' name=madangtest 'description=analysis parts, nori, GET /' version=1 \
        classname=madangtest.TestNodePlugin java.version=17 "elasticsearch.version=$version" \
        >"$plugin/plugin-descriptor.properties"
    printf '%s\n' -Xms256m -Xmx256m -XX:TieredStopAtLevel=1 >"$home/config/jvm.options.d/test.options"
    # Some builds of Java 17 lack this module.
    sed -i -e '/jdk.incubator.vector/d' -e '/^-Xlog:gc/d' "$home/config/jvm.options"
    touch "$folder/built"
}

configure() {
    printf '%s\n' 'cluster.name: madang-test' 'node.name: madang-test-1' \
        'discovery.type: single-node' 'http.host: 127.0.0.1' "http.port: $port" \
        'transport.host: 127.0.0.1' "transport.port: $((port + 100))" \
        'xpack.security.enabled: false' \
        'cluster.routing.allocation.disk.threshold_enabled: false' >"$home/config/elasticsearch.yml"
}

copy() {
    mkdir -p "$folder"
    tar -C "$built" --exclude='*/data/*' --exclude='*/logs/*' -cf - "elasticsearch-$version" |
        tar -C "$folder" -xf -
    touch "$folder/built"
}

case $action in
start)
    if [ ! -e "$folder/built" ]; then
        if [ -e "$built/built" ]; then copy; else build; fi
    fi
    configure
    as_owner=()
    if [ "$(id -u)" = 0 ]; then
        # The server refuses to run as root.
        chmod a+rx "$folder"
        chown -R nobody:nogroup "$home"
        as_owner=(setpriv --reuid=nobody --regid=nogroup --clear-groups env "HOME=$home")
    fi
    cd "$home"
    "${as_owner[@]}" bin/elasticsearch >"$folder/log" 2>&1 </dev/null &
    echo $! >"$folder/pid"
    for _ in $(seq 360); do
        if curl --silent --fail --max-time 2 "$address/_cluster/health?wait_for_status=yellow" >/dev/null; then
            echo "$address"
            exit 0
        fi
        kill -0 "$(cat "$folder/pid")" 2>/dev/null || break
        sleep 0.5
    done
    tail -20 "$folder/log" >&2
    exit 1
    ;;
stop | kill)
    pid=$(cat "$folder/pid")
    if [ "$action" = kill ]; then
        # The launcher's child is the server.
        pkill -KILL -P "$pid" 2>/dev/null || true
        kill -KILL "$pid" 2>/dev/null || true
    else
        kill "$pid" 2>/dev/null || true
    fi
    for _ in $(seq 120); do
        kill -0 "$pid" 2>/dev/null || exit 0
        sleep 0.5
    done
    exit 1
    ;;
*)
    echo "$usage" >&2
    exit 2
    ;;
esac
