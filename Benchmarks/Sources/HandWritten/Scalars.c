#include "HandWritten.h"
#include <math.h>
#include <stdlib.h>

double c_scalar_loop(double x, long count) {
    double y = 1;
    for (long i = 0; i < count; i++) y += 0.01 * (x - y * y);
    return y;
}

double c_scalar_loop_gradient(double x, long count) {
    double *tape = malloc(count * sizeof(double));
    double y = 1;
    for (long i = 0; i < count; i++) {
        tape[i] = y;
        y += 0.01 * (x - y * y);
    }
    double dy = 1, dx = 0;
    for (long i = count - 1; i >= 0; i--) {
        double step = 0.01 * dy;
        dx += step;
        dy -= 2 * tape[i] * step;
    }
    free(tape);
    return dx;
}

double c_branch_loop(double x, long count) {
    double y = 1;
    for (long i = 0; i < count; i++) {
        if (y * y < x) {
            y += 0.3 * x * y;
        } else {
            y -= 0.2 * y;
        }
    }
    return y;
}

double c_branch_loop_gradient(double x, long count) {
    double *tape = malloc(count * sizeof(double));
    double y = 1;
    for (long i = 0; i < count; i++) {
        tape[i] = y;
        if (y * y < x) {
            y += 0.3 * x * y;
        } else {
            y -= 0.2 * y;
        }
    }
    double dy = 1, dx = 0;
    for (long i = count - 1; i >= 0; i--) {
        double before = tape[i];
        if (before * before < x) {
            dx += 0.3 * before * dy;
            dy += 0.3 * x * dy;
        } else {
            dy -= 0.2 * dy;
        }
    }
    free(tape);
    return dx;
}

double c_newton(double x) {
    double y = x;
    while (fabs(y * y - x) > 1e-9) y -= 0.05 * (y * y - x) / y;
    return y;
}

double c_newton_gradient(double x) {
    long capacity = 64, count = 0;
    double *tape = malloc(capacity * sizeof(double));
    double y = x;
    while (fabs(y * y - x) > 1e-9) {
        if (count == capacity) tape = realloc(tape, (capacity *= 2) * sizeof(double));
        tape[count++] = y;
        y -= 0.05 * (y * y - x) / y;
    }
    double dy = 1, dx = 0;
    while (count > 0) {
        double before = tape[--count];
        // The step is 0.05 (y - x / y).
        double ratio = 0.05 * dy / before;
        dx += ratio;
        dy -= 0.05 * dy + ratio * x / before;
    }
    free(tape);
    return dx + dy;
}

static inline void rates_of(const double *p, double u, double v, double *du, double *dv) {
    *du = (p[0] - p[1] * v) * u;
    *dv = (p[3] * u - p[2]) * v;
}

static inline void step(const double *restrict p, double *u, double *v) {
    const double h = 0.01;
    double u1, v1, u2, v2, u3, v3, u4, v4;
    rates_of(p, *u, *v, &u1, &v1);
    rates_of(p, *u + 0.5 * h * u1, *v + 0.5 * h * v1, &u2, &v2);
    rates_of(p, *u + 0.5 * h * u2, *v + 0.5 * h * v2, &u3, &v3);
    rates_of(p, *u + h * u3, *v + h * v3, &u4, &v4);
    *u += h / 6 * (u1 + 2 * u2 + 2 * u3 + u4);
    *v += h / 6 * (v1 + 2 * v2 + 2 * v3 + v4);
}

double c_runge_kutta(const double *p, long steps) {
    double u = 10, v = 5;
    for (long i = 0; i < steps; i++) step(p, &u, &v);
    return (u - 1) * (u - 1) + (v - 1) * (v - 1);
}

static inline void rates_adjoint(const double *p, double u, double v, double du, double dv, double *gp, double *gu, double *gv) {
    gp[0] += du * u;
    gp[1] -= du * u * v;
    gp[2] -= dv * v;
    gp[3] += dv * u * v;
    *gu += du * (p[0] - p[1] * v) + dv * p[3] * v;
    *gv += dv * (p[3] * u - p[2]) - du * p[1] * u;
}

void c_runge_kutta_gradient(const double *restrict rates, long steps, double *restrict gradient) {
    const double p[4] = {rates[0], rates[1], rates[2], rates[3]};
    const double h = 0.01;
    double *tape = malloc(2 * steps * sizeof(double));
    double u = 10, v = 5;
    for (long i = 0; i < steps; i++) {
        tape[2 * i] = u;
        tape[2 * i + 1] = v;
        step(p, &u, &v);
    }
    double gu = 2 * (u - 1), gv = 2 * (v - 1);
    double gp[4] = {0, 0, 0, 0};
    for (long i = steps - 1; i >= 0; i--) {
        u = tape[2 * i];
        v = tape[2 * i + 1];
        double u1, v1, u2, v2, u3, v3;
        rates_of(p, u, v, &u1, &v1);
        double ua = u + 0.5 * h * u1, va = v + 0.5 * h * v1;
        rates_of(p, ua, va, &u2, &v2);
        double ub = u + 0.5 * h * u2, vb = v + 0.5 * h * v2;
        rates_of(p, ub, vb, &u3, &v3);
        double uc = u + h * u3, vc = v + h * v3;

        double g1u = h / 6 * gu, g1v = h / 6 * gv;
        double g2u = 2 * g1u, g2v = 2 * g1v, g3u = g2u, g3v = g2v;
        double au = 0, av = 0;
        rates_adjoint(p, uc, vc, g1u, g1v, gp, &au, &av);
        gu += au, gv += av, g3u += h * au, g3v += h * av, au = 0, av = 0;
        rates_adjoint(p, ub, vb, g3u, g3v, gp, &au, &av);
        gu += au, gv += av, g2u += 0.5 * h * au, g2v += 0.5 * h * av, au = 0, av = 0;
        rates_adjoint(p, ua, va, g2u, g2v, gp, &au, &av);
        gu += au, gv += av, g1u += 0.5 * h * au, g1v += 0.5 * h * av;
        rates_adjoint(p, u, v, g1u, g1v, gp, &gu, &gv);
    }
    for (int i = 0; i < 4; i++) gradient[i] = gp[i];
    free(tape);
}
