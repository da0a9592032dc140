"""Serves what a generated module emits. Every scrape makes all calls once more.

Arguments: the name of the module, and a file: {calls: [[method, [values], {labels}], …],
others: [name, …]}, where the others are gauges that no module emits.
Prints the port that it listens on.
"""

import importlib
import json
import sys
from http.server import ThreadingHTTPServer

from prometheus_client import CollectorRegistry, Gauge
from prometheus_client.exposition import MetricsHandler

module = importlib.import_module(sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as file:
    plan = json.load(file)

registry = CollectorRegistry()
metrics = module.Metrics(registry)
for name in plan["others"]:
    Gauge(name, "What somebody else emits.", registry=registry).set(1)


def emit():
    for method, values, labels in plan["calls"]:
        result = getattr(metrics, method)(*values, **labels)
        if result is not None:
            with result:
                pass


class Handler(MetricsHandler):
    def do_GET(self):
        emit()
        super().do_GET()

    def log_message(self, *args):
        pass


Handler.registry = registry
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
