/// Finds whom a question can name, consistently.
struct Binder {
  private let situation: Situation
  private let wish: QuestionWish
  private let seed: String
  private let touched: Set<Identifier>
  private let life: Needs

  init(_ situation: Situation, _ past: QuestionPast, _ wish: QuestionWish, seed: String) {
    self.situation = situation
    self.wish = wish
    self.seed = seed
    touched = Set(past.touched.compactMap(\.about))
    let forms = Needs(QuestionWish.forms)
    life = wish.form.map { situation.life.subtracting(forms).union([$0]) } ?? situation.life
  }

  /// Who stands in a question's places, if it fits at all.
  func binding(of question: Question) -> Binding? {
    let options = options(for: question).filter { fits(question, $0) }
    return pick(among: options, for: question)
  }

  /// The same for a question that was asked for by its id: what fits best, else whoever can be named.
  func looseBinding(of question: Question) -> Binding? {
    binding(of: question) ?? pick(among: options(for: question), for: question)
  }

  private func fits(_ question: Question, _ binding: Binding) -> Bool {
    let near = binding.near.map { situation.near[$0] ?? [] }
    func holds(_ need: Need) -> Bool {
      if let near, Situation.ofTies.contains(need) { return near.contains(need) }
      return life.contains(need)
    }
    return question.needs.allSatisfy(holds) && !question.unless.contains(where: holds)
  }

  private func options(for question: Question) -> [Binding] {
    // Both languages have the same places.
    let places = Placeholder.listed(in: question.text.dutch)
    guard !places.isEmpty else { return wish.about == nil ? [.nobody] : [] }
    var options = betweens(places)
    if places.contains(.partner), !places.contains(.hinge), !places.contains(.metamour) {
      options = options.joined(situation.partners, at: .partner)
    }
    if places.contains(.person) { options = options.joined(situation.people, at: .person) }
    if question.isOfDesire {
      options.removeAll { !situation.children.isDisjoint(with: $0.everybody) }
    }
    guard let about = wish.about else { return options }
    return options.filter { $0.names(about) }
  }

  /// A metamour and a hinge are a pair, and a partner beside a metamour is the one in between.
  private func betweens(_ places: [Placeholder]) -> [Binding] {
    guard places.contains(.metamour) || places.contains(.hinge) else { return [.nobody] }
    return situation.pairs.map { pair in
      var binding = Binding()
      for place in places where place != .person {
        binding[place] = place == .metamour ? pair.metamour : pair.hinge
      }
      return binding
    }
  }

  /// One of them, the same all day; somebody of whom something was noted lately is likelier.
  private func pick(among options: [Binding], for question: Question) -> Binding? {
    guard options.count > 1 else { return options.first }
    let chance = SipHash.hash(Array((seed + question.id + " whom").utf8))
    let recent = options.filter { $0.everybody.contains(where: touched.contains) }
    let pool = chance & 1 == 0 && !recent.isEmpty ? recent : options
    return pool[Int((chance >> 8) % UInt64(pool.count))]
  }
}

extension [Binding] {
  /// Each with each of these people, nobody twice.
  fileprivate func joined(_ people: [Identifier], at place: Placeholder) -> [Binding] {
    flatMap { binding in
      people.filter { !binding.names($0) }.map { binding.with($0, at: place) }
    }
  }
}
