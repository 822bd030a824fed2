"""`python -m closeknit.bench [--json] [--quick]`: the bench without the rest of the command line."""

import argparse
import sys

from closeknit.bench import main

parser = argparse.ArgumentParser(prog="closeknit bench")
parser.add_argument("--json", action="store_true")
parser.add_argument("--quick", action="store_true")
sys.exit(main(parser.parse_args()))
