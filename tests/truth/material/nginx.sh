# A server on a socket of its own, two requests, the end.
mkdir -p nginx
cat >nginx/conf <<X
user root;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events { }
http {
	access_log access.log;
	client_body_temp_path body;
	proxy_temp_path proxy;
	fastcgi_temp_path fastcgi;
	uwsgi_temp_path uwsgi;
	scgi_temp_path scgi;
	server { listen unix:nginx.sock; root ..; }
}
X
nginx -p nginx -c conf -e error.log
curl -s --unix-socket nginx/nginx.sock http://x/a http://x/none >got
pid=$(cat nginx/nginx.pid)
nginx -p nginx -c conf -e error.log -s quit
tail -f --pid="$pid" b >/dev/null
