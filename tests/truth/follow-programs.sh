# Static shells, Go's programs and compiler: what tests/follow/programs says, path for path.
# slow
# timeout 580
. "$TESTS/follow/lib.sh"
export GOPROXY=off GOFLAGS=-mod=mod GOTOOLCHAIN=local GOMAXPROCS=2
cp -r "$TESTS/follow/module" files/go
if command -v go >/dev/null; then
	for cgo in 0 1; do
		(cd files/go && HOME=$PWD/../../home CGO_ENABLED=$cgo go build -o "$PROGRAMS/hello$cgo" .) >>go.log 2>&1
	done
fi
mkdir -p files/site/content files/site/layouts/_default
printf 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n' >files/site/config.toml
printf -- '---\ntitle: a page\n---\nSome *words*.\n' >files/site/content/page.md
echo '{{ .Title }}{{ .Content }}' | tee files/site/layouts/_default/{single,list}.html >/dev/null
. "$TESTS/follow/programs"
rows_told follow-programs.txt
