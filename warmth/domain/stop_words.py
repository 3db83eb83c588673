"""Words that tell nothing about what somebody needs or could give, folded as `text.fold` folds them."""

from __future__ import annotations

_ENGLISH = """
a about above across after again against all almost along already also although always am among an and any anybody
anyone anything are aren around as at away back be became because become been before behind being below besides
between both but by can cannot could couldn d did didn do does doesn doing don done down during each either else
enough etc even ever every everybody everyone everything except few for from further get gets getting give gives
giving given go had hadn has hasn have haven having he her here hers herself him himself his how however i if in
instead into is isn it its itself just least less let ll m many may maybe me might mine more most much must my
myself near neither never no nobody none nor not nothing now of off often on once one ones only onto or other others
otherwise our ours ourselves out over own per perhaps quite rather re really s same shall she should shouldn since
so some somebody somehow someone something sometimes somewhere soon still such t than that the their theirs them
themselves then there these they thing things this those though through thus till to together too toward towards two
under until up upon us ve very via was wasn we well were weren what whatever when where whether which while who
whoever whole whom whose why will with within without won would wouldn yes yet you your yours
"""

_OF_ASKING = """
able advice amazing appreciate area areas ask asking asks available awesome based best better big bring business
businesses chat city colleague colleagues companies company connect connected connecting connection connections
contact contacts currently day days different else excellent expert expertise experience experienced experiences
feel field find finding firm firms folks friend friends good great group happy hear hello help helped helpful
helping helps hi high idea ideas interest interested interesting intro introduce introduced introduction
introductions intros involved job jobs join keen kind know knowing knowledge known knows later like likes list live
living looking look looks lot lots love loves make makes making meet meeting meets member mid month months name need
needed needing needs networking new next nice offer offering offers open opportunities opportunity organisation
organization part passionate people person persons place please possible professional professionals provide provides
recommend recommendation recommendations right role roles see seek seeker seeking seeks senior share skill skilled
skills someone something specialist specialists start started starting strong sure take taking talk talking team
teams thank thanks time times top topic topics try trying use used useful user uses using various want wanted
wanting wants way ways week weeks welcome wish wishes work worked working works world year years
"""

_GERMAN = """
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist brauche braucht
da damit dann das dass dein deine dem den denn der des dich die dies diese diesem diesen dieser dir doch dort du
durch ein eine einem einen einer eines er es etwas euch fur gegen gibt habe haben hat hatte hier hilfe ich ihm ihn
ihnen ihr ihre im in ist ja jede jeden jeder jemand jemanden kann kein keine kenne kennt konnen konnte mein meine
mich mir mit muss nach neu neue neuen nicht noch nun nur ob oder ohne sehr sein seine sich sie sind so soll suche
sucht suchen uber um und uns unser unsere unter viel viele vom von vor war was weil wenn wer werden wie wir wird wo
wurde zu zum zur zwischen
"""

_FRENCH = """
alors au aucun aussi aux avec avoir avons besoin bien bon bonne ce cela ces cet cette cherche cherchons chez comme
connait dans de des dont du elle elles en encore entre est et etre eux faire fait il ils je la le les leur leurs lui
ma mais me mes moi mon ne nos notre nous nouveau nouvelle on ont ou par pas personne personnes peu peut plus pour
quel quelle quelqu quelque quelques qui quoi sa sans se ses si son sont sous sur ta te tes toi ton tous tout toute
toutes tres tu un une vers vos votre vous
"""

_SPANISH = """
al algo alguien algun alguna algunos ante antes aqui asi aun aunque ayuda buena bueno busca buscamos buscando busco
cada como con conocer contra cual cuando cuyo de del desde donde dos el ella ellas ellos en entre era es esa ese eso
esta estamos estan estar este esto estos estoy fue ha hacer hasta hay la las le les lo los mas me mi mis mucho muy
necesita necesito ni no nos nosotros nueva nuevo o otra otro para pero por porque puede que quien quiere quiero se
sea ser si sin sobre solo somos son soy su sus tambien tan tanto te tiene tienen todo todos tu tus un una unas uno
unos y ya yo
"""

_PORTUGUESE = """
alguem algum alguma algumas alguns ao aos aquela aquele aqui assim ate boa bom cada coisa com conhecer contra da das
de dela dele depois do dos e ela elas ele eles em entre era essa esse esta estao estar estou foi ha isso isto ja lhe
mais mas me mesmo meu meus minha muito na nao nas nem no nos nossa nosso nova novo num numa ou outra outro para pela
pelas pelo pelos por porque pode precisa preciso procura procuramos procuro quando quem quer quero sao se sem ser
seu seus sim sobre sua suas tambem tem tenho todo todos tudo um uma umas uns voce voces
"""

_ITALIAN = """
agli alla alle allo anche ancora avere bisogno buona buono cerca cerchiamo cercando cerco che chi chiunque ci coi
col come con contro cosa cui da dai dal dalla dalle dei degli del della delle dello di dove e ed era essere fra gli
ha hai hanno ho i il in io la le lei li lo loro lui ma mi mia mie miei mio molto ne nei nel nella nelle noi non
nostra nostro nuova nuovo o ogni per perche pero piu poi puo qualche qualcuno quale quando quella quello questa
questo qui sono su sua sue sugli sul sulla suo suoi tra tu tua tuo tutti tutto un una uno vi voi vorrei vostro
"""

_DUTCH = """
aan alle alles als altijd ben bij dan dat de deze die dit doen door dus een eens en er ergens geen goed goede had
heb hebben heeft hem het hier hij hoe hulp hun iemand iets ik in is ja je jij jullie kan kennen kent kon kunnen maar
me meer met mij mijn moet na naar niet niets nieuw nieuwe nodig nog nu of om omdat ons onze ook op over te tegen
toch toen tot u uit uw van veel voor waar wat we wel welke wie wij wil willen worden wordt zal ze zeer zich zij zijn
zo zoek zoekt zoeken zonder zou
"""

STOP_WORDS = frozenset(
    f"{_ENGLISH} {_OF_ASKING} {_GERMAN} {_FRENCH} {_SPANISH} {_PORTUGUESE} {_ITALIAN} {_DUTCH}".split()
) - {"go"}
