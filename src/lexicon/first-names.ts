/** Given names common somewhere in the world, lower case, without accents (compare after removing them). */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah
gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan
juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia jennifer linda
elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol
amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris
marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
simon neil graham nigel trevor ian stuart gareth rhys owen dylan callum ewan hamish angus fergus lachlan malcolm duncan
alistair alasdair craig gordon rory declan liam conor cormac colm cillian eoin niall padraig seamus sean brendan donal
fionn oisin ciaran diarmuid siobhan aoife niamh sinead roisin ciara maeve orla grainne deirdre bronagh fiona catriona
mairi isla ailsa moira morag kirsty eilidh gwen bethan carys megan cerys sian nia rhiannon gwyneth
oliver harry charlie oscar leo archie freddie theo arlo max lucas mason edward hugo sebastian rupert giles piers miles
julian adrian clive colin derek desmond dominic edgar edmund ernest felix francis geoffrey gilbert godfrey guy harvey
herbert horace howard hubert humphrey ivor jasper jeremiah leonard leslie lionel magnus martin maurice mortimer neville
norman percy quentin ray reginald roland rowland rufus rupert saul sidney sydney silas spencer stanley tobias toby
victor vernon wallace walt warren wilfred winston gregor ansel amos abel abraham asher caleb cyrus dale dean darren
duane dwight earl elliot elliott ellis emmett ezra floyd frederick gavin glen glenn grant hank hollis ira irving isaac
ivan jared jay jerome joel jonah karl kent kirk kurt lance lee leon leroy lester lewis lloyd luke luther lyle marvin
marcus marshall milton mitch mitchell morris myron nathaniel ned nelson noel odell otis perry phil pierre preston
quincy ralph rex rick rob rod rodney ron ross ruben rudy sam sammy seth shane shawn sheldon stan steve ted todd tom tommy
tony travis troy vance vern wade ward wendell wesley zane
ada adele adeline agatha agnes aileen alexandra alma amelia anita anne annette annie april ariel arlene astrid audrey ava
beatrice becky belinda bella bernadette bertha beth bettina blanche bonnie bridget camilla candace carla carmen caroline
cassandra cecilia cecily celeste celia chloe clara clarissa claudia colette connie constance cora cordelia corinne
cornelia courtney daisy dana daphne darlene dawn delia delphine della dolores dora edith edna eileen elaine eleanor
elena elise ella ellen eloise elsa elsie erica erin esther ethel eunice eva eve faith faye felicity flora florence freda
frieda gail genevieve georgia geraldine gertrude gillian gina ginger glenda greta gwendolyn harriet hazel henrietta hilary
hilda holly honor hope ida imelda imogen ingrid irene iris irma isabel isabelle ivy jackie jane janine jeanette jemima
jenna jennie jenny jill joanna joanne jocelyn josephine josie joy judy juliet june kara kate katie kay kim kirsten kristen
kristin lana leah leila lena leona leslie lillian lily lindsay lola lois loretta lorna lorraine louisa louise lucia lucille
lucy lydia lynn mabel mae maggie mandy marcia margery margot marguerite marianne marina marion marjorie marlene marsha
maud maureen maxine melanie melinda mercy mercedes mildred millie mina minnie miranda miriam mollie molly mona monica
morgan muriel myra myrtle nadia nadine naomi nell nellie nettie nina nora norah norma octavia odette olga olive opal pam
patience patsy patty paula pauline pearl peggy penelope penny petra philippa phoebe phyllis polly priscilla prudence rhoda
rita roberta robin robyn rosa rosalie rosalind rose rosemary rosie roxanne ruby sabrina sadie sally selena selma serena
shauna sheila shelley sherry sofia sonia sophie stella sue susanna susannah susie suzanne sylvia tabitha tamara tamsin tania tanya
tara tess tessa thelma tilda tina tracy trudy una ursula valerie vanessa vera verity veronica viola violet vivian vivien
wanda wendy wilma winifred yvette yvonne zelda zoe
luis carlos jorge miguel rafael fernando antonio manuel francisco pedro pablo sergio javier alejandro andres ricardo
eduardo roberto enrique ramon raul alberto arturo hector gustavo oscar mario julio cesar diego felipe gabriel gonzalo
guillermo hugo ignacio jaime joaquin leonardo lorenzo mateo mauricio nicolas octavio omar orlando rodrigo ruben salvador
santiago simon tomas vicente victor emilio ernesto esteban evaristo fabian federico gerardo gilberto hernan horacio ismael
israel leopoldo lisandro marcelo marcos mariano martin maximiliano nestor osvaldo patricio ramiro rene rolando romulo
rosendo samuel saul tadeo ulises valentin genaro genaro efrain eliseo damian cristobal cristian claudio benito bernardo
baltazar anselmo alvaro alfredo alfonso agustin adolfo abelardo isidro macario heriberto norberto rigoberto wilfredo
ana maria carmen guadalupe josefina juana margarita rosa teresa alejandra alicia adriana beatriz blanca carolina catalina
claudia consuelo cristina daniela dolores elena elisa esperanza estela eugenia fatima fernanda francisca gabriela graciela
ines irma isabel jimena juanita leticia lorena lourdes lucero lucia luisa luz magdalena marcela mariana maribel maricela
marisol marta mercedes mireya mirta monica natalia norma ofelia olivia paola patricia paulina pilar ramona raquel rebeca
regina rocio rosario sandra silvia sofia susana valentina valeria veronica violeta ximena yolanda zulema xochitl itzel
joao jose pedro paulo luiz luis antonio francisco carlos tiago diogo goncalo nuno rui vasco thiago caio otavio joaquim
jair dilma fabio flavio gilmar helio renato rogerio sergio vinicius wagner ines beatriz mariana leticia larissa camila
bruna fernanda juliana aline thais vitoria isadora heloisa tereza
jean pierre michel jacques philippe alain bernard nicolas francois laurent eric christophe daniel pascal gerard olivier
thierry emmanuel julien antoine bertrand benoit bruno cedric charles claude damien didier dominique edouard etienne
fabrice fabien frederic gaston georges gilles guillaume guy henri herve hugues jerome joel lionel luc marc marcel mathieu
maxime patrice remi remy rene romain sebastien serge stephane sylvain theo thibault tristan valentin xavier yann yannick
yves amelie aurelie brigitte camille cecile chantal charlotte christelle claire clemence corinne elodie emilie estelle
florence francoise genevieve helene isabelle jacqueline jeanne josiane laetitia laure lea lucie madeleine manon margaux
marine martine mathilde michele mireille monique nathalie noemie odile pascale sandrine severine simone solange solene
sophie sylvie valerie veronique virginie
hans klaus peter wolfgang jurgen dieter manfred uwe gunter horst bernd frank andreas stefan stephan thomas michael markus
christian matthias sebastian florian tobias jan lars sven jens jorg kai ralf rolf rainer reinhard rudiger siegfried
stefan torsten thorsten ulrich volker werner wilhelm winfried friedrich heinrich helmut herbert hermann karl konrad kurt
lothar ludwig lutz manuel martin max moritz norbert oskar otto paul philipp anton ansgar gerhard gottfried gregor gunther
angela ursula monika petra sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne christa birgit
heike stefanie katrin kathrin anke anja antje britta christine cornelia doris elke franziska gabriele gerda gudrun hanna
hanne hannelore heidi hildegard ilse ines inge jutta katharina kerstin kristina lena liesel magdalena margarete marlies
martina melanie nadine nicole nina regina sandra silke simone sonja svenja tanja ulrike ute vera verena waltraud wiebke
willem pieter hendrik cornelis johannes gerrit dirk maarten bart bas daan jeroen joost joris koen kees klaas lieven luuk
marnix matthijs menno niels piet rembrandt rene ruben ruud sander sjoerd thijs tijs wim wouter anneke annelies femke fleur
hanneke ilse ineke jolanda lotte maaike margriet marieke marijke mieke mirjam neeltje saskia sanne tineke wilhelmina
lars erik anders johan karl per nils olof olov gustav gunnar sven bjorn mats bengt bo bosse leif lennart ulf stig rolf
arne torsten tobias magnus henrik fredrik mikael mattias jonas jesper joakim hakan goran kjell knut olav ole odd geir
trond terje tor tore sverre svein sigurd rune roald roar petter oystein morten jon ivar inge harald haakon hakon halvor
frode finn espen eirik egil dag asbjorn arvid kristian mads mogens niels poul preben rasmus soren svend thorkild torben
viggo aage edvin elin karin ingrid astrid marit anna eva kristina birgitta margareta elisabeth kerstin lena marie sara malin
linnea maja ebba frida freja sigrid solveig ragnhild randi ragna liv kari inger hilde gro grete gunhild gerd dagny bodil
berit anne mette kirsten lone pernille ulla tove signe siri silje rigmor merete marta maren mirela helle hanne dorthe ditte
annika aino aleksi antti ari eero eino esa hannu heikki ilkka jaakko jari jarmo juha juhani jukka jussi kaarina kai kalevi
kari kimmo lauri liisa markku marja matti mika mikko minna oskari outi paavo paivi pekka pentti petri pirjo raimo riikka
riitta risto sami sanna satu seppo sirpa taina tapani tapio tarja teemu timo toivo tuomas tuula veikko ville yrjo helmi helmi
giovanni giuseppe antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele
giorgio aldo sergio luciano alessandro andrea marco matteo luca lorenzo davide simone stefano roberto riccardo massimo
maurizio fabio fabrizio federico filippo emilio enrico enzo ettore dario cesare claudio corrado giacomo gianni gianluca
giulio guido ivo leonardo nicola raffaele renato romano silvio tommaso umberto vittorio chiara francesca giulia martina
sara alessia elisa federica giorgia ilaria laura lucia ludovica margherita michela ornella paola raffaella roberta rosanna
rosalba serena silvana simona stefania teresa valentina vittoria bianca giovanna giuliana graziella loredana luciana
jan stanislaw andrzej jozef tadeusz jerzy zbigniew krzysztof henryk ryszard kazimierz marek marian piotr janusz wladyslaw
adam wieslaw zdzislaw edward mieczyslaw roman miroslaw grzegorz czeslaw dariusz wojciech jacek eugeniusz tomasz lech
jaroslaw slawomir radoslaw rafal pawel mateusz maciej lukasz kamil jakub michal bartosz bartlomiej bogdan boguslaw anna
katarzyna malgorzata agnieszka barbara krystyna ewa elzbieta zofia teresa magdalena joanna janina danuta jadwiga irena
halina helena beata aleksandra dorota marianna grazyna jolanta stanislawa iwona karolina bozena urszula justyna renata
alicja paulina sylwia natalia wanda agata aneta izabela ewelina marzena wieslawa genowefa
petr pavel jaroslav martin tomas miroslav zdenek vaclav karel milan michal vladimir lukas ladislav stanislav roman ondrej
radek antonin dusan vojtech jindrich vlastimil bohumil ludek ivana jitka zuzana lenka hana vera jana lucie katerina alena
marketa pavla milada dagmar bozena jarmila libuse zdenka jiri istvan laszlo jozsef zoltan sandor gabor ferenc attila peter
tamas gyorgy imre lajos tibor csaba andras balazs janos viktor bela geza miklos orsolya katalin ildiko zsuzsanna agnes
ilona eszter reka anikó judit krisztina
ion gheorghe vasile nicolae constantin marin dumitru mihai alexandru stefan florin adrian cristian bogdan andrei radu
sorin traian liviu ovidiu razvan dragos catalin ciprian cosmin elena ioana mihaela andreea alina simona raluca oana
roxana corina doina mirela daniela gabriela carmen rodica viorica
dragan milan zoran goran nikola marko jovan petar stefan milos vladimir aleksandar ivan slobodan branko dejan nenad
predrag sasa srdjan vuk boris bojan darko dusan igor ljubomir miodrag miroslav mirko radovan ratko rade stevan tomislav
velimir vojislav zeljko zlatko dario josip luka ante hrvoje ivica kresimir mato mladen stipe vedran jelena milica ana
marija ivana dragana snezana biljana gordana jasmina ljiljana mirjana nada natasa olivera sanja slavica sonja svetlana
tatjana vesna zorica emina amra lejla selma edin emir enver haris jasmin mirza nermin safet senad vildana zdravko gjorgji
georgi dimitar hristo todor plamen rumen boyko kiril stoyan vasil asen lyubomir ivaylo
alexander sergei sergey dmitry dmitri andrei andrey alexei aleksei alexey aleksey vladimir mikhail nikolai nikolay ivan
pavel viktor igor oleg yuri yury boris anatoly anatoli konstantin evgeny yevgeny gennady grigory leonid maxim maksim roman
ruslan stanislav valery vasily vitaly vyacheslav yaroslav denis arkady artem anton kirill lev semyon fyodor ilya timur
vadim valentin volodymyr oleksandr oleksiy serhiy andriy mykola mykhailo petro dmytro yevhen viktoria iryna oksana olena
olha tetiana natalia svitlana yulia yuliya anastasia ekaterina yekaterina elena irina ludmila lyudmila marina natalya nina
oksana olga polina raisa svetlana tatiana tatyana valentina vera zinaida zoya daria darya ksenia larisa lidia galina
giorgi davit levan irakli mikheil nino tamar nana eka salome armen aram tigran vardan hayk karen nikol gagik ashot gor
ilham heydar elchin rashad vugar aysel leyla gunel nursultan kassym serik aibek azamat bolat daniyar yerlan nurlan
mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hasan hussein husain hussain omar umar ibrahim khalid khaled
abdullah abdallah abdul abdel abdou yusuf youssef yousef mustafa mahmoud mahmud hamid hamza karim kareem rashid rachid
said saeed saleh salah samir sami tariq tarek walid waleed yasser yasin yassin zaid ziad adel adil amin amine amir anas
anwar ayman aziz badr bashar bassam bilal faisal farid farouk faruk fahd fadi fouad ghassan habib haitham hani hashim hatem
hisham idris idriss imad imran ismail issa jaber jabir jamal jamil kamal kamel latif majid malik mansour marwan mazen munir
murad musa nabil nadir naji nasser nasir nayef nizar nour osama othman qasim raed rafik rafiq ramadan rami ramzi rauf riad
riyad sabri saad sadiq safwan salim salman samer sayed shadi sharif sherif sohail suleiman sulaiman sultan taha taher talal
tawfik wael wahid yahya yaqub younes younis zakaria zaki zayed zuhair aisha aysha fatima fatma khadija maryam mariam zainab
zaynab amina layla leila laila nadia noura nour samira salma sana sara yasmin yasmine rania rana rasha reem rima sabah safia
salwa shaima siham souad sumaya suha wafa widad yusra zahra zakia zohra hala hanan hanaa huda iman inas jamila karima latifa
lubna malak mona nabila naima najat najwa nawal nisreen rabia rahma dalia dina farah farida ghada hadil hayat hoda houda
mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman murat omer ramazan halil suleyman recep mahmut fatih emre can
burak cem deniz eren kemal kerem onur orhan selim serkan sinan tayyip tolga tuncay turgut ufuk umut volkan yasar yilmaz
ayse fatma emine hatice zeynep elif meryem serife sultan hanife merve busra esra ebru gul gulsen hulya nuray ozlem pinar
reza hossein mohsen mehdi masoud mahmoud hamid hassan javad saeed ebrahim akbar amir arash babak bahram behrouz behzad
cyrus dariush farhad farzad fereydoun kamran kaveh keyvan kourosh mehran mohsen nima omid parviz pouya ramin reza shahram
siamak soroush vahid azadeh bahar fariba fatemeh forough golnaz laleh mahsa maryam mina mitra nasrin nazanin negar niloofar
parisa parvin roya sepideh setareh shadi shahla shirin simin soheila soraya yasaman zahra
amit anil arjun arun ashok deepak dinesh gaurav gopal hari harish karan kiran krishna kumar manish manoj mohan mukesh
narendra naveen nikhil nitin pankaj pradeep prakash pranab prashant raj rahul raja rajesh rajiv rajendra rakesh ram ramesh
ravi rohit sachin sanjay sanjeev sandeep satish shankar shashi shiv siddharth subhash sudhir sunil suresh surya tarun uday
vijay vikram vinod vishal vivek yogesh abhishek aditya ajay akash akhil alok anand aravind arvind ashwin balaji bharat
bhupendra chandra chetan devendra dilip ganesh girish govind hemant jagdish jayant jitendra kailash kapil lalit mahesh
aarti aditi aishwarya amrita anita anjali anuradha aparna archana asha bhavna chitra deepa deepika divya gayatri geeta
gita indira indu jaya jyoti kamala kavita kiran komal lakshmi lata leela madhavi madhu malini manisha meena meera nandini
neha nisha padma pallavi parvati pooja prachi pratibha preeti priya priyanka radha radhika rajni rani rashmi rekha renu ritu
rohini roopa sangeeta sarita saroj savita seema shalini shanti sharmila shilpa shobha shreya shweta sita smita sneha sonia
sudha suman sunita sushma swati tanvi uma usha vandana vidya vimala yamini nirmala mamata smriti
imran bilal nawaz asif shahbaz pervez pervaiz zulfikar benazir bushra hina maryam sheikh khaleda hasina tasneem nusrat
rehman ashraf hamid karzai abdullah zalmay gulbuddin najib
wei li ming jun jian hong hui ying xin yan yong feng gang guo hai hao jing jie kai lei lin long mei min ning peng ping qiang
qing rong rui shan shu tao ting wen xia xiang xiao xiaoming xiaoping xiu yang yi yu yuan yun zhen zhi zhong chen zhang wang
liu huang zhao zhou wu xu sun ma zhu hu guo he gao lin luo liang song zheng xie han tang yu dong cheng cao yuan deng jinping
kenji hiroshi takashi akira yuki yukio haruki haruto satoshi makoto minoru masao masahiro kazuo kazuki kenta koichi naoto
naoki noboru osamu ryo ryota shigeru shinzo shinji shota susumu tadashi takeshi takuya taro tatsuya teruo tetsuya toru
toshio tsutomu yasuhiro yoshihiro yoshihide yoshio yuji yusuke yutaka fumio junichiro keiko akiko yoko yumi yuko sachiko
michiko naomi kumiko mariko masako emiko eriko haruka hiroko kaori kazuko megumi mika minako miyuki nanako noriko reiko
rika sakura sayaka setsuko shizuka takako tomoko yoshiko sanae ayako aiko asami chiyo
min-jun ji-hoon hyun-woo jae-in moon-jae sung jin seung hyun young-sam dae-jung kyung soo-jin ji-young eun-ji yoon-suk
nguyen tran minh anh duc hai hung huy khanh lan linh mai ngoc phuong quang quoc son thanh thao thi thu tien tuan van viet
vinh xuan bao binh chinh dung trong phuc suharto joko budi agus siti dewi sri megawati susilo prabowo bambang wahyu rizal
ferdinand imelda rodrigo leni bongbong benigno corazon gloria grace risa aung htin min thein thaksin prayuth yingluck
somchai somsak srettha anwar mahathir najib muhyiddin lim tan lee goh hun sokha rainsy
amara chinua chukwu chidi chinedu chioma emeka ifeoma ikechukwu kelechi ngozi nkechi nnamdi obinna okechukwu oluchi uche
uchenna adaeze adaobi ada adebayo adekunle adeola adewale ayodele babatunde bola bukola femi folake funke gbenga kayode
kehinde lekan olamide olu olusegun oluwaseun segun sola taiwo temitope tola tunde wale yemi yetunde bolaji muhammadu
sani umaru goodluck atiku aminu bello danjuma garba haruna kabiru lawal nasiru sadiq shehu usman yakubu zainab kwame kofi
kwaku kojo kwabena kwasi yaw nana abena adwoa afua akosua ama esi efua yaa nkrumah mensah ofori osei akua ebo
mamadou moussa ousmane amadou abdoulaye aliou alioune boubacar cheikh demba ibrahima idrissa lamine macky modou omar
seydou souleymane aminata awa bintou coumba fanta fatou fatoumata khady mariama ndeye oumou rokhaya salimata paul laurent
alassane felix joseph yoweri museveni kizza okello opio mukasa nakato nalubega ssemwogerere kato babirye
jomo uhuru raila mwai william kamau kariuki kimani kipchoge kiprono kiptoo korir maina mbugua mugo mutua mwangi ndegwa
ngugi njoroge nyambura njeri wangari wanjiru wambui wairimu wanjiku akinyi achieng adhiambo atieno awuor auma odhiambo
onyango otieno ochieng omondi okoth owino julius benjamin jakaya samia salim juma rashidi hamisi baraka neema rehema zawadi
paulin faustin jean-claude etienne denis joseph laurent-desire moise patrice mobutu pascal hailemariam abiy meles haile
abebe bekele tadesse tesfaye girma getachew dawit yonas mulugeta workneh alemayehu almaz tigist hiwot meron selam sahle
isaias abdirahman abdi abdullahi hassan farmajo mohamud sharmarke ayaan ifrah hawa salva riek deng garang malong machar
nelson thabo jacob cyril desmond winnie albertina nomsa thandeka thandi thabiso thembi sipho sibusiso siyabonga themba
bongani mandla mpho lerato lindiwe nkosazana nomvula nokuthula nomfundo naledi palesa phumzile precious refilwe tebogo
tshepo tumelo vusi xolani zanele zodwa ayanda bheki dumisani jabulani khaya kagiso katlego kgosi lungile mandisa mosa
nkosi ntombi phineas simphiwe sizwe tendai tapiwa tatenda tafadzwa farai kudzai rudo rutendo chipo nyasha emmerson robert
morgan joice grace farai hage hifikepunye netumbo pieter johan hennie kobus francois danie riaan jaco andre marais louw
lindani mokgweetsi seretse quett joyce bingu lazarus peter hastings kenneth levy edgar hakainde inonge
haim moshe yitzhak shimon benjamin ariel ehud avi avigdor yair naftali benny gadi dov dovid eli eliezer eitan eyal gershon
gideon gilad hillel itamar itzik meir menachem mordechai nadav nir noam oded ofer omer oren ori rafi ron roni shai shaul
shlomo shmuel tal tomer tzipi uri uzi yaakov yael yehuda yigal yoav yochanan yonatan yossi zeev zvi ayelet dalia golda hila
limor merav michal miri miriam naama orly orna rivka ronit ruth sarit shira tamar tzipora yaffa
rhea athena kostas georgios giorgos dimitris dimitrios nikos nikolaos yannis ioannis alexis antonis andreas konstantinos
kyriakos panagiotis petros spyros stavros thanasis theodoros vangelis vasilis yanis eleni katerina sofia vasiliki
despina ioanna kyriaki evangelia dora aris stelios takis tassos
teodor tadeusz vasco evo lula dilma hugo nayib daniel jaime keir rishi liz boris theresa jeremy nigel angela rachel
wes yvette ed shabana bernie kamala hillary barack joe donald mike nancy mitch chuck kevin hakeem alexandria ilhan
rashida ron marco ted rand lindsey susan tulsi pete jd elon mark jeff sundar satya tim steve bill warren larry jensen
greta malala amal angelina oprah beyonce taylor serena venus naomi lionel cristiano kylian usain
aaliyah aiden alana alec alejandra alina allison alyssa anders ariana arnold ashton aubrey autumn avery bailey barney
barry beau bernard bert bev blair blake bob boyd brad bradley brent brett brock brooke bryce bud byron cameron carlton
carson cecil chad chandler chase chelsea chester chip chris christa chuck clark clarence clay clayton cliff clifford clint
clyde cody cole connor corey cory curtis damon dan dane danny darius darnell darrell darryl dave deandre delbert della
denny derrick devin dewey dexter dick don donnie doug drew dustin dwayne ed eddie edwin eldon eli ellie elmer elton elvin
ernie ervin everett fabian faron felicia forrest fran frankie fred freddy garrett gene geneva gerry gil gus guthrie hal
hayden heath herb homer hudson hunter ike irvin jake jamal jamie jan jana jarvis jasmine jeff jenna jerald jermaine jim
jimmie jimmy jody johnnie jon julius kaitlyn kari karla katelyn katrina kaylee keisha ken kendall kenny kerry kristy krystal
kristi lamar lara latoya laurie lenny leonora lila linus lorenzo lou lucinda luella lyndon mack malik mario marlon mattie
maya mckenzie megan melody meredith merle mickey mike milan milo misty monte nate nick nicky nolan norm olga ollie omar
oren owen palmer parker pat paxton pete quinn ramona randall reed reese regan reid rene rhonda ricky riley robbie rocky
roderick roman roosevelt rosa rosalyn roscoe rowan rusty ryder sasha savannah sawyer selina shaun shelby sherman sonny
stacey stacy stefan sterling stewart stuart sylvester tad tamika tanner tasha taylor terrance terrence tiffany tim toni
tracey trent trenton trevor trina tristan trudi tyrone tyson val vaughn vicki vicky virgil wes whitney wilbur wiley will
willard willis wilson wyatt yasmin zach zack zachariah thea thora torvald runa lovisa lina lisbet ylva sunniva edda
ben josh matt alex andy greg walker felice vitas nat meg jo abby alexa candice carrie casey cathy christy cindy
crystal deb debbie dolly gabby hailey haley jade jen jess jessie kathy kelsey kendra kylie lacey leigh lexi mackenzie
mallory marcy mariah marissa mia nikki paige peyton piper raven sandy shannon sierra tammy taryn tori tricia antoni
artur christoph dominik filip frans geert henning ingo jakob jochen joerg jordi josef kasper lorenz mathias patrik
rudolf daisuke manmohan virat sourav jawaharlal bilawal shahid prayut kwesi wole bulent tansu devlet selahattin saeb
salam boutros amr hosni gamal muammar saif hafez asma nabih nouri haider jalal massoud nechirvan ruhollah eddy
segolene willy joschka sigmar olaf annalena armin beppe carles quim jacinda ayesha desiree emile leonel theodore
franklin ulysses woodrow calvin millard rutherford grover
`
    .trim()
    .split(/\s+/),
)
