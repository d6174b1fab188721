internal import EgelCore
internal import EgelJSON

/// A form as a program reads it, in both languages.
enum FormJSON {
  static func bytes(_ guide: FormGuide) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.string(guide.id)
    writer.bilingual("name", guide.name)
    writer.bilingual("description", guide.description)
    writer.key("assumptions")
    writer.beginArray()
    for assumption in guide.assumptions {
      writer.beginObject()
      writer.key("id")
      writer.string(assumption.id)
      writer.key("dimension")
      writer.string(assumption.dimension)
      writer.bilingual("text", assumption.text)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

/// The forms a person has lived: their own, and then those within each relationship.
struct FormHistoryJSON {
  let names: PeopleNames

  func bytes(_ person: Person, in community: Community) -> [UInt8] {
    let own = person.forms.map { bytes($0, wish: nil, within: nil, besides: person) }
    let within = community.relationships.flatMap { relationship in
      relationship.stances.filter { $0.person == person.id }
        .map { bytes($0.form, wish: $0.wish, within: relationship, besides: person) }
    }
    return RecordLines.bytes(own + within)
  }

  private func bytes(
    _ form: DatedForm, wish: String?, within relationship: Relationship?, besides person: Person
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for case (let name, let value?) in [
      ("form", form.form.word), ("basis", form.basis?.rawValue), ("since", form.since?.description),
      ("how", form.how.isEmpty ? nil : form.how), ("wish", wish),
      ("relationship", relationship?.id.description),
    ] {
      writer.key(name)
      writer.string(value)
    }
    if let relationship {
      writer.people("with", relationship.parties.filter { $0 != person.id }, names)
    }
    writer.endObject()
    return writer.bytes
  }
}
