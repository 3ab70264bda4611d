import { words } from '../recognition/words';

/** Given names that tell whether “he” or “she” may be meant. A name borne by both is in neither list. */
export const MALE_NAMES = words(`
  aaron abdul abdullah abdulrahman abraham adam adel adnan adrian ahmad ahmed akira alan albert alejandro aleksandr aleksei alexander alexei alfred
  ali amir amit anders andre andreas andrei andrew andy anthony antoine anton antonio antony arthur arun ashraf asim atilla austin barack
  bashar ben benjamin benny bernard bernie bill bob boris brad brandon brendan brett brian bruce bryan caleb carl
  carlos chad charles charlie chris christian christopher chuck clint cliff clive colin corey craig curtis cyril dale damian dan
  daniel darren dave david dean dennis derek desmond dick diego dimitri dmitri dmitry dominic don donald doug douglas duncan dylan
  earl ed eddie edgar eduardo edward edwin elijah elliot elon emmanuel enrique eric erik ernest ethan eugene evan fahmi farid faisal
  felix feng fernando francisco frank franz fred frederick gabriel gary gavin geoff geoffrey george gerald gerard gerhard giulio giuseppe
  glenn gordon graham grant greg gregory guillermo gustavo habib hadi hamza hans harold harry harvey hassan hector henry herbert hiroshi
  howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jake jamal james jared jason javier jay
   jeff jeffrey jeremiah jeremy jerome jerry jesse jim jimmy joe joel johan john johnny jon jonathan jorge jose josh
  joshua juan julian justin kareem karl keith ken kenneth kenji kevin khaled khalid kirk klaus konstantin kurt kyle lance larry lars
  lawrence leo leon leonard lionel louis luca lucas luis luke mahmoud malcolm manuel marc marcel marcelo marcus mario mark
  markus martin marvin mathew matt matteo matthew maurice max maxim michael michel miguel mike mikhail milan mitch mitt mohamed
  mohammad mohammed mostafa muhammad murray mustafa nathan ned neil nelson nicholas nick nicolas nigel nikolai noah noam norman
  oleg oliver omar oscar osama otto owen pablo patrick paul pavel pedro pete peter phil philip philippe pierre rafael rahul
  raj rajesh ralph ramesh randy raul raymond recep ricardo richard rick rob robert roberto rod roger roland roman ron ronald ross roy
  russell ryan saeed salman sam samir samuel sanjay saul scott sean sebastian sergei sergey shane shigeru simon
  spencer stanley stefan stephen steve steven stuart suresh syed tariq ted terrence thomas tim timothy todd tom tomas tommy
  tony travis trevor tyler vadim vernon victor vijay vincent viktor vitaly vladimir volodymyr wayne walter warren werner will william
  winston xavier yasser yuri yusuf zachary zane zoran yuichiro nobuyuki ashraf emir jensen craig zack
    elliott rex newt marco ajmi ammar tayyip naftali yair itamar bezalel ismail yahya hashem fumio shinzo narendra
`);

export const FEMALE_NAMES = words(`
  abigail adriana adriane agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea
  angela angelina anita ann anna anne annette annie april ariana asma audrey barbara beatrice becky belinda bernadette bernice beth
  betsy betty beverly bianca bonnie brenda bridget brittany camilla carla carly carmen carol carolina caroline carolyn catherine cathy
  celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia connie courtney crystal cynthia daisy daniela
  danielle debbie deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elinor elisabeth
  eliza elizabeth ella ellen emily emma erica erika erin esther eva evelyn faith fatima fatma felicia fiona florence frances
  gabriella gail georgia geraldine gina giorgia gloria grace greta gretchen gwen gwyneth haley hannah heather heidi helen helena hilary
  hillary holly huda ilhan ingrid irene iris isabel isabella ivanka jacqueline jane janet janice jasmine jeanine jenna
  jennifer jenny jess jessica jill joan joanna jodi josephine joyce juanita judith judy julia juliana julie june kamala karen
  karin karine kate katherine kathleen kathryn kathy katie katrina kayla keisha kellyanne kirsten kristen kristin kristina krystal
  kym latasha laura lauren leah leila lena letitia lila lily linda lisa liz liza lois loretta lori lorraine louise lucia lucy
  luz lydia lynn madeleine madison maggie malala margaret margot maria mariam marie marilyn marina marjorie marta martha mary
  maureen maya megan melanie melinda melissa meghan mercedes michelle mildred miranda molly monica nadia nancy naomi natalia natalie
  natasha nicole nikki nina noor nora norma olga olivia paige pamela patricia paula pauline peggy penelope petra phyllis pilar priscilla
  priya rachel rana rania rebecca regina renee rhonda rita roberta rosa rose rosemary roxanne ruth sabrina sadia sally samantha sandra
  sara sarah serena serene sharon sheila shelley sherry shirley sofia sonia sonya sophia sophie stacey stacy stella stephanie
  sue susan susana susie suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa teri theresa tiffany tina tricia ursula
  valentina valerie vanessa vera veronica vicki victoria violet virginia vivian wanda wendy whitney winnie yasmin yolanda yulia yvonne zahra zainab
  zoe oprah kalpana ngozi jacinda sanna mette marine arundhati taylor
`);
