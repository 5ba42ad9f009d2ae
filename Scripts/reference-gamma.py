#!/usr/bin/env python3
# Writes Tests/RuntimeTests/GammaReferences.swift: values of the digamma and polygamma functions to 60 digits, rounded. Needs mpmath.
import random
import sys

from mpmath import cot, diff, mp, mpf, pi, psi

mp.dps = 60
random.seed(1)


def value(n, x):
    """psi(n, x); for negative x by reflection."""
    if x > 0:
        return psi(n, x)
    with mp.workdps(90):
        return (-1) ** n * psi(n, 1 - x) - pi * diff(lambda t: cot(pi * t), x, n)


arguments = [1e-300, 1e-10, 0.1, 0.5, 1.0, 1.25, 1.4616, 1.4616321449683622, 1.4617, 1.5, 1.999, 2.0, 2.001, 3.0, 9.999, 10.0, 10.001, 16.5]
arguments += [30.0, 100.0, 1e5, 1e10, 1e100]
arguments += [random.uniform(0, 2) for _ in range(20)] + [random.uniform(2, 12) for _ in range(20)]
arguments += [10 ** random.uniform(-12, 12) for _ in range(20)]
negative = [-1e-10, -0.1, -0.25, -0.5, -0.504, -0.75, -0.999, -1.001, -1.5, -2.5, -10.3, -100.75, -1000.5]
negative += [random.uniform(-20, 0) for _ in range(30)]

out = sys.stdout
out.write("// Written by Scripts/reference-gamma.py with mpmath, 60 digits, rounded to the nearest double.\n\n")
out.write("struct GammaReference {\n    var order: Int\n    var argument: Double\n    var value: Double\n}\n\n")
out.write("let gammaReferences: [GammaReference] = {\n    var table: [GammaReference] = []\n")
for n in range(0, 7):
    xs = arguments + (negative if n <= 4 else [])
    out.write(f"    table += zip(gammaArguments[..<{len(xs)}], [\n")
    row = "       "
    for x in xs:
        with mp.workdps(60):
            v = value(n, mpf(x))
        text = " " + repr(float(v)).replace("inf", ".infinity") + ","
        if len(row) + len(text) > 138:
            out.write(row + "\n")
            row = "       "
        row += text
    out.write(row + "\n    ] as [Double]).map { GammaReference(order: " + str(n) + ", argument: $0, value: $1) }\n")
out.write("    return table\n}()\n\nprivate let gammaArguments: [Double] = [\n")
row = "   "
for x in arguments + negative:
    text = " " + repr(x) + ","
    if len(row) + len(text) > 138:
        out.write(row + "\n")
        row = "   "
    row += text
out.write(row + "\n]\n")
