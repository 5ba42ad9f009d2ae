"""Writes References.txt: partial derivatives of the elementary functions to third order, to 25 digits.

    pip install sympy && python3 references.py > References.txt

A line is `function point... | order by each operand... | value`. The derivatives are taken symbolically and evaluated in as many digits as
it takes; points are exact binary numbers. `ORDINARY` points have all partials to third order, `FAR` points only value and first ones.
"""

import itertools

import mpmath
from sympy import (Rational, Symbol, acos, acosh, asin, asinh, atan, atanh, cos, cosh, diff, erf, erfc, exp, log, sin, sinh, sqrt, tan,
                   tanh)

mpmath.mp.dps = 60

x = Symbol("x", real=True)
y = Symbol("y", real=True)

ALL = [-2.75, -1.25, -0.5, -0.0625, 0.0, 0.03125, 0.375, 1.0, 1.5, 3.25]
POSITIVE = [0.03125, 0.375, 0.75, 1.0, 1.5, 3.25, 10.5]
UNIT = [-0.9375, -0.5, -0.0625, 0.0, 0.03125, 0.375, 0.875]
HUGE = [-1e300, -1e160, 1e155, 1e200, 1e308]
TINY = [-1e-300, 1e-200, 5e-324]
FLOAT_FAR = [2.0**100, -(2.0**60), 2.0**-100, -(2.0**-60)]

# name: (expression, ordinary points, far points)
UNARY = {
    "sin": (sin(x), ALL, [100.0, 1e22] + TINY),
    "cos": (cos(x), ALL, [100.0, 1e22] + TINY),
    "cosMinusOne": (cos(x) - 1, ALL, [100.0, 0.0009765625] + TINY),
    "tan": (tan(x), ALL, [100.0, 1.5703125, 1e22] + TINY),
    "asin": (asin(x), UNIT, [0.99999, -0.9999999999, 1 - 2.0**-24, 2.0**-24 - 1] + TINY),
    "acos": (acos(x), UNIT, [0.99999, -0.9999999999, 1 - 2.0**-24, 2.0**-24 - 1] + TINY),
    "atan": (atan(x), ALL, [1e10, -1e150, 1e153] + FLOAT_FAR[2:] + TINY),
    "sinh": (sinh(x), ALL, [20.0, -80.0, 700.0, -710.0] + TINY),
    "cosh": (cosh(x), ALL, [20.0, -80.0, 700.0, -710.0] + TINY),
    "tanh": (tanh(x), ALL, [8.0, 20.0, -40.0, 80.0, 350.0, -353.0] + TINY),
    "asinh": (asinh(x), ALL, HUGE + FLOAT_FAR + TINY),
    "acosh": (acosh(x), [1.0625, 1.5, 2.0, 7.5], [1 + 2.0**-20, 1.0000000001, 1e155, 1e300, 2.0**100]),
    "atanh": (atanh(x), UNIT, [0.99999, -0.9999999999, 1 - 2.0**-24, 2.0**-24 - 1] + TINY),
    "exp": (exp(x), ALL, [-700.0, 700.0, -80.0, 80.0]),
    "exp2": (2**x, ALL, [-1000.0, 1000.0, -120.0, 120.0]),
    "exp10": (10**x, ALL, [-300.0, 300.0, -30.0, 30.0]),
    "expm1": (exp(x) - 1, ALL, [-40.0, -80.0, -700.0, 700.0] + TINY),
    "log": (log(x), POSITIVE, [1e-300, 1e300, 2.0**100, 2.0**-100]),
    "log2": (log(x) / log(2), POSITIVE, [1e-300, 1e300, 2.0**100, 2.0**-100]),
    "log10": (log(x) / log(10), POSITIVE, [1e-300, 1e300, 2.0**100, 2.0**-100]),
    "log1p": (log(1 + x), [-0.875, -0.25, 0.0, 0.03125, 1.0, 3.25], [2.0**-24 - 1, 1e300, 2.0**100, 2.0**-60] + TINY),
    "sqrt": (sqrt(x), POSITIVE, [1e-300, 1e300, 2.0**100, 2.0**-100, 5e-324]),
    "cbrt": (x ** Rational(1, 3), POSITIVE, [1e-300, 1e300, 2.0**90, 2.0**-90]),
    "erf": (erf(x), ALL, [5.0, 5.1, 10.3, 25.7, 8.5, -12.0, 26.0] + TINY),
    "erfc": (erfc(x), ALL, [5.0, 5.1, 10.3, 25.7, 8.5, 12.0, 26.0, -5.0] + TINY),
}

