/// Methods and static members of structs.
extension SourceGenerator {
    /// The receiver of a member.
    func receiver(_ structure: SourceStruct, isMutable: Bool = false) -> Variable {
        Variable(name: "self", kind: .structure(structure), isMutable: isMutable)
    }

    /// The body of a member, which is small; what it costs.
    mutating func writeMember(
        _ head: String,
        _ parameters: [Variable],
        results: [SourceProgram.Kind],
        _ content: (inout SourceGenerator) -> Void = { _ in }
    ) -> Double {
        let isSimple = random.chance(0.7)
        let size = isSimple ? random.integer(0...2) : random.integer(2...4)
        return writeFunction(
            head,
            parameters,
            results: results,
            size: size,
            depth: isSimple ? knobs.depth : knobs.depth - 1,
            costLimit: 40,
            content
        )
    }

    mutating func writeMethod(of structure: SourceStruct) {
        note(.method)
        let method = fresh("value")
        var parameters: [Callable.Parameter] = []
        if random.chance(0.6) { parameters.append(Callable.Parameter(label: nil, kind: .double, name: "u")) }
        if random.chance(0.3) { parameters.append(Callable.Parameter(label: "with", kind: .structure(structure), name: "other")) }
        let result: SourceProgram.Kind = random.chance(0.3) ? .structure(structure) : .double
        let cost = writeMember(
            "func \(method)(\(list(parameters))) -> \(result.type)",
            parameters.map(\.variable) + [receiver(structure)],
            results: [result]
        )
        callables.append(
            Callable(
                name: method,
                form: .method(structure, isMutating: false),
                parameters: parameters,
                result: result,
                cost: cost,
                note: .methodCall
            )
        )
    }

    mutating func writeMutatingMethod(of structure: SourceStruct) {
        note(.mutatingMethod)
        let method = fresh("move")
        var parameters: [Callable.Parameter] = []
        if random.chance(0.7) { parameters.append(Callable.Parameter(label: random.chance(0.5) ? "by" : nil, kind: .double, name: "u")) }
        if random.chance(0.25) {
            parameters.append(
                Callable.Parameter(label: "toward", kind: .structure(structure), isReference: random.chance(0.5), name: "other")
            )
        }
        let result: SourceProgram.Kind? = random.chance(0.4) ? .double : nil
        let cost = writeMember(
            "mutating func \(method)(\(list(parameters)))\(result.map { " -> \($0.type)" } ?? "")",
            parameters.map(\.variable) + [receiver(structure, isMutable: true)],
            results: result.map { [$0] } ?? []
        ) { generator in
            generator.writeChange(of: "self", structure)
        }
        callables.append(
            Callable(
                name: method,
                form: .method(structure, isMutating: true),
                parameters: parameters,
                result: result,
                cost: cost,
                note: .mutatingCall
            )
        )
    }

    /// A statement that changes a part of a value.
    mutating func writeChange(of value: String, _ structure: SourceStruct) {
        guard let field = structure.fields.first(where: { $0.kind == .double && $0.isMutable }) else { return }
        let place = "\(value).\(field.name)"
        line("\(place) = 0.5 * (\(place) + \(double(1)))")
    }

    mutating func writeStatics(of structure: SourceStruct) {
        let parameters = [Callable.Parameter(label: "from", kind: .double, name: "u")]
        let whole = SourceProgram.Kind.structure(structure)
        if random.chance(0.6) {
            note(.staticMethod)
            let method = fresh("made")
            let cost = writeMember(
                "static func \(method)(from u: Double) -> \(structure.name)",
                parameters.map(\.variable),
                results: [whole]
            )
            callables.append(
                Callable(
                    name: method,
                    form: .staticMethod(structure),
                    parameters: parameters,
                    result: whole,
                    cost: cost,
                    note: .staticCall
                )
            )
        } else {
            note(.staticProperty)
            let property = fresh("standard")
            let cost = writeMember("static var \(property): \(structure.name)", [], results: [whole])
            callables.append(
                Callable(name: property, form: .staticProperty(structure), parameters: [], result: whole, cost: cost, note: .staticRead)
            )
        }
    }

    /// The parameters as a declaration has them.
    func list(_ parameters: [Callable.Parameter]) -> String {
        parameters.map { parameter in
            let label = parameter.label.map { $0 == parameter.name ? "" : $0 + " " } ?? "_ "
            return "\(label)\(parameter.name): \(parameter.isReference ? "inout " : "")\(parameter.kind.type)"
        }.joined(separator: ", ")
    }
}
