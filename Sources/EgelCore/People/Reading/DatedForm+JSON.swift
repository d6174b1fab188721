internal import EgelJSON

extension DatedForm {
  /// `{"form":"open","basis":"choice","since":"2019-05","how":"..."}`; only the form has to be there.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> DatedForm {
    _ = try reader.peekKind()
    let start = reader.offset
    var parts = Parts()
    try reader.openObject()
    while let key = try reader.nextKey() {
      if try !parts.take(key, &reader) { try parts.extra.keep(key, from: &reader) }
    }
    return try parts.form(reader, start: start)
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writeMembers(to: &writer)
    extra.write(to: &writer)
    writer.endObject()
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("form", form.word)
    writer.optional("basis", basis?.rawValue)
    writer.optional("since", since)
    if !how.isEmpty { writer.member("how", how) }
  }

  /// The members as they come; a stance has them too.
  struct Parts {
    var form: Form?
    var basis: Basis?
    var since: PartialDate?
    var how = ""
    var extra = ExtraMembers()

    mutating func take(
      _ key: borrowing JSONKey, _ reader: inout JSONReader
    ) throws(JSONError) -> Bool {
      if key.equals("form") {
        form = Form(try reader.string())
      } else if key.equals("basis") {
        basis = try reader.word(of: Basis.self)
      } else if key.equals("since") {
        since = try reader.partialDate()
      } else if key.equals("how") {
        how = try reader.string()
      } else {
        return false
      }
      return true
    }

    func form(_ reader: borrowing JSONReader, start: Int) throws(JSONError) -> DatedForm {
      guard let form else { throw reader.error(.missing("form"), at: start) }
      var dated = DatedForm(form, basis: basis, since: since, how: how)
      dated.extra = extra
      return dated
    }
  }
}
