"""A second implementation of the methods behind the test vectors, written apart from the first.

    python3 oracle.py FILE...          recomputes every case it knows and compares
    python3 oracle.py --fill FILE...   also writes the expected figures of cases that have none

Straight from the formulas, at 40 digits, with mpmath (1.3.0 was used); quantiles of lists with NumPy (2.4.6). Slow on
purpose: no shortcut for speed. No build and no check needs it.
"""

import itertools
import json
import sys
from fractions import Fraction

import mpmath as mp
import numpy

mp.mp.dps = 40
one, two = mp.mpf(1), mp.mpf(2)


def num(value):
    """A number as it is written: 0.95 is 95/100, not the nearest binary fraction."""
    return mp.mpf(str(value))


def level(inputs):
    return num(inputs.get("confidence", 0.95))


def z_of(confidence):
    return mp.sqrt(two) * mp.erfinv(confidence)


def bisect(f, low, high, digits=34):
    """Where f changes sign."""
    positive = f(low) > 0
    while high - low > mp.mpf(10) ** -digits * max(abs(low), abs(high), mp.mpf(10) ** -digits):
        middle = (low + high) / 2
        if (f(middle) > 0) == positive:
            low = middle
        else:
            high = middle
    return (low + high) / 2


NONE = {"not_estimable": True}


# Distributions


def normal_quantile(p):
    with mp.workdps(160):
        return -mp.sqrt(two) * mp.erfinv(1 - 2 * p)


def beta_below(x, a, b):
    """By the series of positive terms, from the side where it is short."""
    y = 1 - x
    if x > one / 2:
        return 1 - beta_below(y, b, a)
    if x == 0:
        return mp.mpf(0)
    term, total, k = x**a * y**b / (a * mp.beta(a, b)), mp.mpf(0), 0
    while True:
        total += term
        term *= (a + b + k) / (a + 1 + k) * x
        k += 1
        if term < total * mp.mpf(10) ** -45 and k > 10:
            return total


def gamma_below(a, x):
    if x == 0:
        return mp.mpf(0)
    term, total, k = mp.exp(a * mp.log(x) - x - mp.loggamma(a + 1)), mp.mpf(0), 0
    while x > a + k or term > total * mp.mpf(10) ** -38:
        total += term
        k += 1
        term *= x / (a + k)
    return total


def beta_quantile(p, a, b):
    return bisect(lambda x: beta_below(x, a, b) - p, mp.mpf(0), one, 20)


def gamma_quantile(p, a):
    high = one
    while gamma_below(a, high) < p:
        high *= 2
    return bisect(lambda x: gamma_below(a, x) - p, mp.mpf(0), high, 20)


def t_outside(t, df):
    return beta_below(df / (df + t * t), df / 2, one / 2)


def t_critical(confidence, df):
    high = one
    while t_outside(high, df) > 1 - confidence:
        high *= 2
    return bisect(lambda t: t_outside(t, df) - (1 - confidence), mp.mpf(0), high, 25)


def noncentral_t_below(t, df, noncentrality):
    """Over the density of the scale s = sqrt(chi-squared / df)."""
    constant = 2 * (df / 2) ** (df / 2) / mp.gamma(df / 2)
    density = lambda s: constant * s ** (df - 1) * mp.exp(-df * s * s / 2) * mp.ncdf(t * s - noncentrality)
    width = 1 / mp.sqrt(2 * df)
    points = [mp.mpf(0)] + [p for p in (1 + k * width for k in range(-12, 13, 3)) if p > 0] + [1 + 40 * width]
    return mp.quad(density, points)


# Proportions


def wilson_limits(x, n, z):
    p = x / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * mp.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (mp.mpf(0) if x == 0 else centre - half), (one if x == n else centre + half)


