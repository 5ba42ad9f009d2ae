/// Protocols of the module: what they demand and what their extensions add, and which structs and numbers conform.
///
/// In an extension of a protocol and in a generic function a value is of a struct without fields, called `Self` or `T`, whose properties and methods
/// are those that the protocol gives it; the writers of bodies know no difference. Which of several members of one name is called is for the
/// compiler to say, and for lowering to find out: a text is the same for all of them.
extension SourceGenerator {
    /// Text of declarations that are written member by member, by what stands before their braces.
    struct ProtocolText: Sendable {
        private(set) var blocks: [(head: String, lines: [String], modelLines: [String])] = []

        mutating func add(_ lines: [String], _ modelLines: [String], to head: String) {
            if let index = blocks.firstIndex(where: { $0.head == head }) {
                blocks[index].lines += lines
                blocks[index].modelLines += modelLines
            } else {
                blocks.append((head, lines, modelLines))
            }
        }
    }

    // MARK: Names

    mutating func planProtocols() {
        protocols = [SourceProtocol(name: "\(name)_Shape")]
        if random.chance(0.5) { protocols.append(SourceProtocol(name: "\(name)_Form", isRefined: random.chance(0.6))) }
    }

    /// What a struct says of the protocols at its declaration.
    mutating func writtenConformance(_ structure: String) -> String {
        let written = protocols.indices.filter { _ in random.chance(0.3) }
        for index in written { statedProtocols[structure, default: []].insert(index) }
        if written.isEmpty { return "" }
        note(.conformanceAtDeclaration)
        return ": " + written.map { protocols[$0].name }.joined(separator: ", ")
    }

    // MARK: Declarations

    mutating func writeProtocols() {
        guard !protocols.isEmpty, !mayConform.isEmpty else { return protocols = [] }
        chooseConforming()
        for index in protocols.indices {
            note(protocols[index].isRefined ? .refinedProtocol : .protocolOfModule)
            protocolText.add([], [], to: "protocol \(protocols[index].name)\(protocols[index].isRefined ? ": \(protocols[0].name)" : "")")
        }
        for head in conformanceHeads.sorted(by: { $0.key < $1.key }).map(\.value) { protocolText.add([], [], to: head) }
        for index in protocols.indices {
            if !protocols[index].isRefined { writeMaker(index) }
            let count = random.integer(2...5)
            for number in 0..<count {
                writeProtocolMember(index)
                if number == 1, random.chance(0.3) { writeProtocolFunction() }
            }
        }
        for (head, lines, modelLines) in protocolText.blocks {
            line(head + " {")
            self.lines += lines
            self.modelLines += modelLines
            line("}")
        }
        for _ in 0..<random.integer(1...2) { writeProtocolFunction() }
    }

    /// The structs that may conform: not the instances of generic ones, of which one at most could.
    private var mayConform: [SourceStruct] { structs.filter { $0.name == $0.declaredName } }

    /// The types that conform, and where they say so.
    private mutating func chooseConforming() {
        for structure in mayConform {
            var numbers = (statedProtocols[structure.name] ?? []).union(protocols.indices.filter { _ in random.chance(0.6) })
            if structure == mayConform.last, protocols.indices.contains(where: { protocols[$0].conforming.isEmpty }) {
                numbers = Set(protocols.indices)
            }
            if numbers.contains(where: { protocols[$0].isRefined }) { numbers.insert(0) }
            for index in numbers.sorted() { protocols[index].conforming.append(.structure(structure)) }
        }
        if random.chance(0.25) {
            note(.numberConforms)
            protocols[0].conforming.append(.double)
        }
        for index in protocols.indices {
            for kind in protocols[index].conforming {
                if statedProtocols[kind.type]?.contains(index) ?? false { continue }
                // A type that says that it is of the refining one is of the other, too.
                let isImplied = protocols.count > 1 && protocols[1].isRefined && index == 0 && protocols[1].conforming.contains(kind)
                if isImplied, random.chance(0.5) || (statedProtocols[kind.type]?.contains(1) ?? false) { continue }
                conformanceHeads["\(kind.type) \(index)"] = "extension \(kind.type): \(protocols[index].name)"
            }
        }
    }

    // MARK: Members

    /// What makes a value of whatever conforms: each type has its own.
    private mutating func writeMaker(_ index: Int) {
        let form = random.pick([ProtocolMember.Form.initializer, .initializer, .staticMethod, .staticProperty])
        var member = ProtocolMember(name: memberName("made"), form: form, result: .structure(SourceProtocol.own), isDemanded: true)
        if form == .initializer { member.name = "init" }
        if form == .initializer { member.result = nil }
        if form != .staticProperty { member.parameters = [Callable.Parameter(label: memberName("seed"), kind: .double, name: "u")] }
        write(member, index, hasDefault: false, mayHaveSpecial: false)
    }

