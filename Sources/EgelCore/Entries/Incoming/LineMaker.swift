internal import JSON

/// Makes lines of what lies in memory of them.
struct LineMaker {
  private var head = LineHead()
  private var members: Buffer
  private var texts: Buffer

  init(_ buffers: [[UInt8]]) {
    members = Buffer(buffers)
    texts = members
  }

  /// Appends a line without a line end, after what stands before it.
  mutating func append(_ line: IncomingLine, after gap: StaticString, to file: inout [UInt8]) {
    guard line.form != .whole else {
      file.append(gap)
      members.turn(to: line.bytes)
      return file.append(copying: members.bytes.span.extracting(line.bytes.range))
    }
    members.turn(to: line.bytes)
    texts.turn(to: line.text)
    let most = RecordLines.longestIdentity + Int(line.bytes.count) + 20
    guard let room = JSONWriter.room(inStringOf: Int(line.text.count)) else {
      file.append(addingCapacity: most) { appendHead(line, after: gap, to: &$0) }
      appendLong(line, to: &file)
      return file.append(line.form == .membersAndText ? "\"}" : "}")
    }
    file.append(addingCapacity: most + room) { file in
      appendHead(line, after: gap, to: &file)
      let text = texts.bytes.span.extracting(line.text.range)
      if line.form == .membersAndText {
        JSONWriter.append(inString: text, to: &file)
        file.append(UInt8(ascii: "\""))
      } else {
        file.append(copying: text)
      }
      file.append(UInt8(ascii: "}"))
    }
  }

  /// Appends what stands before the text.
  private mutating func appendHead(
    _ line: IncomingLine, after gap: StaticString, to file: inout OutputSpan<UInt8>
  ) {
    file.append(gap)
    head.append(line.id, line.day, line.at, to: &file)
    file.append(copying: members.bytes.span.extracting(line.bytes.range))
    switch line.form {
    case .whole, .members: break
    case .membersAndString: file.append(",\"text\":")
    case .membersAndText: file.append(",\"text\":\"")
    }
  }

  /// Appends a text for which not all the room it may need is asked at once.
  private func appendLong(_ line: IncomingLine, to file: inout [UInt8]) {
    let text = texts.bytes.span.extracting(line.text.range)
    if line.form == .membersAndText {
      JSONWriter.append(inString: text, to: &file)
    } else {
      file.append(copying: text)
    }
  }

  /// The buffer that the last piece was taken from, kept since the next one lies there too, mostly: both
  /// threads count who has it.
  private struct Buffer {
    private let buffers: [[UInt8]]
    private var number: Int32 = -1
    private(set) var bytes: [UInt8] = []

    init(_ buffers: [[UInt8]]) {
      self.buffers = buffers
    }

    mutating func turn(to piece: IncomingLine.Piece) {
      guard piece.buffer != number else { return }
      number = piece.buffer
      bytes = buffers[Int(number)]
    }
  }
}