def continuity_limits(x, n, z):
    p = x / n
    low = (2 * n * p + z * z - 1 - z * mp.sqrt(z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1))) / (2 * (n + z * z))
    high = mp.mpf(1)
    if x < n:
        high = (2 * n * p + z * z + 1 + z * mp.sqrt(z * z + 2 - 1 / n + 4 * p * (n * (1 - p) - 1))) / (2 * (n + z * z))
    return (mp.mpf(0) if x == 0 else low), high


def exact_limits(x, n, confidence):
    tail = (1 - confidence) / 2
    low = mp.mpf(0) if x == 0 else beta_quantile(tail, x, n - x + 1)
    high = one if x == n else beta_quantile(1 - tail, x + 1, n - x)
    return low, high


def single(limits):
    def method(inputs):
        x, n = num(inputs["x"]), num(inputs["n"])
        if n == 0:
            return NONE
        low, high = limits(x, n, level(inputs))
        shift = num(inputs.get("reference", 0))
        return {"estimate": x / n - shift, "lower": low - shift, "upper": high - shift}

    return method


def hybrid(limits):
    def method(inputs):
        x1, n1, x2, n2 = (num(inputs[k]) for k in ("x1", "n1", "x2", "n2"))
        if n1 == 0 or n2 == 0:
            return NONE
        z = z_of(level(inputs))
        (l1, u1), (l2, u2) = limits(x1, n1, z), limits(x2, n2, z)
        p1, p2 = x1 / n1, x2 / n2
        d = p1 - p2
        return {
            "estimate": d,
            "lower": d - mp.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2),
            "upper": d + mp.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2),
        }

    return method


def score_difference(inflated):
    def method(inputs):
        x1, n1, x2, n2 = (num(inputs[k]) for k in ("x1", "n1", "x2", "n2"))
        if n1 == 0 or n2 == 0:
            return NONE
        d, total, z = x1 / n1 - x2 / n2, n1 + n2, z_of(level(inputs))

        def variance(D):
            # Miettinen and Nurminen's closed form of the cubic's root.
            l3, l2 = total, (n1 + 2 * n2) * D - total - (x1 + x2)
            l1, l0 = (n2 * D - total - 2 * x2) * D + x1 + x2, x2 * D * (1 - D)
            v = (l2 / (3 * l3)) ** 3 - l1 * l2 / (6 * l3**2) + l0 / (2 * l3)
            u = mp.sqrt(max(mp.mpf(0), (l2 / (3 * l3)) ** 2 - l1 / (3 * l3)))
            u = u if v > 0 else -u
            cosine = mp.mpf(0) if u == 0 else v / u**3
            w = (mp.pi + mp.acos(max(-one, min(one, cosine)))) / 3
            q2 = 2 * u * mp.cos(w) - l2 / (3 * l3)
            q2 = max(mp.mpf(0), -D, min(one, 1 - D, q2))
            q1 = q2 + D
            return (q1 * (1 - q1) / n1 + q2 * (1 - q2) / n2) * (total / (total - 1) if inflated else 1)

        rejected = lambda D: abs(d - D) - z * mp.sqrt(max(mp.mpf(0), variance(D)))
        tiny = mp.mpf(10) ** -20
        return {
            "estimate": d,
            "lower": -one if d == -1 else bisect(rejected, -one, d - tiny, 25),
            "upper": one if d == 1 else bisect(rejected, d + tiny, one, 25),
        }

    return method


def score_ratio(inputs):
    x1, n1, x2, n2 = (num(inputs[k]) for k in ("x1", "n1", "x2", "n2"))
    if n1 == 0 or n2 == 0 or x1 == x2 == 0:
        return NONE
    z, total = z_of(level(inputs)), n1 + n2

    def rejected(log_ratio):
        R = mp.exp(log_ratio)
        A, B, C = total * R, -(n1 * R + x1 + n2 + x2 * R), x1 + x2
        q2 = (-B - mp.sqrt(max(mp.mpf(0), B * B - 4 * A * C))) / (2 * A)
        q1 = R * q2
        variance = (q1 * (1 - q1) / n1 + R * R * q2 * (1 - q2) / n2) * total / (total - 1)
        return abs(x1 / n1 - R * x2 / n2) - z * mp.sqrt(max(mp.mpf(0), variance))

    middle = mp.log(x1 / n1 * n2 / x2) if x1 > 0 and x2 > 0 else mp.mpf(-12 if x1 == 0 else 12)
    lower = mp.mpf(0) if x1 == 0 else mp.exp(bisect(rejected, mp.mpf(-60), middle, 25))
    if x2 == 0:
        return {"not_estimable": True, "because": "comparatorZero", "estimate": mp.inf, "lower": lower, "upper": mp.inf}
    return {"estimate": x1 / n1 * n2 / x2, "lower": lower, "upper": mp.exp(bisect(rejected, middle, mp.mpf(60), 25))}


