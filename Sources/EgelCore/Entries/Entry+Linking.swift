extension Entry {
  /// Puts people in the place of names. Whom an answer is about becomes one of those whom the entry is
  /// about, as in a check-in that is written here; nobody is there twice because of it.
  package mutating func link(_ linked: (Subject) -> Subject) {
    let before = about
    about = about.map(linked)
    for place in readings.indices {
      guard let name = readings[place].about else { continue }
      let somebody = linked(name)
      guard somebody != name else { continue }
      readings[place].about = somebody
      about.append(somebody)
    }
    guard about != before else { return }
    var met: Set<Subject> = []
    about = about.filter { met.insert($0).inserted }
  }

  /// Everybody it is about, whole or in one of its answers.
  package var subjects: [Subject] { about + readings.compactMap(\.about) }
}
