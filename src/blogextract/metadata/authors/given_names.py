"""Given names of many countries: what tells a person's name from that of a firm, a rubric or a blog."""

from __future__ import annotations

from blogextract.metadata.tables import tokens
from blogextract.metadata.text import fold_each

_NAMES = """
aaron abby abdul abdullah abigail abraham adam adele adrian adriana agata agnes agnieszka ahmad ahmed aidan aileen
aisha akira alain alan alana albert alberto alejandra alejandro aleksandr aleksandra alena alessandra alessandro alex
alexander alexandra alexandre alexis alfred ali alice alicia alina alison allan allen allison alma alvaro alyssa
amanda amar amber amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas andrei andres andrew
andrey andrzej andy angela angelina angus anil anita anja anjali ann anna annabel anne anneke annemarie annette annie
anthony antoine anton antonia antonio anya april ariana ariel arjun arnold arthur arturo arun ash asha ashley astrid
audrey august aurelie austin ava avery axel ayesha barbara barry bart bastian beata beatrice beatriz becca becky
belinda ben benedict benjamin bernard bernd bernhard bert beth bethany betty bianca bill billy birgit bjorn blake bob
bogdan boris brad bradley brandon brenda brendan brent brett brian bridget britta brittany bruce bruno bryan caitlin
caleb callum calvin cameron camila camille candice carl carla carlo carlos carmen carol carolin carolina caroline
carolyn carrie carsten casey cassandra cassidy catalina catarina catherine cathy cecilia cedric celeste celine chad
charlene charles charlie charlotte chelsea cheryl chiara chloe chris christian christiane christina christine
christoffer christoph christophe christopher cindy claire clara clare clarissa claude claudia claudio clemens clement
cody colin colleen connie connor conor constance corey corinna corinne cornelia courtney craig cristian cristina
curtis cynthia dagmar daisy dale damian damien dan dana daniel daniela daniele danielle danny daphne daria darius
darren dave david dawn dean deborah debra deepak delphine denis denise dennis derek devin diana diane diego dieter
dietmar dimitri dirk dmitri dmitry dominic dominik dominique don donald donna dora doris dorothea dorothy doug douglas
drew duncan dustin dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena
elias elijah elisa elisabeth elise elizabeth ella ellen ellie elliot elliott elsa emanuel emil emilia emilie emilio
emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernst esteban esther ethan eugene eva evan
evelyn ewa fabian fabien fabio faith farah fatima federica federico felicia felicity felix ferdinand fernanda fernando
fiona florence florian frances francesca francesco francis francisco francois francoise frank franz fred freddie
frederic frederick frederik frieda friedrich fritz gabriel gabriela gabriele gabrielle gail gareth gary gavin gemma
gene genevieve geoff geoffrey georg george georges georgia georgina gerald gerard gerhard gilbert gilles gina giorgio
giovanna giovanni gisela giulia giuseppe glen glenn gloria gordon grace graeme graham grant greg gregor gregory greta
gretchen grzegorz guido guillaume guillermo gunther gus gustav gustavo guy gwen hailey haley hamza hanna hannah hans
harald harold harriet harry harvey hassan hazel heather hector heidi heike heiko heinrich heinz helen helena helene
helga helmut hendrik henri henrik henry herbert herman hermann hilary hilda hiroshi holger holly howard hubert hugh
hugo ian ibrahim ida ignacio igor imogen imran ines inga inge ingo ingrid irena irene irina iris isaac isabel isabella
isabelle ismail ivan ivana ivo jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie
jan jana jane janet janice janine jared jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jen jenna
jennie jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jessie jesus jill jim jimmy jo joachim joakim
joan joana joann joanna joanne joao jochen jodie joe joel joerg johan johann johanna johannes john johnny jon jonas
jonathan jordan jorg jorge jose josef josefina joseph josephine josh joshua josie joy joyce juan juana juanita judith
judy jules julia julian juliana julie julien juliet juliette julio julius jurgen justin justine kai kaitlyn kamal kara
karen karim karin karina karl karla karolina karsten kasper kat kate katharina katherine kathleen kathrin kathryn
kathy katie katja katrin katrina katya kay kayla keith kelly kelsey ken kendra kenneth kenny kent kerry kerstin kevin
khalid kieran kim kimberly kira kirsten klaus konrad konstantin kris kristen kristian kristin kristina kristine
kristof krystyna kumar kurt kyle kylie lance lara larissa larry lars laura lauren laurence laurent laurie lea leah lee
leila lena leo leon leonard leonardo leonie leroy leslie lewis liam lidia liesl lila lilian lillian lily linda lindsay
lindsey lisa liv liz liza lloyd logan lois lola loren lorena lorenzo lori lorraine louis louisa louise luc luca lucas
lucia luciana lucie lucien lucy ludwig luigi luis luisa lukas luke lydia lynn mackenzie maddie madeleine madison magda
magdalena mahmoud maja malcolm malik manfred manuel manuela mara marc marcel marcelo marcia marcin marco marcos marcus
marek maren margaret margarita margot maria mariam marian mariana marianne marie marieke marilyn marina mario marion
marisa marissa marjorie mark marko markus marlene marlon marta marten martha martin martina marvin mary maryam mason
mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maureen maurice max maxim maxime
maximilian maxine maya megan mehdi mehmet melanie melinda melissa meredith mia micah michael michaela michal micheal
michel michele michelle miguel mikael mike mikhail mila milan milena miles milton mina mira miranda miriam mitchell
mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz muhammad murray mustafa myra nadia
nadine nancy naomi natalia natalie natasha nate nathalie nathan nathaniel neal neha neil nell nellie nicholas nick
nico nicola nicolas nicole nigel niklas niko nikola nikolai nils nina noah noel noelle noemi nora norbert norma norman
octavia odette olaf ole oleg olga oliver olivia olivier omar oscar oskar otto owain owen pablo paige paloma pam pamela
paola paolo pascal pat patrice patricia patrick patrik paul paula paulina pauline pavel pawel pedro peggy penelope
penny per perry pete peter petr petra phil philip philipp philippe phillip phoebe pia pierce pierre piotr polina polly
prakash priya rachael rachel rafael raj rajesh ralf ralph ramon randall randy raphael raquel rashid raul ravi ray
raymond rebecca reinhard renata renate rene rhys ricardo riccardo richard rick ricky rita rob robbie robert roberta
roberto robin rochelle rodney rodrigo roger rohan roland rolf roman ron ronald rory rosa rosalind rosario rose rosemary
rosie ross roxanne roy ruben rudolf rupert russell ruth ryan sabina sabine sabrina sadie said sally salma sam samantha
samir samuel sandeep sandra sandy sanjay santiago sara sarah sascha scott sean sebastian selina serena serge sergei
sergey sergio seth shane shannon sharon shaun shauna shawn sheila shelby shelley sherry shirley sid sidney siegfried
sigrid silke silvia simon simona simone sofia sofie solene sonia sonja sonya sophia sophie spencer stacey stacy stan
stanislav stanley stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen sterling steve
steven stewart stuart sue sunil susan susana susann susanna susanne suzanne svein sven svetlana sylvia sylvie tabitha
tamara tania tanja tanya tara tatiana taylor ted teresa terrence terry tess tessa thea theo theodore theresa therese
thierry thilo thomas thorsten tiffany till tim timo timothy tina toby todd tom tomas tomasz tommy toni tony torsten
tracey tracy travis trent trevor tricia trond troy tyler ulf ulrich ulrike umar ursula ute uwe vadim valentin
valentina valeria valerie vanessa vera verena vernon veronica veronika victor victoria vijay viktor viktoria vince
vincent vincenzo viola violet virginia vivian viviane vlad vladimir volker wade walter wanda warren wayne wendy werner
wesley whitney wilfred wilhelm will william willie winston wojciech wolfgang xavier yan yann yannick yasmin yolanda
yosef yuki yuri yusuf yves yvette yvonne zach zachary zoe zofia zuzana
"""

GIVEN_NAMES = frozenset(fold_each(tokens(_NAMES)))
"""Folded."""