def log_ratio(inputs, estimate, variance):
    if variance == 0:
        flag = {"not_estimable": True, "because": "noVariation"}
        return {**flag, "estimate": estimate, "se": 0, "lower": estimate, "upper": estimate}
    z, se = z_of(level(inputs)), mp.sqrt(variance)
    return {"estimate": estimate, "se_log": se, "lower": estimate * mp.exp(-z * se), "upper": estimate * mp.exp(z * se)}


def katz(inputs):
    add = num(inputs.get("add", 0))
    x1, n1, x2, n2 = (num(inputs[k]) + add * m for k, m in (("x1", 1), ("n1", 2), ("x2", 1), ("n2", 2)))
    if x1 == 0 or x2 == 0:
        return NONE
    return log_ratio(inputs, x1 / n1 / (x2 / n2), 1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)


def woolf(inputs):
    add = num(inputs.get("add", 0))
    x1, n1, x2, n2 = (num(inputs[k]) for k in ("x1", "n1", "x2", "n2"))
    a, b, c, d = x1 + add, n1 - x1 + add, x2 + add, n2 - x2 + add
    if 0 in (a, b, c, d):
        return NONE
    return log_ratio(inputs, a * d / (b * c), 1 / a + 1 / b + 1 / c + 1 / d)


def score_test(inputs):
    x1, n1, x2, n2 = (num(inputs[k]) for k in ("x1", "n1", "x2", "n2"))
    if n1 == 0 or n2 == 0:
        return NONE
    total = n1 + n2
    p = (x1 + x2) / total
    variance = p * (1 - p) * (1 / n1 + 1 / n2) * total / (total - 1)
    statistic = mp.mpf(0) if variance == 0 else (x1 / n1 - x2 / n2) / mp.sqrt(variance)
    return {"statistic": statistic, "p": mp.erfc(abs(statistic) / mp.sqrt(two))}


# Rates


def garwood_limits(count, exposure, confidence):
    tail = (1 - confidence) / 2
    low = mp.mpf(0) if count == 0 else gamma_quantile(tail, count) / exposure
    return low, gamma_quantile(1 - tail, count + 1) / exposure


def garwood(inputs):
    count, exposure = num(inputs["count"]), num(inputs["exposure"])
    if exposure == 0:
        return NONE
    low, high = garwood_limits(count, exposure, level(inputs))
    return {"estimate": count / exposure, "lower": low, "upper": high}


def rate_pair(inputs):
    return (num(inputs[k]) for k in ("count1", "exposure1", "count2", "exposure2"))


def rate_ratio(inputs):
    d1, t1, d2, t2 = rate_pair(inputs)
    if t1 == 0 or t2 == 0 or d1 == d2 == 0:
        return NONE
    low, high = exact_limits(d1, d1 + d2, level(inputs))
    if d2 == 0:
        lower = low / (1 - low) * t2 / t1
        return {"not_estimable": True, "because": "comparatorZero", "estimate": mp.inf, "lower": lower, "upper": mp.inf}
    return {
        "estimate": d1 / t1 / (d2 / t2),
        "lower": low / (1 - low) * t2 / t1,
        "upper": high / (1 - high) * t2 / t1,
    }


