internal import EgelCore
internal import EgelExchange
internal import EgelJSON

/// Trends as a program reads them.
struct TrendsJSON {
  let names: PeopleNames
  let reading: TrendsReading
  /// Whether only guesses are asked for, and what was answered beside them.
  let guesses: Bool

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("from")
    writer.string(reading.request.days.lowerBound.description)
    writer.key("to")
    writer.string(reading.request.days.upperBound.description)
    writer.key("by")
    writer.string(reading.step.rawValue)
    writer.key("trends")
    writer.beginArray()
    for shown in reading.besides(guesses: guesses) {
      writer.newline()
      write(shown.trend, to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func write(_ trend: Trend, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("scale")
    writer.string(trend.key.scale)
    if let about = trend.key.about {
      writer.key("about")
      writer.subject(about, names)
    }
    if trend.key.isGuess {
      writer.key("guess")
      writer.bool(true)
    }
    writer.key("points")
    writer.beginArray()
    for point in trend.points { write(point, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ point: Trend.Point, to writer: inout JSONWriter) {
    writer.beginObject()
    let covered = reading.step.days(from: point.start, within: reading.request.days)
    writer.key("from")
    writer.string(covered.lowerBound.description)
    writer.key("to")
    writer.string(covered.upperBound.description)
    if let mean = point.mean {
      writer.key("mean")
      writer.raw(Array(TrendTable.decimal(mean).utf8))
    }
    if !point.words.isEmpty {
      writer.key("words")
      writer.beginArray()
      for word in point.words {
        writer.beginObject()
        writer.member("word", word.word)
        writer.member("count", word.count)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.member("answerCount", point.answers)
    writer.member("dayCount", point.days)
    writer.member("dontKnowCount", point.dontKnow)
    writer.member("notForMeCount", point.notForMe)
    writer.endObject()
  }
}
