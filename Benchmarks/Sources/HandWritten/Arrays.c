#include "HandWritten.h"
#include <math.h>
#include <stdlib.h>

double c_dot(const double *restrict a, const double *restrict b, long n) {
    double sum = 0;
    for (long i = 0; i < n; i++) sum += a[i] * b[i];
    return sum;
}

void c_dot_gradient(
    const double *restrict a, const double *restrict b, long n, double *restrict gradient_a, double *restrict gradient_b
) {
    for (long i = 0; i < n; i++) {
        gradient_a[i] = b[i];
        gradient_b[i] = a[i];
    }
}

double c_in_place(const double *restrict a, long n) {
    double *restrict b = calloc(n, sizeof(double));
    for (long i = 1; i < n; i++) b[i] = a[i] * a[i - 1];
    double sum = 0;
    for (long i = 0; i < n; i++) sum += b[i] * b[i];
    free(b);
    return sum;
}

void c_in_place_gradient(const double *restrict a, long n, double *restrict gradient) {
    // The adjoint of b[i] is twice b[i], and b[i] cheap to compute again.
    double before = 0;
    for (long i = 0; i + 1 < n; i++) {
        double after = 2 * a[i + 1] * a[i];
        gradient[i] = after * a[i + 1] + before;
        before = after * a[i];
    }
    if (n > 0) gradient[n - 1] = before;
}

double c_matrix_vector(const double *restrict matrix, const double *restrict x, long n) {
    double sum = 0;
    for (long i = 0; i < n; i++) {
        double y = 0;
        for (long j = 0; j < n; j++) y += matrix[i * n + j] * x[j];
        sum += 0.5 * y * y;
    }
    return sum;
}

void c_matrix_vector_gradient(
    const double *restrict matrix, const double *restrict x, long n, double *restrict gradient_matrix, double *restrict gradient_x
) {
    for (long j = 0; j < n; j++) gradient_x[j] = 0;
    for (long i = 0; i < n; i++) {
        double y = 0;
        for (long j = 0; j < n; j++) y += matrix[i * n + j] * x[j];
        for (long j = 0; j < n; j++) {
            gradient_matrix[i * n + j] = y * x[j];
            gradient_x[j] += y * matrix[i * n + j];
        }
    }
}

double c_network(const double *restrict parameters, const double *restrict inputs, long width, long hidden) {
    const double *biases = parameters + hidden * width, *weights = biases + hidden;
    double output = weights[hidden];
    for (long unit = 0; unit < hidden; unit++) {
        double sum = biases[unit];
        for (long i = 0; i < width; i++) sum += parameters[unit * width + i] * inputs[i];
        output += weights[unit] * tanh(sum);
    }
    return output;
}

void c_network_gradient(
    const double *restrict parameters, const double *restrict inputs, long width, long hidden, double *restrict gradient
) {
    const double *biases = parameters + hidden * width, *weights = biases + hidden;
    for (long unit = 0; unit < hidden; unit++) {
        double sum = biases[unit];
        for (long i = 0; i < width; i++) sum += parameters[unit * width + i] * inputs[i];
        double activation = tanh(sum);
        double slope = weights[unit] * (1 - activation * activation);
        for (long i = 0; i < width; i++) gradient[unit * width + i] = slope * inputs[i];
        gradient[hidden * width + unit] = slope;
        gradient[hidden * width + hidden + unit] = activation;
    }
    gradient[hidden * width + 2 * hidden] = 1;
}