    private mutating func writeProtocolMember(_ index: Int) {
        let isDemanded = random.chance(0.65)
        let member = someMember(index, isDemanded: isDemanded)
        write(member, index, hasDefault: !isDemanded || random.chance(0.55), mayHaveSpecial: true)
    }

    /// The name of a member, which no other program's has where numbers have it.
    private mutating func memberName(_ prefix: String) -> String {
        protocols.contains { $0.conforming.contains(.double) } ? "\(name)_\(fresh(prefix))" : fresh(prefix)
    }

    private mutating func someMember(_ index: Int, isDemanded: Bool) -> ProtocolMember {
        let own = SourceProgram.Kind.structure(SourceProtocol.own)
        func parameter(_ label: String?, _ kind: SourceProgram.Kind, isReference: Bool = false, _ name: String) -> Callable.Parameter {
            Callable.Parameter(label: label, kind: kind, isReference: isReference, name: name)
        }
        switch random.integer(0...13) {
        case 0...2:
            return property(index, isDemanded: isDemanded)
        case 3:
            let label = memberName("at")
            let isSettable = random.chance(0.7)
            return ProtocolMember(
                name: "subscript",
                form: .subscripting(isSettable: isSettable),
                parameters: [parameter(label, .int, "index")],
                result: .double,
                isDemanded: isDemanded
            )
        case 4...7:
            var parameters: [Callable.Parameter] = []
            if random.chance(0.7) { parameters.append(parameter(nil, .double, "u")) }
            if random.chance(0.35) { parameters.append(parameter("with", own, isReference: random.chance(0.3), "other")) }
            let result = random.chance(0.3) ? own : .double
            return ProtocolMember(
                name: memberName("area"),
                form: .method(isMutating: false),
                parameters: parameters,
                result: result,
                isDemanded: isDemanded
            )
        case 8...10:
            var parameters = [parameter(random.chance(0.5) ? "by" : nil, .double, "u")]
            if random.chance(0.3) { parameters.append(parameter("toward", own, isReference: random.chance(0.5), "other")) }
            return ProtocolMember(
                name: memberName("grow"),
                form: .method(isMutating: true),
                parameters: parameters,
                result: random.chance(0.4) ? .double : nil,
                isDemanded: isDemanded
            )
        case 11, 12:
            let isMethod = random.chance(0.5)
            return ProtocolMember(
                name: memberName(isMethod ? "scaled" : "unit"),
                form: isMethod ? .staticMethod : .staticProperty,
                parameters: isMethod ? [parameter("from", .double, "u")] : [],
                result: random.chance(0.6) ? own : .double,
                isDemanded: isDemanded
            )
        default:
            let symbol = random.pick(["+", "-", "*"])
            let isFree = !protocols.contains { $0.conforming.contains(.double) || $0.members.contains { $0.name == symbol } }
            guard isFree else { return property(index, isDemanded: isDemanded) }
            return ProtocolMember(
                name: symbol,
                form: .binary,
                parameters: [parameter(nil, symbol == "*" ? .double : own, "left"), parameter(nil, own, "right")],
                result: own,
                isDemanded: isDemanded
            )
        }
    }

    /// A property, which one of the types may have among those that it stores.
    private mutating func property(_ index: Int, isDemanded: Bool) -> ProtocolMember {
        let taken = Set(protocols.flatMap { $0.members.map(\.name) })
        let fields = protocols[index].conforming.flatMap { kind -> [SourceStruct.Field] in
            guard case .structure(let structure) = kind else { return [] }
            return structure.fields.filter { [.double, .doubles, .int, .pair].contains($0.kind) && !taken.contains($0.name) }
        }
        if isDemanded, !fields.isEmpty, random.chance(0.6), !protocols[index].conforming.contains(.double) {
            let field = random.pick(fields)
            note(.storedWitness)
            let form = ProtocolMember.Form.property(isSettable: field.isMutable && random.chance(0.8))
            return ProtocolMember(name: field.name, form: form, result: field.kind, isDemanded: true)
        }
        let form = ProtocolMember.Form.property(isSettable: random.chance(0.7))
        return ProtocolMember(name: memberName("weight"), form: form, result: .double, isDemanded: isDemanded)
    }
}
