"""Given names and what those who bear them are called, in several languages: evidence that two names may be one."""

from __future__ import annotations

from functools import lru_cache

_TEXT = """
abigail abby gail; adelaide adele heidi; adrian ady; agnieszka aga; albert al bert bertie; alberto beto berto;
alexander alex alec sandy sasha sascha xander aleksandr alexandr aleksander alexandre alessandro sasa shura oleksandr;
alexandra alex sandra sandy sasha sascha lexi aleksandra alessandra oleksandra; alejandro alex ale jandro; alfred alf
fred freddie; alison ali; amanda mandy; anastasia nastya nastja asya stacy anastasiia; andrew andy drew; andreas andi
andy; andrei andrey andriy andrew; ann annie anna nancy; anna ania asia anya anja anni; antonio toni tony tonio;
anthony tony ant; antoine toni; angela angie; barbara barb babs basia; bartholomew bart; bartosz bartek; benjamin ben
benny benji; bernard bernie; bernd bernhard; beatriz bea; bridget bridie; bronislav bronek; cameron cam; carolina caro
lina; caroline caro carrie; catherine cathy kate katie cat kitty katherine kathryn; charles charlie chuck chas;
charlotte lottie charlie lotte; christian chris; christina chris tina christine kristina chrissy; christopher chris
kit topher; christoph chris stoph; claudia claudi; constantine kostas costas dinos konstantinos konstantin kostya;
cornelius cor kees neil; cynthia cindy; daniel dan danny dani; daniela dani; david dave davey; deborah deb debbie;
denise neecy; dimitrios dimitris mitsos jimmy dimitri; dmitri dmitry dima mitya dmitrii dmitriy; dominik dom nick;
dominique dom; donald don donnie; dorothy dot dottie dolly; douglas doug; eduardo edu lalo; edward ed eddie ned ted
teddy; ekaterina katya katja katia yekaterina kateryna; eleanor nell ellie nora; elizabeth liz beth betty lizzie eliza
lisa libby bess elisabeth; elisabeth lisa elli liesl sissi lisbeth; emily em emmy; enrique quique kike; eric rick;
ernest ernie; esther essie hester; eugene gene yevgeny evgeny evgenii zhenya; evangelos vangelis; ewa ewka; ferdinand
ferdi; fernando nando fer; florian flo; francesco franco cesco checco; francis frank fran; francisco paco pancho fran
curro chico; frances fran franny; franz franzl; frederick fred freddie rick friedrich; friedrich fritz fred; gabriel
gabe gabi; gabriela gabi; georg schorsch; george giorgos yorgos georgios; gerald gerry jerry; gerhard gerd; giovanni
gianni nanni; giuseppe beppe peppe pino; gregory greg grigori grisha; grzegorz grzesiek; guillaume gui; guillermo memo
guille; guadalupe lupe; gustavo gus; hannah johanna hanna; harold harry hal; heinrich heinz heini hinnerk; helen nell
nelly lena elena; helene lena; henry harry hank hal; hubert bert hubi; ignacio nacho; immanuel manuel; irina ira;
isabella bella isa izzy isabel; ivan vanya wanja; jacob jake jack jakob; jacqueline jackie; jakub kuba; james jim
jimmy jamie; janet jan; javier javi; jean jeannie; jeffrey jeff geoffrey geoff; jennifer jen jenny jenn; jeremy jerry;
jerzy jurek; jessica jess jessie; jesus chuy; joachim jo achim jochen; johannes hans hannes jo johann; john jack
johnny jon; jonathan jon jonny nathan; joseph joe joey jo; josephine jo josie; jose pepe; josef sepp jupp; joshua
josh; joyce joy; juan juancho; judith judy jude; julia yulia julie iuliia; juergen juerg jurgen; kasimir kazik; karl
kalle carl; karolina karo; katarzyna kasia; katharina kathi kati katrin kaethe; kenneth ken kenny; kimberly kim;
konrad conny; kristopher kris; kyriakos kyros; larissa lara; lawrence larry laurie laurence; leonard leo len lenny;
leonardo leo; lev leo leva; louis lou louie lewis; luciana lu; ludwig lutz; ljudmila lyuda lyudmila mila; magdalena
magda lena; malgorzata gosia; manfred manni; manuel manolo manu; marcin marcinek; margaret maggie meg peggy greta
margie rita; margarete grete gretel greta; maria mia mary mitzi marie; maria masha mascha mariya; mariana mari;
marianne mari; martin marty; martina tina; mary molly polly mae; mateusz mati; mathilde tilda tilly; matthew matt;
matthias matze hias; maximilian max; maxim max maksim; melissa mel; melanie mel; michael mike mick mickey mikey;
michael michi misch micha; mikhail misha mischa mykhailo; miguel migue; miroslav mirek; mohammed mo mohamed muhammad
mohammad mehmet; monika moni; nadezhda nadya nadia; natalia natasha natascha natalya nataliia natalie; nathaniel nate
nat; nicholas nick nicky nico; nicole nicki nic; nikolaus klaus nico niklas; nikolaos nikos nick; nikolai kolya
nikolay mykola; olga olya; oliver oli ollie olli; pamela pam; panagiotis panos takis; patricia pat patty trish tricia
patti; patrick pat paddy rick; pavel pasha pavlo; pawel pawelek; peter pete; philip phil pip phillip philipp; pyotr
petya piotr petr; rachel rae; rafael rafa rafi; raymond ray; rebecca becky becca bec; reinhard reini; ricardo rick
richie; richard rick dick rich richie ricky; robert bob rob bobby robbie bert; roberto beto berto; rodrigo rodri;
roland rolli; ronald ron ronnie; rosemary rose rosie; rudolf rudi rolf; salvatore toto turi; samantha sam; samuel sam
sammy; santiago santi; sarah sally sadie; sebastian seb basti bastian; sergio checo; sergei seryozha sergey serhii;
sigmund siggi; siegfried siggi; sofia sonya sonja sofie sophia; spyridon spyros; stanislav stas slava; stanislaw
staszek stan; stefan steff; stefanie steffi stephanie steph; stephen steve stevie steven; stavros stav; susan sue
susie suzy suzanne; svetlana sveta lana svitlana; tatiana tanya tania tanja tatyana tetiana; theodor theo ted teo;
theodore ted teddy theo; theresa terry tess tessa teresa resi; thomas tom tommy; timothy tim timmy; tomasz tomek;
ulrich uli ulli; ulrike uli ulli rike; ursula uschi ulla; valentina valya; valery valera valeriy; vasily vasya vasyl;
veronica ronnie vera; victor vic vitya viktor; victoria vicky tori vic vika viktoria; vincent vince vinny; vladimir
vova volodya wladimir volodymyr; vladislav vlad slava; vyacheslav slava; walter walt wally; wilhelm willi willy;
wilhelmina mina willa; wojciech wojtek; william bill will billy willy liam; wolfgang wolf wolfi; yuri yura jurij;
zachary zach zack; zbigniew zbyszek; zygmunt zyga
"""


def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, circle in enumerate(_TEXT.split(";")):
        for name in circle.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


_GROUPS = _groups()
_NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=1 << 14)
def circles_of(given: str) -> frozenset[int]:
    """Numbers of the circles of names that a folded given name belongs to; two names of one circle may be one."""
    return _GROUPS.get(given, _NONE)
