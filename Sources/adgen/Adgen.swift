import ArgumentParser

@main
struct Adgen: ParsableCommand {
    func run() throws {}
}
