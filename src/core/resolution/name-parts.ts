import { words } from '../recognition/words';

/** Words that no person’s name holds: a capitalised run with one is a body, a place, a day or a thing. */
export const NOT_IN_PERSON = words(`
  institute institution center centre foundation observatory network news times herald tribune gazette radio tv television agency
  association organization organisation council committee commission coalition alliance union society federation movement front
  party group fund trust university college school ministry department bureau office service services authority board court police
  army forces force command corporation company inc ltd corp llc co project initiative program programme laboratory lab hospital
  watch monitor press media magazine journal review post star chronicle telegraph broadcasting channel studio studios
  street avenue road square city county state states district province region island islands mountain river lake sea ocean bay valley
  park airport bridge house hall tower building base camp north south east west northern southern eastern western central middle
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december republic kingdom nations united world international national global american war act bill law treaty agreement
  committee senate congress parliament assembly cup league championship olympics museum gallery theater theatre church
  ministry bank capital images photo photos twitter facebook google apple amazon microsoft summit conference
  constitution amendment day week year street st republicans democrats bureau supreme security health human rights
  republican democrat democratic airlines electric texas california florida ohio york angeles francisco london paris moscow washington
  jersey carolina dakota virginia mexico ai
  director manager municipal girl boy birthday census housing moines strip station planet presidential management marathon deal mp trustees
  inspector killer americans native boss team gulf heights border wall pass gate rights movement project index
  academy award awards festival church hotel restaurant market
`);

/** Words that begin a sentence or a title, not a name. */
export const NOT_PERSON_FIRST = words(`
  the a an and but or nor so yet in on at by for from with to of as if when while after before since because although though
  however meanwhile moreover according during this that these those he she it they we you i his her its their our my your
  there here what who how why where which one two three four five six seven eight nine ten both many some several most all any
  no not only even just also still then now today yesterday last next first second under over between among about against
  president prime minister secretary senator representative governor mayor judge justice captain colonel major sergeant dr mr mrs ms
  sir lord lady king queen prince princess pope father professor officer officials former new old big great
  despite until unlike like across once every each another other its let photo photograph image credit source
  former vice deputy chief republican democratic democrat rep sen gov gen col lt sgt capt spokesman spokeswoman spokesperson
  researchers analysts experts police breaking video watch read see dear is was are were do does did can could will would should
`);
