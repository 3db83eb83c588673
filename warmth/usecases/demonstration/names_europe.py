"""Names of Europe, paired as people there are called."""

from warmth.usecases.demonstration.cultures import Culture, culture

EUROPE: tuple[Culture, ...] = (
    culture(
        "Inês, Rui, Matilde, Tiago, Leonor, Duarte, Carolina, Vasco, Filipa, Nuno, Graça, Simão",
        "Teixeira da Mota, Brandão, Lourenço, Quintas, Moutinho Reis, de Sá Nogueira, Falcão, Pinhal, Estrela, Vilhena",
        "Lisbon, Porto, Coimbra, Faro",
        "pt",
    ),
    culture(
        "Iker, Ainhoa, Begoña, Álvaro, Nerea, Jimena, Ignacio, Rocío, Gorka, Montse, Íñigo, Lucía",
        "Etxarri, Peñalver Soto, Cárdenas Ruiz, Zubiaga, Ortigosa, de la Hoz, Ibarrola, Muñiz, Solé Ferran, Quiroga",
        "Bilbao, Valencia, Seville, Zaragoza",
        "es",
    ),
    culture(
        "Friederike, Jürgen, Annika, Torsten, Käthe, Malte, Henrike, Björn, Wiebke, Jörg, Sönke, Heike",
        "Ahlbrecht, Grünwaldt, von Rhoden, Käsbauer, Wüllner, Brockstedt, Hölzel, Pfannkuch, Straußberg, Oesterling",
        "Hamburg, Leipzig, Berlin, Freiburg",
        "de",
    ),
    culture(
        "Aurélie, Benoît, Clémence, Étienne, Margaux, Loïc, Noémie, Gaëtan, Solène, Thibault, Maëlle, Yann",
        "Delacourcelle, Vauclair, Le Goff-Marin, Peyrissac, d'Aubrac, Rouvière, Tessonnier, Chastagnol, Kermadec, "
        "Bréval",
        "Lyon, Nantes, Toulouse, Rennes",
        "fr",
    ),
    culture(
        "Ginevra, Lorenzo, Chiara, Davide, Ottavia, Niccolò, Serena, Fabrizio, Alessia, Tommaso, Ilaria, Ruggero",
        "De Santolo, Brambati, Quaglieri, Dell'Orto, Marchesin, Fiordalisi, Zanchetta, Lo Presti, Belluardo, Scarpitta",
        "Turin, Bologna, Trieste, Palermo",
        "it",
    ),
    culture(
        "Wietske, Joost, Marijke, Sjoerd, Floor, Bas, Hanneke, Daan, Lieke, Teun, Fenna, Ruben",
        "van der Meulen, Dijkhuizen, van 't Hoff, de Ruyck, Hoekzema, ten Brinke, Zeilstra, van Oosterwijk, "
        "Kuipers-Bol",
        "Utrecht, Groningen, Ghent, Rotterdam",
        "nl",
    ),
    culture(
        "Sunniva, Håkon, Åsa, Mikkel, Ingrid, Søren, Linnea, Torbjørn, Freja, Øyvind, Maja, Gunnar",
        "Hegge, Østergaard-Lind, Bergqvist, Rønningen, Sjöblad, Kvalheim, Mortvedt, Åkerlund, Nørbæk, Fjeldstad",
        "Bergen, Malmö, Aarhus, Tromsø",
    ),
    culture(
        "Aino, Eero, Helmi, Jussi, Kaisa, Olavi, Riikka, Tapio, Veera, Onni, Päivi",
        "Hämäläs, Koskiranta, Mäkivuori, Lehtoniemi, Saarivirta, Vuolijoki, Kallasmaa, Tuulivaara, Ylönranta",
        "Tampere, Turku, Tallinn, Oulu",
    ),
    culture(
        "Agnieszka, Kinga, Zofia, Bożena, Magdalena, Jagoda, Weronika, Łucja, Aleksandra",
        "Wrzosowska, Zielonka, Kłosińska, Gołębiewska, Świderska, Brzezicka, Mączyńska, Jaskółka, Dąbrówka",
        "Kraków, Gdańsk, Wrocław, Warsaw",
        "pl",
    ),
    culture(
        "Mateusz, Wojciech, Paweł, Krzysztof, Grzegorz, Bartłomiej, Łukasz, Zbigniew, Radosław",
        "Wrzosek, Zieleniak, Kłosiński, Gołąb, Świderski, Brzezicki, Mączyński, Jastrząb, Dąbrowiecki",
        "Kraków, Gdańsk, Wrocław, Warsaw",
        "pl",
    ),
    culture(
        "Tereza, Markéta, Kateřina, Zuzana, Eliška, Ľubica, Božena, Barbora",
        "Vondráčková-Malá, Hořejší, Kolaříková, Jeřábková, Škrabalová, Ďuricová, Peštová, Říhová",
        "Brno, Prague, Bratislava, Olomouc",
    ),
    culture(
        "Ondřej, Vojtěch, Jiří, Štěpán, Ľuboš, Radim, Matěj, Bohumil",
        "Hořák-Lysý, Kolařík, Jeřábek, Škrabal, Ďurica, Pešta, Řezníček, Sýkorka",
        "Brno, Prague, Bratislava, Olomouc",
    ),
    culture(
        "Milica, Dragan, Jelena, Nebojša, Vesna, Goran, Snežana, Zoran, Ljiljana, Davor, Tjaša, Matej",
        "Dragojević, Perišin, Živanović, Kosovac, Radulić, Obradinović, Štrukelj, Grgurić, Vukelja, Čolaković",
        "Novi Sad, Zagreb, Ljubljana, Sarajevo",
    ),
    culture(
        "Olena|Олена, Taras|Тарас, Oksana|Оксана, Bohdan|Богдан, Nadiya|Надія, Ostap|Остап, Daryna|Дарина",
        "Kovalchenko|Ковальченко, Tkachuk|Ткачук, Hrytsak|Грицак, Petrenchuk|Петренчук, Stelmakh|Стельмах, Bilyk|Білик",
        "Lviv, Kyiv, Odesa",
    ),
    culture(
        "Ioana, Radu, Crina, Mihnea, Raluca, Vlad, Ancuța, Șerban, Desislava, Plamen",
        "Văcărean, Munteanu-Roș, Ștefănoiu, Dumbravă, Păstrăv, Țigănuș, Bălșeanu, Codrescu-Pop",
        "Cluj-Napoca, Iași, Timișoara",
    ),
    culture(
        "Eleni, Stavros, Kalliopi, Thanos, Despina, Yannis, Foteini, Lefteris",
        "Papavasileiou, Karagounis, Mavrokordou, Tsakalakis, Xenidou, Roussakis, Vlachodimou",
        "Athens, Thessaloniki, Patras",
    ),
    culture(
        "Gréta, Bence, Zsófia, Ákos, Réka, Gergő, Boglárka, Máté, Emőke",
        "Szőllősi, Kőműves, Fodorházi, Gyöngyösi, Vörösmarti, Bükkösdi, Tűzkő, Nyíregyházi",
        "Budapest, Pécs, Szeged",
    ),
    culture(
        "Niamh, Oisín, Saoirse, Cillian, Gráinne, Fiachra, Aoife, Declan, Bríd, Lorcan",
        "O'Dowd-Kerr, Ní Fhloinn, Tarpey, Mac Aonghusa, O'Shaughran, Ó Ceallacháin, Breathnach, Feeney-Roche",
        "Galway, Cork, Dublin, Belfast",
    ),
    culture(
        "Pippa, Alistair, Nell, Rufus, Cerys, Hamish, Imogen, Gethin, Tamsin, Callum, Beatrix, Ewan",
        "Wrenfield, Thistlewood, Penhallow-Gray, Ap Rhisiart, Braithwaite-Oyelaran, McSorley, Larkspur, Tregear, "
        "Holloway-Nunn",
        "Bristol, Leeds, Glasgow, Cardiff",
    ),
)
