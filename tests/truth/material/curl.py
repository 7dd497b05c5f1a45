"""A server in a thread, and curl as its client."""
import http.server
import subprocess
import threading

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
threading.Thread(target=server.serve_forever).start()
url = f"http://127.0.0.1:{server.server_address[1]}/"
subprocess.run(["curl", "-s", "-o", "got", url + "a", "-f", url + "none", url + "sub/c"])
server.shutdown()
