// The kernels and their adjoints in C, written by hand: what a derivative can cost at best.
// A gradient returns the value and adds nothing: every output is overwritten.

#ifndef HAND_WRITTEN_H
#define HAND_WRITTEN_H

double c_scalar_loop(double x, long count);
double c_scalar_loop_gradient(double x, long count);

double c_branch_loop(double x, long count);
double c_branch_loop_gradient(double x, long count);

double c_newton(double x);
double c_newton_gradient(double x);

double c_runge_kutta(const double *rates, long steps);
void c_runge_kutta_gradient(const double *rates, long steps, double *gradient);

double c_dot(const double *a, const double *b, long n);
void c_dot_gradient(const double *a, const double *b, long n, double *gradient_a, double *gradient_b);

double c_in_place(const double *a, long n);
void c_in_place_gradient(const double *a, long n, double *gradient);

double c_matrix_vector(const double *matrix, const double *x, long n);
void c_matrix_vector_gradient(const double *matrix, const double *x, long n, double *gradient_matrix, double *gradient_x);

double c_network(const double *parameters, const double *inputs, long width, long hidden);
void c_network_gradient(const double *parameters, const double *inputs, long width, long hidden, double *gradient);

#endif