BINARY = {
    "atan2": (
        # The angle's derivatives do not depend on the quadrant.
        atan(x / y),
        [(1.0, 2.0), (-0.5, 3.25), (0.375, 0.0625)],
        [(1e200, 1e200), (1e-200, 1e-200), (1e-300, 1.0), (2.0**100, 2.0**99), (1e307, 1e300)],
    ),
    "hypot": (
        sqrt(x**2 + y**2),
        [(3.0, 4.0), (-0.5, 0.25), (1.5, -3.25), (0.0, 2.0), (2.0, 0.0)],
        [(1e300, 1e300), (1e-300, 3e-300), (1e200, 1.0), (2.0**100, 2.0**99), (2.0**-100, 2.0**-99)],
    ),
    "pow": (
        x**y,
        [(2.0, 3.5), (0.75, -1.25), (1.0, 1.5), (3.25, 0.0), (1.5, 1.0), (1.5, 2.0), (10.5, 0.125), (0.375, 3.0)],
        [(1e-200, 1.5), (1e200, 1.5), (1e-200, 2.0), (1e160, 1.875), (1.0000001, 1e8), (2.0**-60, 1.5), (2.0**60, 1.5)],
    ),
}
BINARY["realPow"] = BINARY["pow"]

# Polygamma functions, which SymPy is slow at: the derivatives to third order, and the points.
def psi(order):
    return lambda point: mpmath.psi(order, point)


def gamma_derivative(order):
    def at(point):
        p, p1, p2 = (mpmath.psi(n, point) for n in range(3))
        return mpmath.gamma(point) * [1, p, p**2 + p1, p**3 + 3 * p * p1 + p2][order]

    return at


GAMMA = {
    "tgamma": (
        [gamma_derivative(n) for n in range(4)],
        [-2.75, -0.5, 0.375, 1.0, 1.5, 3.25, 10.5],
        [30.25, 100.5, -8.125, 2.0**-30],
    ),
    "lgamma": (
        [lambda point: mpmath.log(abs(mpmath.gamma(point)) if point < 1000 else 1) + (mpmath.loggamma(point) if point >= 1000 else 0)]
        + [psi(n) for n in range(3)],
        [-2.75, -0.5, 0.375, 1.0, 1.5, 3.25, 10.5],
        [30.25, 100.5, 1e10, 1e300, 2.0**-30],
    ),
    "digamma": ([psi(n) for n in range(4)], [-2.75, -0.5, 0.375, 1.0, 1.5, 3.25, 10.5], [30.25, 1e10, 1e300, 2.0**-30, -8.125]),
}

# By the first operand only: a whole number is the second.
WHOLE = {
    "powInteger": (
        lambda n: x**n,
        [(1.5, 0), (1.5, 1), (-1.5, 2), (-1.5, 3), (0.375, -2), (2.0, 7), (-0.75, -3)],
        [(1e-200, 2), (1e100, 3), (-1e100, -2), (1.0000001, 100000000), (2.0**-60, 2)],
    ),
    "root": (
        lambda n: x ** Rational(1, n),
        [(1.5, 1), (1.5, 2), (0.375, 3), (3.25, -2), (10.5, 5)],
        [(1e-200, 2), (1e300, 3), (1e300, -5), (2.0**-60, 3)],
    ),
}


def show(name, arguments, orders, expression, point):
    point = {symbol: Rational(number) for symbol, number in point.items()}
    value = expression.evalf(30, subs=point, maxn=4000)
    if name == "log1p" and orders == [0]:
        # SymPy takes 1 + x for 1 where x is tiny.
        value = mpmath.log1p(arguments[0])
    line(name, arguments, orders, value)


def line(name, arguments, orders, value):
    """One line, unless a Double can't hold the derivative."""
    if value != 0 and not (1e-307 < abs(float(value)) < 1.7e308):
        return
    digits = mpmath.nstr(mpmath.mpf(str(value)), 25, strip_zeros=True)
    print(f"{name} {' '.join(map(repr, arguments))} | {' '.join(map(str, orders))} | {digits}")


def orders(variables, limit):
    return [o for o in itertools.product(range(limit + 1), repeat=variables) if 0 < sum(o) <= limit]


def differentiate(expression, symbols, order):
    for symbol, times in zip(symbols, order):
        if times:
            expression = diff(expression, symbol, times)
    return expression


def table():
    scalars()
    pairs()
    gammas()


def scalars():
    for name, (expression, ordinary, far) in UNARY.items():
        for order in range(4):
            derivative = diff(expression, x, order) if order else expression
            for point in ordinary + (far if order <= 1 else []):
                show(name, [point], [order], derivative, {x: point})


def pairs():
    for name, (expression, ordinary, far) in BINARY.items():
        for order in [(0, 0)] + orders(2, 3):
            derivative = differentiate(expression, (x, y), order)
            for point in ordinary + (far if sum(order) <= 1 else []):
                show(name, point, order, derivative, {x: point[0], y: point[1]})
    for name, (family, ordinary, far) in WHOLE.items():
        for order in range(4):
            for point in ordinary + (far if order <= 1 else []):
                derivative = diff(family(point[1]), x, order) if order else family(point[1])
                show(name, point, [order, 0], derivative, {x: point[0]})


def gammas():
    for name, (derivatives, ordinary, far) in GAMMA.items():
        for order, derivative in enumerate(derivatives):
            for point in ordinary + (far if order <= 1 else []):
                line(name, [point], [order], derivative(mpmath.mpf(point)))
    for n, point in itertools.product([1, 2, 5], [-2.75, 0.375, 1.5, 10.5]):
        for order in range(3):
            line("polygamma", [float(n), point], [0, order], psi(n + order)(mpmath.mpf(point)))


if __name__ == "__main__":
    table()
