// The macros `@Differentiable` and `@Derivative(of:)`: an executable that the
// compiler starts, and that answers its messages until there are no more.
//
// It writes no code. It repeats in the editor what the generator would say
// about a declaration, as far as the declaration alone shows it.

@main
enum AdgenMacros {
    static func main() {
        while let message = MessageStream.read() {
            MessageStream.write(MacroSession.answer(to: message))
        }
    }
}