def rate_difference(inputs):
    d1, t1, d2, t2 = rate_pair(inputs)
    if t1 == 0 or t2 == 0:
        return NONE
    r1, r2, e = d1 / t1, d2 / t2, d1 / t1 - d2 / t2
    (l1, u1), (l2, u2) = (garwood_limits(d, t, level(inputs)) for d, t in ((d1, t1), (d2, t2)))
    return {
        "estimate": e,
        "lower": e - mp.sqrt((r1 - l1) ** 2 + (u2 - r2) ** 2),
        "upper": e + mp.sqrt((u1 - r1) ** 2 + (r2 - l2) ** 2),
    }


# Means


def summary(inputs, k=""):
    if f"sample{k}" in inputs:
        values = [num(v) for v in inputs[f"sample{k}"]]
        n = mp.mpf(len(values))
        mean = mp.fsum(values) / n if values else mp.mpf(0)
        return n, mean, mp.fsum((v - mean) ** 2 for v in values)
    n, mean, sd = (num(inputs[f"{name}{k}"]) for name in ("n", "mean", "sd"))
    return n, mean, sd * sd * (n - 1)


def student_mean(inputs):
    n, mean, m2 = summary(inputs)
    if n < 2:
        return NONE
    se = mp.sqrt(m2 / (n - 1) / n)
    if se == 0:
        return {"not_estimable": True, "because": "noVariation", "estimate": mean, "se": 0, "lower": mean, "upper": mean}
    half = t_critical(level(inputs), n - 1) * se
    return {"estimate": mean, "se": se, "df": n - 1, "lower": mean - half, "upper": mean + half}


def welch_parts(inputs):
    (n1, m1, s1), (n2, m2, s2) = summary(inputs, 1), summary(inputs, 2)
    if n1 < 2 or n2 < 2:
        return None
    v1, v2 = s1 / (n1 - 1) / n1, s2 / (n2 - 1) / n2
    d, se = m1 - m2, mp.sqrt(v1 + v2)
    return d, se, None if se == 0 else (v1 + v2) ** 2 / (v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1))


def welch(inputs):
    parts = welch_parts(inputs)
    if parts is None:
        return NONE
    d, se, df = parts
    if se == 0:
        return {"not_estimable": True, "because": "noVariation", "estimate": d, "se": 0, "lower": d, "upper": d}
    half = t_critical(level(inputs), df) * se
    return {"estimate": d, "se": se, "df": df, "lower": d - half, "upper": d + half}


def welch_test(inputs):
    parts = welch_parts(inputs)
    if parts is None or parts[1] == 0:
        return NONE
    d, se, df = parts
    return {"statistic": d / se, "df": df, "p": t_outside(abs(d / se), df)}


def correction(df):
    return mp.gamma(df / 2) / (mp.sqrt(df / 2) * mp.gamma((df - 1) / 2))


def hedges_g(inputs):
    (n1, m1, s1), (n2, m2, s2) = summary(inputs, 1), summary(inputs, 2)
    df = n1 + n2 - 2
    if n1 == 0 or n2 == 0 or df < 2 or s1 + s2 == 0:
        return NONE
    d = (m1 - m2) / mp.sqrt((s1 + s2) / df)
    exact, approximate = correction(df), 1 - 3 / (4 * df - 1)
    unit, tail = mp.sqrt(1 / n1 + 1 / n2), (1 - level(inputs)) / 2
    t = d / unit
    with mp.workdps(20):

        def limit(p):
            near = t + normal_quantile(1 - p) * mp.sqrt(1 + t * t / (2 * df))
            starts = (near, near + one / 10)
            return mp.findroot(lambda m: noncentral_t_below(t, df, m) - p, starts, tol=1e-30, verify=False) * unit

        limits = [limit(1 - tail), limit(tail)]
    return {
        "cohens_d": d,
        "J_exact": exact,
        "g_exact": exact * d,
        "J_approx": approximate,
        "g_approx": approximate * d,
        "d_noncentral_t_ci": limits,
        "g_noncentral_t_ci": [exact * limit for limit in limits],
    }


