internal import EgelJSON

extension Relationship.Stance {
  /// `{"person":"7m2x9q4k1c0v","form":"open","since":"2019","wish":"..."}`; person and form have to be there.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Relationship.Stance {
    _ = try reader.peekKind()
    let start = reader.offset
    var person: Identifier?
    var wish: String?
    var form = DatedForm.Parts()
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("person") {
        person = try reader.identifier()
      } else if key.equals("wish") {
        wish = try reader.string()
      } else if try !form.take(key, &reader) {
        try form.extra.keep(key, from: &reader)
      }
    }
    guard let person else { throw reader.error(.missing("person"), at: start) }
    return Relationship.Stance(person, try form.form(reader, start: start), wish: wish)
  }

  /// What is not known stands with the form, since the members of both are those of one object.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("person", person.description)
    form.writeMembers(to: &writer)
    writer.optional("wish", wish)
    form.extra.write(to: &writer)
    writer.endObject()
  }
}
