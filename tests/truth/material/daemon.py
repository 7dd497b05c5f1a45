"""A daemon that leaves its parent, its session and its descriptors, runs three jobs by the clock, and ends."""
import os
import subprocess
import time

os.mkfifo("alive")
if os.fork() == 0:
    os.setsid()
    if os.fork() != 0:
        os._exit(0)
    alive = os.open("alive", os.O_WRONLY)
    os.chdir("sub")
    os.umask(0o27)
    for fd in (0, 1, 2):
        os.dup2(os.open("/dev/null", os.O_RDWR), fd)
    with open("daemon.pid", "w", encoding="utf-8") as f:
        f.write("1")
    for n in range(3):
        time.sleep(0.01)
        subprocess.run(["sh", "-c", f"date >job.{n}"], check=True)
    os.unlink("daemon.pid")
    os._exit(0)
with open("alive", "rb") as f:
    f.read()