def merge_moments(inputs):
    n, mean, m2 = summary({"sample": list(itertools.chain(*inputs["samples"]))})
    return {"n": n, "mean": mean, "m2": m2, "sd": mp.sqrt(m2 / (n - 1)) if n > 1 else None}


def ratio_of_sums(inputs):
    a, b = ([Fraction(str(v)) for v in inputs[k]] for k in ("numerators", "denominators"))
    n, bottom = len(a), sum(b)
    if bottom == 0 or n < 2:
        return NONE
    ratio = sum(a) / bottom
    squares = sum((p - ratio * q) ** 2 for p, q in zip(a, b)) * n / (n - 1) / bottom**2
    r, se = (mp.mpf(f.numerator) / f.denominator for f in (ratio, squares))
    se = mp.sqrt(se)
    half = z_of(level(inputs)) * se
    flag = {"not_estimable": True, "because": "noVariation"} if squares == 0 else {}
    return {**flag, "estimate": r, "se": se, "lower": r - half, "upper": r + half}


# Gaps


def mover_change(inputs):
    gaps = [hybrid(wilson_limits)(dict(zip(("x1", "n1", "x2", "n2"), inputs[k]), confidence=inputs.get("confidence", 0.95)))
            for k in ("then", "now")]
    if NONE in gaps:
        return NONE
    then, now = gaps
    e = now["estimate"] - then["estimate"]
    down = mp.sqrt((now["estimate"] - now["lower"]) ** 2 + (then["upper"] - then["estimate"]) ** 2)
    up = mp.sqrt((now["upper"] - now["estimate"]) ** 2 + (then["estimate"] - then["lower"]) ** 2)
    return {"estimate": e, "lower": e - down, "upper": e + up}


def exhaustive(inputs):
    sides = [[Fraction(str(v)) for v in inputs[k]] for k in ("sample1", "sample2")]
    if not all(sides):
        return NONE
    means = [[sum(draw) / len(s) for draw in itertools.product(s, repeat=len(s))] for s in sides]
    values = sorted(a - b for a in means[0] for b in means[1])
    mean = sum(values) / len(values)

    def type7(p):
        place = (len(values) - 1) * p
        i = int(place)
        return values[i] + (place - i) * (values[min(i + 1, len(values) - 1)] - values[i])

    variance = sum((v - mean) ** 2 for v in values) / len(values)
    tail = (1 - Fraction(str(inputs.get("confidence", 0.95)))) / 2
    real = lambda f: mp.mpf(f.numerator) / f.denominator
    return {
        "replicates": len(values),
        "mean": real(mean),
        "sd_population": mp.sqrt(real(variance)),
        "lower_type7": real(type7(tail)),
        "upper_type7": real(type7(1 - tail)),
    }


def benjamini_hochberg(inputs):
    tests = [num(p) for p in inputs["p"] if p is not None]
    adjust = lambda p: min([one] + [len(tests) * q / sum(r <= q for r in tests) for q in tests if q >= p])
    return {
        "adjusted": [None if p is None else adjust(num(p)) for p in inputs["p"]],
        "family": len(tests),
        "left_out": len(inputs["p"]) - len(tests),
    }


def gap_index(inputs):
    d, o = ([num(v) for v in inputs[k]] for k in ("disadvantaged", "other"))
    if not d or not o:
        return NONE
    everyone = d + o
    rank = lambda v: mp.mpf(sum(w < v for w in everyone)) + mp.mpf(sum(w == v for w in everyone) + 1) / 2
    mean_d, mean_o = (mp.fsum(rank(v) for v in side) / len(side) for side in (d, o))
    wins = mp.fsum((q > p) + mp.mpf(q == p) / 2 for p in d for q in o)
    return {
        "mean_rank_disadvantaged": mean_d,
        "mean_rank_other": mean_o,
        "mean_rank_difference": mean_o - mean_d,
        "decimal": (mean_o - mean_d) / len(everyone),
        "index": 20 * (mean_o - mean_d) / len(everyone),
        "auc_other_over_disadvantaged": wins / (len(d) * len(o)),
    }


