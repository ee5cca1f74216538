"""Figures kept as they were measured, and the tables printed from them."""

import json
import os
import statistics
from dataclasses import dataclass

from .servers import OURS


@dataclass(frozen=True)
class Column:
    """One measure; `better` +1: high is good, -1: low is good, 0: not compared."""

    key: str
    heading: str
    form: str
    better: int


class Table:
    """Rows of repeated measurements: {server: [{key: value}]}."""

    def __init__(self, title, columns, rows, text=""):
        self.title, self.columns, self.rows, self.text = title, columns, rows, text

    def plain(self):
        """For JSON."""
        return {
            "title": self.title,
            "columns": [[c.key, c.heading, c.form, c.better] for c in self.columns],
            "rows": self.rows,
            "text": self.text,
        }

    @staticmethod
    def read(plain):
        """From JSON."""
        columns = [Column(*c) for c in plain["columns"]]
        return Table(plain["title"], columns, plain["rows"], plain.get("text", ""))

    def median(self, server, key):
        """The median of a measure, or None where it was not taken."""
        values = [run[key] for run in self.rows.get(server) or [] if run.get(key) is not None]
        return statistics.median(values) if values else None

    def base(self):
        """Whom the ratios are against: ours, else the floor, else the first."""
        for name in (OURS, "c-floor"):
            if name in self.rows:
                return name
        return next(iter(self.rows), None)

    def _cell(self, server, column):
        values = [r[column.key] for r in self.rows[server] if r.get(column.key) is not None]
        if not values:
            return "-"
        middle = statistics.median(values)
        text = column.form.format(middle)
        if len(values) > 1 and middle:
            text += f" ±{(max(values) - min(values)) / middle * 50:.0f}%"
        against = self.median(self.base(), column.key)
        if server != self.base() and column.better and against and middle:
            ratio = middle / against if column.better < 0 else against / middle
            text += f" ({ratio:.2f}x)"
        return text

    def markdown(self):
        """The table; (x) is how much better the base is."""
        lines = [f"### {self.title}", ""]
        if self.rows:
            runs = max(len(v) for v in self.rows.values())
            lines += [f"Medians of {runs} (± half the spread; x: against {self.base()}).", ""]
            lines += ["| server | " + " | ".join(c.heading for c in self.columns) + " |"]
            lines += ["|---|" + "--:|" * len(self.columns)]
            for server in self.rows:
                cells = " | ".join(self._cell(server, c) for c in self.columns)
                lines += [f"| {server} | {cells} |"]
            lines += [""]
        if self.text:
            lines += ["```", self.text.rstrip(), "```", ""]
        return "\n".join(lines)


class Results:
    """One file of results; parts measured later on the same day under the same name join it."""

    def __init__(self, path):
        self.path = path
        self.parts = {}
        self.header = {}
        if os.path.exists(path):
            with open(path) as f:
                stored = json.load(f)
            self.header = stored["header"]
            self.parts = stored["parts"]

    def put(self, part, tables, noise, notes, when):
        """Keeps one part's tables, replacing an older measurement of it."""
        self.parts[part] = {
            "measured": when,
            "noise": noise,
            "notes": notes,
            "tables": {key: table.plain() for key, table in tables.items()},
        }

    def table(self, part, key):
        """A table of a part, or None."""
        plain = self.parts.get(part, {}).get("tables", {}).get(key)
        return Table.read(plain) if plain else None

    def write(self, bars, order):
        """The JSON file, and beside it the same as Markdown."""
        verdicts = [bar.verdict(self) for bar in bars]
        stored = {"header": self.header, "bars": verdicts, "parts": self.parts}
        with open(self.path, "w") as f:
            json.dump(stored, f, indent=1)
            f.write("\n")
        with open(os.path.splitext(self.path)[0] + ".md", "w") as f:
            f.write(self.markdown(verdicts, order))

    def markdown(self, verdicts, order):
        """The whole report."""
        machine = self.header["machine"]
        lines = [
            f"# Benchmark of {self.header['date']}: {self.header['name']}",
            "",
            f"Commit {self.header['commit']}; {machine['cores']} cores of {machine['cpu']}, "
            f"{machine['memory_gib']} GiB, {machine['kernel']}. How to read it: `bench/README.md`.",
            "",
            "## Bars",
            "",
            bars_markdown(verdicts),
            "",
        ]
        for part in sorted(self.parts, key=order.index):
            stored = self.parts[part]
            lines += [f"## {part}", "", f"Measured {stored['measured']}; {_noise(stored)}.", ""]
            lines += [f"- {note}" for note in stored["notes"]]
            if stored["notes"]:
                lines += [""]
            lines += [Table.read(plain).markdown() for plain in stored["tables"].values()]
        return "\n".join(lines).rstrip() + "\n"


def _noise(stored):
    noise = stored["noise"]
    if not noise:
        return "noise does not matter to it"
    return (
        f"CPU used by others: median {noise['others_median']} % of a core, "
        f"worst {noise['others_worst']} %; stolen by the host: median {noise['stolen_median']} %, "
        f"worst {noise['stolen_worst']} % ({noise['samples']} samples)"
    )


def bars_markdown(verdicts):
    """The table of bars with what was measured."""
    lines = ["| bar | limit | measured | |", "|---|--:|--:|---|"]
    for v in verdicts:
        figure = "-"
        if v["figure"] is not None:
            figure = f"{v['figure']:,.2f}".removesuffix(".00")
        word = {True: "met", False: "**MISSED**", None: "not measured"}[v["met"]]
        lines.append(f"| {v['bar']} | {v['limit']} | {figure} | {word} |")
    return "\n".join(lines)
