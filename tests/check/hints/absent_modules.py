# Modules that do not exist here.
import requests  #? absent-module: fetch_page(url: str
import numpy as np  #? absent-module: statistics
import pandas as pd  #? absent-module: collections.Counter
import socket  #? absent-module: external function
import subprocess  #? absent-module: external function
import threading  #? absent-module: asyncio.gather
import pickle  #? absent-module: json.dumps
import sqlite3  #? absent-module: external function
from bs4 import BeautifulSoup  #? absent-module: re
import yaml  #? absent-module: re

# ---
import maths  #? absent-module: math
import date_time  #? absent-module: datetime
import collection  #? absent-module: collections
from dataclass import dataclass  #? absent-module: dataclasses
from tools import get_weather  #? absent-module: remove this import
import simplejson as json  #? absent-module: use json
import regex  #? absent-module: use re
from dateutil import parser  #? absent-module: datetime
import pytz  #? absent-module: zoneinfo
import argparse  #? absent-module: inputs
from pydantic import BaseModel  #? absent-module: dataclass
import matplotlib.pyplot as plt  #? absent-module: print

# ---
page = requests.get("https://example.com")  #? name-defined: fetch_page
values = np.array([1, 2])  #? name-defined: lists of numbers
frame = pd.DataFrame([])  #? name-defined: lists and dicts
key = os.getenv("KEY")  #? name-defined: os
# ---
try:
    import numpy
except ImportError:
    numpy = None
print(numpy)
# ---
def load():
    with open("a.txt") as file:  #? absent-builtin: external function
        return file.read()

name = input("name")  #? absent-builtin: inputs
exit(1)  #? absent-builtin: let the program end