def gap_index_delong(inputs):
    d, o = ([num(row["value"]) for row in inputs["counts"] for _ in range(row[k])] for k in ("disadvantaged", "other"))
    if len(d) < 2 or len(o) < 2:
        return NONE
    psi = lambda p, q: (q > p) + mp.mpf(q == p) / 2
    v10 = [mp.fsum(psi(p, q) for q in o) / len(o) for p in d]
    v01 = [mp.fsum(psi(p, q) for p in d) / len(d) for q in o]
    auc = mp.fsum(v10) / len(d)
    spread = lambda v: mp.fsum((w - auc) ** 2 for w in v) / (len(v) - 1) / len(v)
    se, e = 20 * mp.sqrt(spread(v10) + spread(v01)), 20 * (auc - one / 2)
    if se < mp.mpf(10) ** -30:
        return {"not_estimable": True, "because": "noVariation", "estimate": e, "se": 0, "lower": e, "upper": e}
    half = z_of(level(inputs)) * se
    return {"estimate": e, "se": se, "lower": e - half, "upper": e + half}


def kitagawa(inputs):
    a, b = ([num(v) for v in inputs[k]] for k in ("shareA", "shareB"))
    for i, (p, q) in enumerate(zip(inputs["rateA"], inputs["rateB"])):
        if (p is None) != (q is None):
            return {"not_estimable": True, "stratum": i}
    r, s = ([num(v or 0) for v in inputs[k]] for k in ("rateA", "rateB"))
    rows = list(zip(a, r, b, s))
    return {
        "overallA": mp.fsum(p * q for p, q, _, _ in rows),
        "overallB": mp.fsum(p * q for _, _, p, q in rows),
        "gap": mp.fsum(p * q - t * u for p, q, t, u in rows),
        "composition": mp.fsum((p - t) * (q + u) / 2 for p, q, t, u in rows),
        "rate": mp.fsum((q - u) * (p + t) / 2 for p, q, t, u in rows),
        "composition_B_rates": mp.fsum((p - t) * u for p, q, t, u in rows),
        "rate_B_shares": mp.fsum(t * (q - u) for p, q, t, u in rows),
        "interaction": mp.fsum((p - t) * (q - u) for p, q, t, u in rows),
    }


def gap_change(inputs):
    g0, g1, c0, c1 = (num(inputs[k]) for k in ("group0", "group1", "comparator0", "comparator1"))
    return {
        "gap0": g0 - c0,
        "gap1": g1 - c1,
        "change": (g1 - c1) - (g0 - c0),
        "group_effect": g1 - g0,
        "comparator_effect": c0 - c1,
    }


