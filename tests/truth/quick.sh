# A few ordinary commands: prov records what strace sees, path for path.
. "$TESTS/truth/lib.sh"
material
same -d material -- cat a none
same -d material -- ls -l
same -d material -n shell -- sh -c 'cat <a >z; ./script; cd sub && echo * | sort'
finish
