import EgelCore

/// Being able to count on someone, and where it began.
extension Concepts {
  static let attachment: [Concept] = [
    Concept(
      "H1", Bilingual(nl: "hechting", en: "attachment"),
      alsoCalled: AlsoCalled(
        nl: ["hechtingsstijl", "Bowlby", "gehechtheid", "hechtingstheorie"],
        en: ["attachment style", "Bowlby", "attachment theory"]),
      sources: ["000", "001", "003"],
      Bilingual(
        nl: """
          Hechting is de band waardoor je juist die ene in de buurt wilt als je bang of ziek bent. \
          Het begint bij wie je grootbracht en gaat je leven lang door. Voor Sue Johnson is liefde \
          tussen volwassenen in de eerste plaats hechting; Marieke Dewitte vraagt zich af of \
          vrienden of meer partners die veiligheid ook kunnen geven. In egel krijgt niemand een \
          hechtingsstijl opgeplakt.
          """,
        en: """
          Attachment is the bond that makes you want that one person near when you're scared or \
          ill. It starts with the people who raised you and goes on all your life. For Sue \
          Johnson, love between adults is attachment first of all; Marieke Dewitte wonders whether \
          friends, or several partners, can give that safety too. In egel no one gets labelled \
          with an attachment style.
          """)),
    Concept(
      "H2", Bilingual(nl: "nabijheid zoeken", en: "seeking closeness"),
      alsoCalled: AlsoCalled(
        nl: ["toenadering zoeken", "aandacht vragen", "toenadering"],
        en: ["seeking nearness", "wanting attention", "proximity seeking", "reaching out"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Als je je onveilig voelt, moe bent of iets nodig hebt, zoek je vaak iemand op. Je vraagt \
          iets, appt 'ben je al thuis?', zucht wat harder dan nodig of schuift dichterbij op de \
          bank. Marieke Dewitte hoort daar telkens hetzelfde in: ik heb je nodig. Niet iedereen \
          hoort in een zucht een vraag.
          """,
        en: """
          When you feel unsafe, tired or needy, you often look for someone. You ask for something, \
          text 'are you home yet?', sigh a bit louder than necessary or move closer on the sofa. \
          Marieke Dewitte hears the same thing in all of them: I need you. Not everyone hears a \
          question in a sigh.
          """)),
    Concept(
      "H3", Bilingual(nl: "hoe het antwoord aankomt", en: "how the answer lands"),
      alsoCalled: AlsoCalled(
        nl: ["gehoord worden", "gepercipieerde responsiviteit", "responsiviteit", "bereikbaar"],
        en: ["being heard", "perceived responsiveness", "responsiveness", "reachable"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Je vertelt dat je een rotdag had, en de ander zegt 'ach' zonder op te kijken. Volgens \
          Marieke Dewitte onthoud je hoe zo'n antwoord bij jou aankwam: was er iemand voor me of \
          niet? Op een andere dag is datzelfde 'ach' precies genoeg. Onderzoekers noemen dat \
          gepercipieerde responsiviteit.
          """,
        en: """
          You say you've had a rotten day, and the other person says 'oh dear' without looking up. \
          Marieke Dewitte writes that what you remember is how the answer felt to you: was someone \
          there for me? On another day the same 'oh dear' is just what you need. Researchers call \
          it perceived responsiveness.
          """)),
    Concept(
      "H4", Bilingual(nl: "kernschema", en: "core schema"),
      alsoCalled: AlsoCalled(
        nl: ["overtuiging over jezelf", "kernschema's", "kernovertuiging"],
        en: ["belief about yourself", "core belief", "core schemas"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Een kernschema is iets wat je over jezelf en anderen bent gaan geloven doordat er \
          vroeger wel of niemand kwam als je riep: 'ik ben de moeite waard', of 'reken maar op \
          niemand'. Volgens Marieke Dewitte werkt dat een leven lang door in de liefde. Je hoort \
          het jezelf zelden denken; je merkt alleen dat je niemand belde toen je griep had.
          """,
        en: """
          A core schema is something you came to believe about yourself and others, because \
          someone did or didn't come when you called: 'I'm worth loving', or 'don't count on \
          anyone'. Marieke Dewitte says it goes on working in love all your life. You seldom hear \
          yourself think it; you only notice that you rang no one when you had the flu.
          """)),
    Concept(
      "H5", Bilingual(nl: "ben je er voor mij?", en: "are you there for me?"),
      alsoCalled: AlsoCalled(
        nl: ["er zijn voor elkaar", "er zijn", "kernvraag"],
        en: ["there for me", "being there", "core question"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Volgens Sue Johnson komen de meeste ruzies neer op deze ene vraag. Je valt uit omdat \
          iemand te laat is, en eigenlijk wil je weten: zou je komen als ik je nodig had? Is het \
          antwoord een duidelijk ja, dan kunnen mensen volgens Johnson beter tegen stress. Soms \
          gaat het ook echt over te laat komen.
          """,
        en: """
          Sue Johnson thinks most quarrels come down to this one question. You snap at someone for \
          being late, and what you want to know is: would you come if I needed you? If the answer \
          is a clear yes, Johnson says, people cope better with stress. And sometimes it really is \
          about being late.
          """)),
    Concept(
      "H8", Bilingual(nl: "zorg over en weer", en: "mutual care"),
      alsoCalled: AlsoCalled(
        nl: ["zorgen", "geven en nemen", "wederzijdse zorg", "zorgen voor elkaar"],
        en: ["caring", "give and take", "caring for each other"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Jij maakt soep als iemand griep heeft; een maand later rijdt diegene je naar het \
          ziekenhuis. Volgens Marieke Dewitte hebben mensen het nodig dat zorg twee kanten op \
          gaat. Week na week klopt dat zelden, en het kan er heel anders uitzien: de een kookt, de \
          ander luistert.
          """,
        en: """
          You make soup when someone has the flu; a month later they drive you to the hospital. \
          Marieke Dewitte says people need care to go both ways. It seldom evens out week by week, \
          and it can look quite different on each side: one cooks, the other listens.
          """)),
    Concept(
      "H9", Bilingual(nl: "veilige basis", en: "secure base"),
      alsoCalled: AlsoCalled(
        nl: ["houvast", "veilig gehecht", "veilige hechting"],
        en: ["security", "feeling safe", "securely attached", "secure attachment"]),
      sources: ["001", "003"],
      Bilingual(
        nl: """
          Omdat je weet dat er iemand achter je staat, durf je meer: je solliciteert, gaat een \
          jaar naar het buitenland, zegt wat je ergens van vindt. Volgens Sue Johnson heeft een \
          kind zo'n basis nodig om de wereld in te stappen, en een volwassene net zo goed. Het kan \
          een partner zijn, een broer, een vriend, of een paar mensen samen.
          """,
        en: """
          Because you know someone's behind you, you dare more: you apply for the job, go abroad \
          for a year, say what you think. Sue Johnson says a child needs a base like that to step \
          out into the world, and grown-ups do too. It can be a partner, a brother, a friend, or a \
          few people together.
          """)),
    Concept(
      "H10", Bilingual(nl: "veilige haven", en: "safe haven"),
      alsoCalled: AlsoCalled(
        nl: ["thuiskomen", "terug kunnen", "haven"],
        en: ["coming back", "shelter", "harbour"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          De haven is bij Roos Reijbroek een beeld voor waar je naar terug kunt als het stormt: de \
          zus die thee zet zonder iets te vragen. Zo zou volgens Reijbroek ook hulp bij relaties \
          mogen werken, met mensen die gaan en weer terugkomen. Egel zegt er niets van als je een \
          maand wegblijft.
          """,
        en: """
          Roos Reijbroek uses the harbour as a picture of where you can come back to in a storm: \
          the sister who puts the kettle on without asking. Reijbroek would like relationship \
          counselling to work that way, with people who leave and come back. Egel says nothing \
          about it if you stay away for a month.
          """)),
    Concept(
      "H11", Bilingual(nl: "wederkerigheid", en: "reciprocity"),
      alsoCalled: AlsoCalled(
        nl: ["twee kanten op", "scheef", "wederkerig"],
        en: ["both ways", "one-sided", "mutual", "reciprocal"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Een ouder zorgt voor een baby en krijgt daar weinig zorg voor terug. Tussen volwassenen \
          gaat het volgens Sue Johnson twee kanten op: je leunt op elkaar en hebt elkaar even hard \
          nodig. Dat kan maanden scheef liggen, door een pasgeborene, een burn-out of een zieke \
          vader, en later weer bijtrekken.
          """,
        en: """
          A parent looks after a baby and gets little care in return. Between adults, says Sue \
          Johnson, it goes both ways: you lean on each other and need each other just as much. \
          That can be lopsided for months, because of a newborn, a burn-out or a sick father, and \
          right itself later.
          """)),
    Concept(
      "H12", Bilingual(nl: "elkaar nodig hebben", en: "needing each other"),
      alsoCalled: AlsoCalled(
        nl: [
          "iemand nodig hebben", "zelfstandigheid", "afhankelijkheid",
          "emotionele afhankelijkheid",
        ],
        en: ["needing people", "independence", "dependence", "emotional dependence"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je wilt iemand bellen en denkt: dit red ik toch zelf wel. Sue Johnson vindt dat \
          zelfstandigheid te veel is opgehemeld, en dat anderen nodig hebben geen zwakte is. David \
          Schnarch ziet je liever minder leunen op de goedkeuring van een ander. Bij Roos \
          Reijbroek kan het samen: je staat op eigen benen en leunt soms even op iemand.
          """,
        en: """
          You want to ring someone, and you think: I ought to manage this alone. Sue Johnson says \
          independence has been praised too much, and that needing people isn't weak. David \
          Schnarch would rather see you lean less on someone's approval. For Roos Reijbroek the \
          two go together: you stand on your own feet and sometimes lean on someone for a while.
          """)),
    Concept(
      "H14", Bilingual(nl: "relatie en gezondheid", en: "relationship and health"),
      alsoCalled: AlsoCalled(
        nl: ["ziek", "stress", "gezondheid"],
        en: ["ill", "stress", "health"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Volgens Sue Johnson herstellen mensen met iemand die dicht bij hen staat beter, van een \
          hartaanval bijvoorbeeld, en worden mensen ziek van eenzaamheid. Dat zegt Johnson in een \
          interview, en egel kan het niet nagaan. Genoeg mensen die alleen leven hebben vrienden \
          aan hun bed zitten, en genoeg stellen slapen slecht.
          """,
        en: """
          Sue Johnson says that people with someone close to them recover better, from a heart \
          attack for instance, and that loneliness makes people ill. That's from an interview, and \
          egel can't check it. Plenty of people who live alone have friends at their bedside, and \
          plenty of couples sleep badly.
          """)),
    Concept(
      "H17", Bilingual(nl: "afstand als bescherming", en: "distance as protection"),
      alsoCalled: AlsoCalled(
        nl: ["bang voor nabijheid", "muur", "vermijding", "vermijdend"],
        en: ["afraid of closeness", "wall", "avoidance", "avoidant"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Je kunt naar nabijheid verlangen en er tegelijk bang voor zijn. Dan helpt afstand: je \
          chat wekenlang elke avond en stelt die eerste koffie steeds uit. Marieke Dewitte \
          vermoedt dat sommige mensen een scherm zo gebruiken, om dichtbij te zijn en toch veilig. \
          Het gaat over iets wat je een tijdlang doet; een soort mens ben je daarmee niet.
          """,
        en: """
          You can long for closeness and be scared of it at the same time. Then distance helps: \
          you chat every night for weeks and keep putting off that first coffee. Marieke Dewitte \
          suspects some people use a screen that way, to be close and still feel safe. It's about \
          something you do for a while; it doesn't make you a type of person.
          """)),
    Concept(
      "H18", Bilingual(nl: "hechtingsgeschiedenis", en: "attachment history"),
      alsoCalled: AlsoCalled(
        nl: ["vroeger", "ouders", "verleden", "jeugd"],
        en: ["growing up", "parents", "past", "childhood"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Als je als kind leerde dat er niemand kwam als je huilde, kan een bericht zonder \
          antwoord je harder raken dan je dacht. Marieke Dewitte ziet zo'n verleden meespelen bij \
          het daten. Iemand in een voorbeeld van Roos Reijbroek weet waar de pijn vandaan komt: \
          dat scheelt, en het doet nog steeds pijn.
          """,
        en: """
          If you learned as a child that no one came when you cried, a message without an answer \
          can hit you harder than you'd expect. Marieke Dewitte sees a past like that at work in \
          dating. Someone in an example of Roos Reijbroek's knows where the pain comes from: that \
          helps, and it still hurts.
          """)),
  ]
}
