"""Methods beside their peers from PyPI in one run: `methods.py PROGRAM [PART]`; prints a Markdown table of medians.

PROGRAM is `cargo build --release -p methods --example measured`; needs numpy, pymannkendall, climate-indices, python-aqi. The peers are asked for
PART (default a hundredth) of what the program computes, and their time is multiplied: alone they would take hours.
"""
import statistics
import subprocess
import sys
import time

import numpy as np

program, part = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 0.01
ROUNDS = 3
chance = np.random.default_rng(1)


def ours(arguments, numbers):
    """Median seconds of the program, without reading; the sum and number of what it found."""
    runs = []
    for _ in range(ROUNDS):
        done = subprocess.run([program, *arguments], input=numbers.astype("<f8").tobytes(), stdout=subprocess.PIPE, check=True)
        seconds, total, n = done.stdout.splitlines()[0].split()
        runs.append(float(seconds))
    return statistics.median(runs), float(total), int(n)


def values(arguments, numbers):
    """What the program found."""
    done = subprocess.run([program, *arguments, "values"], input=numbers.astype("<f8").tobytes(), stdout=subprocess.PIPE, check=True)
    return np.array(done.stdout.split()[3:], dtype=float)


def theirs(work):
    """Median seconds of a peer and what it found."""
    runs = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        found = work()
        runs.append(time.perf_counter() - begin)
    return statistics.median(runs), found


def row(what, peer, own, other, agree):
    print(f"| {what} | {own:.2f} s | {peer}: {other:.0f} s | {other / own:.0f} × | {agree} |", flush=True)


def trends():
    import pymannkendall

    n, length = 10_000, 120
    series = chance.normal(size=(n, length)) + np.linspace(0, 1, length)
    own, *_ = ours(["trend", str(length)], series)
    some = series[: int(n * part)]
    _, total, _ = ours(["trend", str(length)], some)
    other, found = theirs(lambda: sum(pymannkendall.original_test(one).z for one in some))
    agree = f"sum of Z differs by {abs(total - found):.1e}"
    row("Mann-Kendall and Sen on 10,000 series of 120 values", "pymannkendall", own, other / part, agree)


def rain():
    import structlog
    from climate_indices import compute, indices

    # What it logs would take longer than what it computes.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))

    n, years = 10_000, 40
    series = np.round(chance.gamma(1.5, 60, size=(n, years * 12)), 1)
    own, *_ = ours(["spi", str(years * 12)], series)
    some = series[: int(n * part)]

    def peer():
        return [
            indices.spi(one, 3, indices.Distribution.gamma, 1981, 1981, 1981 + years - 1, compute.Periodicity.monthly)
            for one in some
        ]

    other, found = theirs(peer)
    apart = np.abs(values(["spi", str(years * 12)], some) - np.concatenate(found))
    apart = apart[np.isfinite(apart)]
    agree = f"another estimator: apart by {np.median(apart):.3f} in the median, {np.quantile(apart, 0.99):.2f} for 99 of 100"
    row("SPI of 3 months on 10,000 series of 40 years", "climate-indices", own, other / part, agree)


def hours():
    import aqi

    n = 10_000_000
    series = np.round(chance.gamma(2, 20, size=n), 1)
    own, *_ = ours(["nowcast"], series)
    some = series[: int(n * part / 10)]

    def peer():
        """python-aqi has the index and no NowCast: the weighted mean in NumPy before it, as one would write it."""
        found = []
        for end in range(12, len(some) + 1):
            window = some[end - 12 : end][::-1]
            weight = max(0.5, window.min() / window.max())
            weights = weight ** np.arange(12)
            found.append(aqi.to_iaqi(aqi.POLLUTANT_PM25, str((weights * window).sum() / weights.sum()), algo=aqi.ALGO_EPA))
        return found

    other, _ = theirs(peer)
    row("NowCast and index of 10 million hours", "NumPy and python-aqi", own, other / part * 10, "python-aqi has older breakpoints")


print("| what | the hub | peer | ratio | agreement |\n| --- | --- | --- | --- | --- |")
trends()
rain()
hours()
