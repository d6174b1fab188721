package import EgelJSON

/// What is said of a form: `{"form":"open","basis":"choice","since":"2019-05","how":"..."}`. Only the form has to be
/// there.
package enum DatedFormMember: UInt8, MemberList {
  case form, basis, since, how

  package static let names = MemberNames<DatedFormMember>()

  package var name: StaticString {
    switch self {
    case .form: "form"
    case .basis: "basis"
    case .since: "since"
    case .how: "how"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .form, .basis, .since, .how: false
    }
  }
}

extension DatedForm: Part {
  package static var blank: DatedForm { DatedForm(Form("")) }

  package func needs(_ member: DatedFormMember) -> Bool { member == .form }

  package mutating func read(
    _ member: DatedFormMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .form: form = Form(try reader.string())
    case .basis: basis = try reader.word(of: Basis.self)
    case .since: since = try reader.partialDate()
    case .how: how = try reader.string()
    }
  }

  package func write(_ member: DatedFormMember, to writer: inout JSONWriter) {
    let key = member.name
    switch member {
    case .form: writer.member(key, form.word)
    case .basis: writer.optional(key, basis?.rawValue)
    case .since: writer.optional(key, since)
    case .how: if !how.isEmpty { writer.member(key, how) }
    }
  }

  package mutating func substitute(
    _ member: DatedFormMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .how: how = substitution.words(how)
    case .form, .basis, .since: break
    }
  }

  package static func shape(of member: DatedFormMember) -> Shape {
    switch member {
    case .form:
      .text("One of: \(Form.known.map(\.word).joined(separator: ", ")); or your own word.")
    case .basis: .word(of: Basis.self, "What the form is to them.")
    case .since: .partialDate("From when.")
    case .how: .text("How they do it, in their own words.")
    }
  }
}