def middle(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def gender_pay_gap(inputs):
    men, women = ([num(v) for v in inputs[k]] for k in ("men", "women"))
    if not men or not women:
        return NONE
    mean = lambda values: mp.fsum(values) / len(values)
    if mean(men) == 0:
        return NONE
    gap = lambda m, w: None if m == 0 else (m - w) / m * 100
    return {
        "mean_gap_percent": gap(mean(men), mean(women)),
        "median_gap_percent": gap(middle(men), middle(women)),
    }


def pay_quarters(inputs):
    pays = sorted([(Fraction(str(v)), who) for who in ("men", "women") for v in inputs[who]])
    total = len(pays)
    if total < 4:
        return NONE
    extra = {0: (), 1: (0,), 2: (0, 2), 3: (0, 1, 2)}[total % 4]
    edges = list(itertools.accumulate([0] + [total // 4 + (k in extra) for k in range(4)]))
    quarters = []
    for low, high in zip(edges, edges[1:]):
        held = {"men": Fraction(0), "women": Fraction(0)}
        for pay, who in pays:
            tied = [i for i, (other, _) in enumerate(pays) if other == pay]
            held[who] += Fraction(sum(low <= i < high for i in tied), len(tied))
        quarters.append((held, high - low))
    return {
        "men": [float(q["men"]) for q, _ in quarters],
        "women": [float(q["women"]) for q, _ in quarters],
        "percent_women": [float(q["women"] / size * 100) for q, size in quarters],
    }


def eef_months(inputs):
    hundredths = round(Fraction(str(abs(inputs["effect_size"]))) * 100 + Fraction(1, 10**9))
    bands = [(1, 0), (9, 1), (18, 2), (26, 3), (35, 4), (44, 5), (52, 6), (61, 7), (69, 8), (78, 9), (87, 10), (95, 11), (100, 12)]
    months = next((months for limit, months in bands if hundredths <= limit), None)
    return NONE if months is None else {"months": months * (-1 if inputs["effect_size"] < 0 else 1)}


def progress_8_band(inputs):
    estimate, lower, upper = (num(inputs[k]) for k in ("estimate", "lower", "upper"))
    if lower <= 0 <= upper:
        return {"band": "average"}
    side = "above" if lower > 0 else "below"
    return {"band": f"well{side.title()}" if abs(estimate) > one / 2 else side}


NUMPY = "inverted_cdf averaged_inverted_cdf closest_observation interpolated_inverted_cdf hazen weibull linear median_unbiased normal_unbiased".split()


def quantile(inputs):
    method = NUMPY[int(inputs["type"][4:]) - 1]
    return {"value": float(numpy.quantile(inputs["values"], inputs["p"], method=method))}


def t_quantile(inputs):
    p, df = num(inputs["p"]), num(inputs["df"])
    size = t_critical(abs(2 * p - 1), df) if p != one / 2 else mp.mpf(0)
    return {"value": size if p > one / 2 else -size}


def progress(inputs):
    """Times and figures as they are written."""
    return [num(inputs[name]) for name in ("base", "value", "target", "t0", "t", "tT")]


def linear_progress(inputs):
    base, value, target, start, at, deadline = progress(inputs)
    if at <= start or deadline <= start:
        return {"not_estimable": True, "because": "noTime"}
    if target == base:
        return {"not_estimable": True, "because": "noDistance"}
    part = (at - start) / (deadline - start)
    done = (value - base) / (target - base)
    compound = base * (target / base) ** part if base * target > 0 else None
    return {
        "expected_linear": base + (target - base) * part,
        "expected_compound": compound,
        "fraction_of_required": done,
        "pace_ratio": done / part,
        "projected": base + (value - base) / part,
        "projected_fraction": done / part,
    }


def cagr_progress(inputs):
    base, value, target, start, at, deadline = progress(inputs)
    if at <= start or deadline <= start:
        return {"not_estimable": True, "because": "noTime"}
    if target == base:
        return {"not_estimable": True, "because": "noDistance"}
    if not (base * target > 0 and base * value > 0):
        return {"not_estimable": True, "because": "signsDiffer"}
    actual = (value / base) ** (1 / (at - start)) - 1
    required = (target / base) ** (1 / (deadline - start)) - 1
    extrapolated = value * (1 + actual) ** (deadline - at)
    return {
        "cagr_actual": actual,
        "cagr_required": required,
        "ratio": actual / required,
        "extrapolated": extrapolated,
        "un_ratio": (extrapolated - base) / (target - base),
    }


def target_value(inputs):
    base, amount = num(inputs["baseline"]), num(inputs["amount"])
    if inputs["kind"] == "relative_reduction_of_gap":
        return {"target": base * (1 - amount)}
    if inputs["kind"] == "relative_change_of_level":
        return {"target": base * (1 + amount)}
    if inputs["kind"] == "absolute_change_of_level":
        return {"target": base + amount}
    target = mp.sign(base) * (abs(base) - amount)
    return {"target": target, "crosses_parity": bool(target * base < 0)}


METHODS = {
    "linear_progress": linear_progress,
    "cagr_progress": cagr_progress,
    "target_value": target_value,
    "wilson": single(lambda x, n, c: wilson_limits(x, n, z_of(c))),
    "wilson_cc": single(lambda x, n, c: continuity_limits(x, n, z_of(c))),
    "clopper_pearson": single(exact_limits),
    "difference_from_fixed": single(lambda x, n, c: wilson_limits(x, n, z_of(c))),
    "newcombe": hybrid(wilson_limits),
    "newcombe_cc": hybrid(continuity_limits),
    "miettinen_nurminen": score_difference(True),
    "mee": score_difference(False),
    "miettinen_nurminen_ratio": score_ratio,
    "katz_log_rr": katz,
    "woolf_log_or": woolf,
    "score_test": score_test,
    "garwood": garwood,
    "rate_ratio_exact": rate_ratio,
    "rate_difference": rate_difference,
    "student_mean": student_mean,
    "welch": welch,
    "welch_test": welch_test,
    "hedges_g": hedges_g,
    "merge_moments": merge_moments,
    "ratio_of_sums": ratio_of_sums,
    "ratio_of_sums_from_moments": ratio_of_sums,
    "mover_change_in_gap": mover_change,
    "exhaustive_bootstrap_mean_diff": exhaustive,
    "benjamini_hochberg": benjamini_hochberg,
    "gap_index": gap_index,
    "gap_index_delong": gap_index_delong,
    "kitagawa": kitagawa,
    "gap_change_decomposition": gap_change,
    "gender_pay_gap": gender_pay_gap,
    "pay_quarters": pay_quarters,
    "eef_months": eef_months,
    "progress_8_band": progress_8_band,
    "quantile": quantile,
    "normal_quantile": lambda inputs: {"value": normal_quantile(num(inputs["p"]))},
    "t_quantile": t_quantile,
    "beta_quantile": lambda inputs: {"value": beta_quantile(num(inputs["p"]), num(inputs["a"]), num(inputs["b"]))},
    "chi2_quantile": lambda inputs: {"value": 2 * gamma_quantile(num(inputs["p"]), num(inputs["df"]) / 2)},
    "hedges_correction": lambda inputs: {
        "exact": correction(num(inputs["df"])),
        "approximate": 1 - 3 / (4 * num(inputs["df"]) - 1),
    },
}


def plain(value):
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, mp.mpf):
        return "Infinity" if value == mp.inf else int(value) if value == int(value) else float(value)
    return value


def worst(actual, expected):
    """The largest difference, over max(1, |expected|)."""
    if isinstance(expected, dict):
        return max([worst((actual or {}).get(key), each) for key, each in expected.items()] or [0])
    if isinstance(expected, list):
        return max([worst(a, e) for a, e in zip(actual, expected)] or [0])
    if isinstance(expected, bool) or not isinstance(expected, (int, float)):
        return 0 if actual == expected else float("inf")
    return abs(actual - expected) / max(1, abs(expected)) if isinstance(actual, (int, float)) else float("inf")


def main(arguments):
    fill, differing = "--fill" in arguments, 0
    for path in (argument for argument in arguments if argument != "--fill"):
        with open(path) as file:
            document = json.load(file)
        for case in document["cases"]:
            method = METHODS.get(case["method"])
            if method is None:
                print(f"{case['id']}: {case['method']} is not known here")
                continue
            figures = plain(method(case["inputs"]))
            if fill and not case.get("expected"):
                case["expected"] = figures
            expected = {key: each for key, each in case["expected"].items() if key not in ("because",) or key in figures}
            apart = worst(figures, expected)
            allowed = max(case["tolerance"], case.get("tolerance_noncentral_ci", 0))
            if apart > allowed:
                differing += 1
                print(f"{case['id']}: {apart}\n  here {figures}\n  file {case['expected']}")
        if fill:
            with open(path, "w") as file:
                json.dump(document, file, indent=2)
                file.write("\n")
    print(f"{differing} differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
