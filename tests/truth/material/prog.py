"""Two modules, one compiled on import, and what Python programs do all day."""
import argparse
import configparser
import csv
import logging
import logging.handlers
import os

import module

logging.basicConfig(filename="log")
logging.warning("hello")
config = configparser.ConfigParser()
print(config.read(["none.ini", "b"]) if os.path.exists("none.ini") else module.NAME)
with open("table.csv", "w", encoding="utf-8") as f:
    csv.writer(f).writerow([1, 2])
with os.scandir("sub") as entries:
    print(sorted(e.name for e in entries if e.is_file()))
os.replace("table.csv", "sub/table.csv")
argparse.ArgumentParser().parse_args([])
