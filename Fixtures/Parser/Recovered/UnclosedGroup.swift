precedencegroup A {
    assignment: true
