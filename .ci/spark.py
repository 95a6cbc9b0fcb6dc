"""Runs PySpark code from standard input by a stand-in for Spark: what `pipe` and `saveAsTextFile` do to a command that
is piped through is done here as PySpark does it (one process a partition, some of them without input, an environment
of nothing but `env`, one file a partition), on one machine and one partition after another."""

import os
import shlex
import subprocess
import sys
from pathlib import Path


class Rdd:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, env=None):
        return Rdd([self._pipe_one(lines, command, env or {}) for lines in self.partitions])

    @staticmethod
    def _pipe_one(lines, command, env):
        text = "".join(f"{line}\n" for line in lines).encode()
        ended = subprocess.run(shlex.split(command), env=env, input=text, stdout=subprocess.PIPE, check=False)
        return [line.decode() for line in ended.stdout.split(b"\n") if line]

    def saveAsTextFile(self, folder):
        os.mkdir(folder)
        for index, lines in enumerate(self.partitions):
            Path(folder, f"part-{index:05}").write_bytes("".join(f"{line}\n" for line in lines).encode())
        Path(folder, "_SUCCESS").touch()


class Context:
    def textFile(self, path, minPartitions):
        lines = Path(path).read_text().splitlines()
        # As many as are promised would only start as many processes; one of these three has no line.
        half = (len(lines) + 1) // 2 if minPartitions > 2 else len(lines)
        return Rdd([lines[:half], lines[half:], []])


class Session:
    sparkContext = Context()


exec(compile(sys.stdin.read(), "README.md", "exec"), {"os": os, "spark": Session()})
