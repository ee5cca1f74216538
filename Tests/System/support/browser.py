"""Headless Chromium: a page as a person's browser shows it, and what its scripts complained of."""

import functools
import html.parser
import http.server
import re
import shutil
import subprocess
import threading

CONSOLE = re.compile(r'CONSOLE[:(]\d+\)?\] "(.*)", source:')


class _Elements(html.parser.HTMLParser):
    """Every element of a document with its attributes, and all of its text."""

    def __init__(self):
        super().__init__()
        self.elements = []
        self.text = []

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.text.append(data)


class Page:
    """A page after it has loaded and its scripts have run."""

    def __init__(self, url, milliseconds=2_000, flags=()):
        browser = shutil.which("chromium")
        assert browser, "chromium is missing: deploy/setup installs it"
        # Without its sandbox it also runs as root, in a container; the pages are our own.
        done = subprocess.run(
            [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--enable-logging=stderr", "--v=0", "--window-size=1200,2000",
             f"--virtual-time-budget={milliseconds}", *flags, "--dump-dom", str(url)],
            capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr[-2000:]
        self.dom = done.stdout
        #: What the page wrote to the console: errors of scripts, of styles, of what it asked for.
        self.console = CONSOLE.findall(done.stderr)
        parsed = _Elements()
        parsed.feed(self.dom)
        self.elements = parsed.elements
        self.text = " ".join(" ".join(parsed.text).split())

    def all(self, tag):
        """The attributes of every element of that name."""
        return [attributes for name, attributes in self.elements if name == tag]


class Pages:
    """Serves a folder on a loopback port, as the portal's own web server would."""

    def __init__(self, folder):
        handler = functools.partial(_Quiet, directory=folder)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.origin = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass
