internal import EgelCore

/// A record that holds the user's own words.
protocol Worded {
  mutating func changeWords(_ change: (String) -> String)
}

extension Entry: Worded {
  mutating func changeWords(_ change: (String) -> String) {
    for member in EntryMember.allCases {
      switch member {
      case .text: text = change(text)
      case .tags: tags = tags.map(change).filter { !$0.isEmpty }.withoutRepeats
      // Names of people stand there, not words about them, or nothing that was written.
      case .about, .readings, .asked: break
      case .id, .day, .at, .moved, .kind, .feelings, .whose, .outcome, .isPrivate, .sealed, .edited,
        .deleted, .seen, .others, .thread:
        break
      }
    }
  }
}

extension Person: Worded {
  mutating func changeWords(_ change: (String) -> String) {
    notes = change(notes)
    care = care.map(change)
    aims = aims.map(change)
    for place in forms.indices { forms[place].how = change(forms[place].how) }
  }
}

extension Relationship: Worded {
  mutating func changeWords(_ change: (String) -> String) {
    notes = change(notes)
    for place in chapters.indices {
      chapters[place].labels = chapters[place].labels.map { label in
        Label.ready.contains(label) ? label : Label(change(label.word))
      }
    }
    for place in stances.indices {
      stances[place].form.how = change(stances[place].form.how)
      stances[place].wish = stances[place].wish.map(change)
    }
    for place in slowings.indices { slowings[place].words = change(slowings[place].words) }
  }
}

extension Agreement: Worded {
  mutating func changeWords(_ change: (String) -> String) {
    text = change(text)
    condition = condition.map(change)
    for place in earlier.indices { earlier[place].text = change(earlier[place].text) }
  }
}

extension KeptThing: Worded {
  mutating func changeWords(_ change: (String) -> String) {
    text = change(text)
    trigger = trigger.map(change)
    answers = answers.map(change)
  }
}

extension OwnQuestion: Worded {
  mutating func changeWords(_ change: (String) -> String) {
    dutch = dutch.map(change)
    english = english.map(change)
  }
}

extension ScaleChoice: Worded {
  mutating func changeWords(_ change: (String) -> String) {
    guard var own else { return }
    own.question = change(own.question)
    own.low = change(own.low)
    own.high = change(own.high)
    own.words = own.words.map(change)
    self.own = own
  }
}
